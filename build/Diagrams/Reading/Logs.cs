using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Diagrams.Reading;

/// <summary>A log group is a badge of what writes into it; one that nobody is known to write into keeps its card.</summary>
internal static class Logs
{
    public static void Fold(Draft draft)
    {
        foreach (var log in draft.Of("AWS::Logs::LogGroup").ToArray())
        {
            var writers = draft.Cards.Where(card => card.Resource != log && card.Node.Service.Family != Family.Security && Writes(draft, card.Resource, log)).ToArray();
            foreach (var (node, _) in writers)
                draft.Mark(node.Id, new Badge(Icon.Log, Words.Of(log.LogicalId)));
            if (writers.Length > 0)
                draft.Remove(log.LogicalId);
        }
    }

    // A function writes into /aws/lambda/<its name> by itself: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html
    private static bool Writes(Draft draft, TemplateResource writer, TemplateResource log)
    {
        var path = Expression.Text(log.Properties.At("LogGroupName"));
        var name = Draft.NameOf(writer);
        return Uses.Named(draft, writer).Contains(log)
            || draft.Named(log.Properties.At("LogGroupName")).Contains(writer)
            || (name.Length > 0 && writer.Type is "AWS::Lambda::Function" && path == $"/aws/lambda/{name}");
    }
}
