using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Puts <c>#{namespace.name}</c> into an action's configuration: variables of the pipeline, of earlier actions, of CodePipeline.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html</remarks>
internal sealed partial class VariableText(Execution execution)
{
    /// <exception cref="AwsError">A variable has no value.</exception>
    public JsonObject Resolve(JsonObject configuration) =>
        new(configuration.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Reference().Replace(member.Value?.ToString() ?? "", reference => Value(reference.Groups[1].Value, reference.Groups[2].Value)))));

    private string Value(string space, string name)
    {
        var value = (space, name) switch
        {
            ("codepipeline", "PipelineExecutionId") => execution.Id,
            ("codepipeline", "PipelineName") => execution.Pipeline,
            ("variables", _) => execution.Variables.Text(name),
            _ => Output(space, name),
        };
        return value ?? throw new AwsError("ConfigurationError", $"The variable #{{{space}.{name}}} could not be resolved.");
    }

    private string? Output(string space, string name) => (
        from stage in execution.Declared
        from action in stage.Objects("actions")
        where action.Text("namespace") == space
        select execution.Latest(stage.Need("name"), action.Need("name"))?.Variables.Text(name)).FirstOrDefault(value => value is not null);

    [GeneratedRegex(@"#\{([A-Za-z0-9@_-]+)\.([A-Za-z0-9@_-]+)\}")]
    private static partial Regex Reference();
}
