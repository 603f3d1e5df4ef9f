using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Diagrams.Reading;

/// <summary>A card for every resource that is something by itself, and not a permission of something else.</summary>
internal static class Cards
{
    private static readonly string[] PartsOfOthers =
    [
        "AWS::CDK::Metadata", "AWS::CloudFormation::WaitConditionHandle", "AWS::IAM::InstanceProfile", "AWS::KMS::Alias", "AWS::Lambda::Alias",
        "AWS::Lambda::EventSourceMapping", "AWS::Lambda::Permission", "AWS::Lambda::Version", "AWS::SNS::Subscription",
    ];

    public static void Read(Draft draft)
    {
        foreach (var resource in draft.Template.Resources.Values.Where(IsCard))
            draft.Put(Of(resource));
    }

    private static bool IsCard(TemplateResource resource) =>
        !resource.Type.EndsWith("Policy", StringComparison.Ordinal) && !PartsOfOthers.Contains(resource.Type);

    private static Node Of(TemplateResource resource)
    {
        var service = Services.Of(resource.Type);
        var title = Words.Of(resource.LogicalId);
        var text = resource.Metadata?["Description"]?.Text?.ReplaceLineEndings(" ").Trim() ?? "";
        var kind = Words.OfType(resource.Type, service.Name);
        return new Node(
            resource.LogicalId, service, kind.Equals($"{service.Name} {title}", StringComparison.OrdinalIgnoreCase) ? service.Name : kind, title.Length == 0 ? resource.LogicalId : title,
            text.Equals(title, StringComparison.OrdinalIgnoreCase) ? "" : text, service.Lane);
    }
}
