using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Diagrams.Reading;

/// <summary>What a resource names in its properties it uses, unless a better word was found.</summary>
internal static class Uses
{
    private static readonly string[] ReadWithCare = ["AWS::CodePipeline::Pipeline", "AWS::Events::Rule", "AWS::Scheduler::Schedule", "AWS::KMS::Key", "AWS::IAM::Role"];

    public static void Read(Draft draft)
    {
        foreach (var (node, resource) in draft.Cards.Where(card => !ReadWithCare.Contains(card.Resource.Type)))
            foreach (var used in Named(draft, resource))
                if (used.Type is not ("AWS::KMS::Key" or "AWS::IAM::Role" or "AWS::Logs::LogGroup") && !draft.Linked(node.Id, used.LogicalId) && !draft.Claimed.Contains((node.Id, used.LogicalId)))
                    draft.Link(new Edge(node.Id, used.LogicalId, EdgeKind.Use));
    }

    /// <summary>The resources that the properties name, policies and tags left out: who may do something is not who does it.</summary>
    public static IEnumerable<TemplateResource> Named(Draft draft, TemplateResource resource) =>
        (resource.Properties?.Entries ?? [])
            .Where(entry => !entry.Name.Contains("Policy", StringComparison.Ordinal) && entry.Name != "Tags")
            .SelectMany(entry => draft.Named(entry.Value))
            .Distinct();
}
