using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs.Filters;

/// <summary>Which events somebody looks for: terms in the text, or a selector of members when they are JSON.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html</remarks>
internal abstract class FilterPattern
{
    /// <summary>Reads a pattern.</summary>
    /// <exception cref="AwsError">It breaks the grammar, or is of a kind that the sandbox does not read.</exception>
    public static FilterPattern Parse(string text) => text.Trim() switch
    {
        ['{', .., '}'] selector => new JsonFilter(selector[1..^1]),
        ['[', ..] => throw new AwsError("InvalidParameterException", "Invalid filter pattern: the sandbox does not read patterns of space-delimited fields."),
        var terms => new TermFilter(terms),
    };

    /// <summary>Whether an event is one of them.</summary>
    public abstract bool Matches(string message);

    /// <summary>How CloudWatch Logs says that a pattern breaks the grammar.</summary>
    protected static AwsError Invalid(string reason) => new("InvalidParameterException", $"Invalid filter pattern: {reason}");
}
