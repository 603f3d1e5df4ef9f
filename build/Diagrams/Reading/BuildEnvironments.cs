using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>
/// Builds and functions that make or start a SageMaker pipeline know it by a variable. What else their variables name
/// is for the pipeline: its bucket, its role, the group that it registers models in.
/// </summary>
internal static class BuildEnvironments
{
    private const string GroupType = "AWS::SageMaker::ModelPackageGroup";

    public static void Read(Draft draft)
    {
        foreach (var (node, resource) in draft.Cards)
        {
            var variables = Variables(resource).ToArray();
            var pipelines = variables.Where(one => NamesPipeline(one.Name)).ToArray();
            foreach (var (name, value) in pipelines)
                draft.Link(new Edge(node.Id, SageMakerPipelines.Put(draft, value, name), EdgeKind.Flow));
            if (pipelines.Length == 1)
                HandOver(draft, node.Id, SageMakerPipelines.Put(draft, pipelines[0].Value, pipelines[0].Name), variables);
        }
    }

    /// <summary>The variables of a build project or a function.</summary>
    public static IEnumerable<(string Name, TemplateNode Value)> Variables(TemplateResource resource)
    {
        var build = resource.Properties.At("Environment", "EnvironmentVariables").Members()
            .Select(one => (Name: Expression.Text(one.At("Name")), Value: one.At("Value")));
        var function = resource.Properties.At("Environment", "Variables") is MapNode map
            ? map.Entries.Select(entry => (entry.Name, Value: (TemplateNode?)entry.Value))
            : [];
        foreach (var (name, value) in build.Concat(function))
            if (value is not null)
                yield return (name, value);
    }

    private static void HandOver(Draft draft, string owner, string pipeline, IEnumerable<(string Name, TemplateNode Value)> variables)
    {
        foreach (var (name, value) in variables.Where(one => !NamesPipeline(one.Name)))
        {
            foreach (var used in draft.Named(value))
            {
                draft.Claimed.Add((owner, used.LogicalId));
                if (used.Type == "AWS::IAM::Role")
                    draft.Mark(pipeline, Roles.Badge(used));
                else if (used.Type == GroupType)
                    draft.Link(new Edge(pipeline, used.LogicalId, EdgeKind.Flow));
                else if (used.Type != "AWS::KMS::Key")
                    draft.Link(new Edge(pipeline, used.LogicalId, EdgeKind.Use));
            }
            if (name.Contains("MODEL_PACKAGE_GROUP", StringComparison.Ordinal) && draft.ByName(GroupType, Expression.Text(value)) is { } group)
                draft.Link(new Edge(pipeline, group, EdgeKind.Flow));
        }
    }

    private static bool NamesPipeline(string variable) =>
        variable.EndsWith("SAGEMAKER_PIPELINE_NAME", StringComparison.Ordinal);
}
