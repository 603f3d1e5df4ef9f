using System.Globalization;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>What a scalar means under YAML 1.1, the version CloudFormation reads.</summary>
public enum ScalarKind { String, Boolean, Integer, Float, Null }

/// <summary>A scalar.</summary>
/// <param name="line">From 1.</param>
/// <param name="column">From 1.</param>
/// <param name="source">The text as written, quotes removed and escapes resolved.</param>
/// <param name="resolved">What it means.</param>
/// <param name="quoted">True for a quoted or block scalar and for every JSON string.</param>
public sealed class ScalarNode(int line, int column, string source, ResolvedScalar resolved, bool quoted) : TemplateNode(line, column)
{
    /// <summary>The text as written, quotes removed and escapes resolved.</summary>
    public string Source { get; } = source;

    /// <summary>What the scalar is.</summary>
    public ScalarKind Kind => resolved.Kind;

    /// <summary>The canonical text: <c>true</c> for <c>On</c>, <c>10</c> for <c>012</c>, otherwise the text as written.</summary>
    public string Value { get; } = resolved.Canonical ?? source;

    /// <summary>True for a quoted or block scalar and for every JSON string.</summary>
    public bool Quoted { get; } = quoted;

    /// <summary>The value as JSON.</summary>
    public JsonNode? ToJson() => Kind switch
    {
        ScalarKind.Null => null,
        ScalarKind.Boolean => JsonValue.Create(Value == "true"),
        ScalarKind.Integer when long.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        ScalarKind.Float when double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real) => JsonValue.Create(real),
        _ => JsonValue.Create(Value),
    };

    /// <summary>A string scalar.</summary>
    public static ScalarNode String(int line, int column, string text, bool quoted = true) =>
        new(line, column, text, new ResolvedScalar(ScalarKind.String), quoted);
}

/// <summary>What a plain scalar turned out to mean.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Canonical">The canonical text where it differs from the written one.</param>
public readonly record struct ResolvedScalar(ScalarKind Kind, string? Canonical = null);
