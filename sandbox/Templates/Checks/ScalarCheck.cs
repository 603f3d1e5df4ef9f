using System.Globalization;
using Pipeline.Sandbox.Templates.Facts;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Holds a literal to the type, enum, length and pattern of its property.</summary>
internal static class ScalarCheck
{
    // Above this an enum is a catalogue (instance types, algorithms) that AWS extends every month.
    private const int Catalogue = 40;

    // Longer texts are documents, for which the services have no pattern worth its time.
    private const int Matchable = 4_096;

    public static void Run(CheckContext context, ScalarNode value, PropertyShape shape, string path)
    {
        var findings = context.Findings;
        var trap = PlainValues.Trap(value);
        if (trap is not null && shape.Kind != PropertyKind.Boolean)
            findings.Error("T1607", value, IsSecret(value, path) ? $"YAML 1.1 reads what {path} has as something else" : $"{trap}; {path} is {shape.InWords}",
                IsSecret(value, path) ? "quote it" : PlainValues.Advice(value));
        else if (!HasType(value, shape.Kind))
            findings.Error("T1603", value, $"{path} is {shape.InWords}, not {Shown(value, path)}");
        else if (!value.Value.Contains("{{resolve:", StringComparison.Ordinal))
            Constraints(findings, value, shape, path);
    }

    /// <summary>Free JSON, such as a policy: nothing is known but that traps are traps.</summary>
    public static void Json(CheckContext context, ScalarNode value)
    {
        if (PlainValues.Trap(value) is { } trap)
            context.Findings.Warning("T1607", value, trap, PlainValues.Advice(value));
    }

    // CloudFormation turns "5" into 5 and "true" into true where the type asks for it, and any scalar into a string.
    private static bool HasType(ScalarNode value, PropertyKind kind) => kind switch
    {
        PropertyKind.Integer => long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) || IsReference(value),
        PropertyKind.Number => double.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || IsReference(value),
        PropertyKind.Boolean => value.Value.ToLowerInvariant() is "true" or "false" || IsReference(value),
        _ => true,
    };

    private static bool IsReference(ScalarNode value) => value.Value.StartsWith("{{resolve:", StringComparison.Ordinal);

    private static void Constraints(FindingList findings, ScalarNode value, PropertyShape shape, string path)
    {
        if (shape.AllowedValues is { Count: > 0 } allowed && !allowed.Contains(value.Value))
        {
            var near = findings.Nearest(value.Value, allowed) ?? (allowed.Count <= 8 ? $"one of {string.Join(", ", allowed)}" : null);
            var severity = allowed.Count > Catalogue ? Severity.Warning : Severity.Error;
            findings.Add(new("T1608", severity, $"{path} has no value {Shown(value, path)}", value.Line, value.Column, findings.LogicalId, near));
            return;
        }
        if (shape.Kind == PropertyKind.String)
        {
            if (Measure(findings, value, shape, path, value.Value.Length, " characters") && value.Value.Length <= Matchable && !shape.Matches(value.Value))
                findings.Error("T1610", value, $"{path} does not match {Shorten(shape.Pattern!)}: {Shown(value, path)}");
            else if (path.EndsWith("ScheduleExpression", StringComparison.Ordinal) && ScheduleExpressions.Objection(value.Value) is { } objection)
                findings.Error("T1612", value, objection);
        }
        else if (double.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            Measure(findings, value, shape, path, number, "");
    }

    private static bool Measure(FindingList findings, ScalarNode value, PropertyShape shape, string path, double size, string unit)
    {
        if (size < shape.Min)
            findings.Error("T1609", value, FormattableString.Invariant($"{path} is at least {shape.Min}{unit}, this is {size}"));
        if (size > shape.Max)
            findings.Error("T1609", value, FormattableString.Invariant($"{path} is at most {shape.Max}{unit}, this is {size}"));
        return !(size < shape.Min || size > shape.Max);
    }

    // Findings end up in logs, secrets must not.
    private static string Shown(ScalarNode value, string path) => IsSecret(value, path) ? "what it has" : $"'{Shorten(value.Value)}'";

    private static bool IsSecret(ScalarNode value, string path)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        return SecretWords.IsSecretName(name) || name == "SecretString" || SecretWords.LooksLikeKey(value.Value);
    }

    private static string Shorten(string text) => text.Length <= 100 ? text.ReplaceLineEndings(" ") : text[..100].ReplaceLineEndings(" ") + "...";
}
