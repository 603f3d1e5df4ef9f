using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>The variables of a pipeline in one execution.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html#reference-variables-concepts</remarks>
internal static class PipelineVariables
{
    /// <summary>Values given and, for the others, the declared ones.</summary>
    /// <param name="mustHaveAll">Whether a variable without a value is refused; an execution that a change starts has none to give.</param>
    /// <exception cref="AwsError">A variable is not declared or has no value.</exception>
    public static JsonObject Of(JsonObject declaration, JsonObject input, bool mustHaveAll)
    {
        var given = input.Objects("variables").ToDictionary(variable => variable.Need("name"), variable => variable.Need("value"));
        JsonObject values = [];
        foreach (var variable in declaration.Objects("variables"))
            if ((given.GetValueOrDefault(variable.Need("name")) ?? variable.Text("defaultValue")) is { } value)
                values[variable.Need("name")] = value;
            else if (mustHaveAll)
                throw Invalid($"The variable '{variable.Need("name")}' has no default value and is not given.");
        foreach (var name in given.Keys)
            if (!values.ContainsKey(name))
                throw Invalid($"The variable '{name}' is not declared in the pipeline.");
        return values;
    }

    private static AwsError Invalid(string message) => new("ValidationException", message);
}
