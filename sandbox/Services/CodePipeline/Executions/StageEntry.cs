using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Actions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>What a stage asks before an execution enters it: the rules of its <c>beforeEntry</c> condition.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html</remarks>
internal sealed class StageEntry(Execution execution, DateTimeOffset now)
{
    /// <summary>The condition's outcome; null when the stage has none.</summary>
    public EntryOutcome? Ask(JsonObject stage)
    {
        if (stage.Object("beforeEntry").Objects("conditions").FirstOrDefault() is not { } condition)
            return null;
        List<RuleRun> rules = [.. condition.Objects("rules").Select(Run)];
        var holds = rules.TrueForAll(rule => rule.Status == "Succeeded");
        return new(holds ? "Succeeded" : "Failed", holds ? null : condition.Text("result") == "SKIP" ? "Skipped" : "Failed", rules);
    }

    private RuleRun Run(JsonObject rule)
    {
        var (name, summary) = (rule.Need("name"), "");
        try
        {
            if (rule.Object("ruleTypeId").Text("provider") is not "VariableCheck" and var other)
                throw new AwsError("ConfigurationError", $"The sandbox does not imitate rules of the provider {other}.");
            var asked = new VariableText(execution).Resolve(rule.Object("configuration"));
            var (variable, with, value) = (asked.Text("Variable") ?? "", asked.Text("Operator"), asked.Text("Value") ?? "");
            if (Holds(variable, with, value))
                return new(Guid.NewGuid().ToString(), name, "Succeeded", null, now);
            summary = $"The variable check failed: {variable} {with} {value}";
        }
        catch (AwsError refused)
        {
            summary = refused.Message;
        }
        return new(Guid.NewGuid().ToString(), name, "Failed", summary, now);
    }

    // https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-VariableCheck.html
    private static bool Holds(string variable, string? with, string value) => with switch
    {
        "EQ" => variable == value,
        "NE" => variable != value,
        "CONTAINS" => variable.Contains(value, StringComparison.Ordinal),
        "MATCHES" => Regex.IsMatch(variable, $"^(?:{value})$", RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => throw new AwsError("ConfigurationError", $"{with} is no operator of VariableCheck."),
    };
}

/// <summary>How a condition before a stage ended.</summary>
/// <param name="Status"><c>Succeeded</c> or <c>Failed</c>.</param>
/// <param name="Stage">What becomes of the stage, <c>Skipped</c> or <c>Failed</c>; null when it is entered.</param>
internal sealed record EntryOutcome(string Status, string? Stage, IReadOnlyList<RuleRun> Rules);

/// <summary>One run of a rule.</summary>
internal sealed record RuleRun(string Id, string Name, string Status, string? Summary, DateTimeOffset At)
{
    /// <summary>The run in a pipeline's state.</summary>
    public JsonObject Shown() => new()
    {
        ["ruleName"] = Name,
        ["latestExecution"] = new JsonObject { ["ruleExecutionId"] = Id, ["status"] = Status, ["summary"] = Summary, ["lastStatusChange"] = At.Iso() }.Present(),
    };
}
