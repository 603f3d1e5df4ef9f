using Pipeline.Aws.CloudFormation;
using Pipeline.Manifests;
using Pipeline.Rendering;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Modules;

/// <summary>Stacks as they should be, made from rendered templates.</summary>
public static class StackRequests
{
    /// <summary>A stack from a template. Values are rendered into it, so it takes no parameters.</summary>
    public static StackRequest For(string name, RenderedTemplate template, IReadOnlyDictionary<string, string> tags) => new(
        name,
        template.Text,
        new Dictionary<string, string>(),
        tags,
        [.. Template.Parse(template.Text).Resources.Values.Select(resource => new Aws.CloudFormation.DeclaredResource(resource.LogicalId, resource.Type, resource.Metadata?["Description"]?.Text))]);

    /// <summary>The tags that tell where a stack comes from.</summary>
    public static IReadOnlyDictionary<string, string> Tags(Deployment deployment, string module) => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["pipeline:project"] = deployment.Project,
        ["pipeline:deployment"] = deployment.Name,
        ["pipeline:module"] = module,
    };
}
