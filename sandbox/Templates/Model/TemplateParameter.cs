using System.Globalization;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>A parameter's declaration.</summary>
/// <param name="Key">Its name, with its place.</param>
/// <param name="Body">Its attributes.</param>
public sealed record TemplateParameter(ScalarNode Key, MapNode Body)
{
    private const string Ssm = "AWS::SSM::Parameter::Value<";

    /// <summary>The parameter's name.</summary>
    public string Name => Key.Value;

    /// <summary>The declared type, such as <c>String</c>; empty when it is missing.</summary>
    public string Type => Body["Type"]?.Text ?? "";

    /// <summary>The default value as text.</summary>
    public string? Default => Body["Default"]?.Text;

    /// <summary>What it is for.</summary>
    public string? Description => Body["Description"]?.Text;

    /// <summary>What AWS says instead of naming the constraint that a value breaks.</summary>
    public string? ConstraintDescription => Body["ConstraintDescription"]?.Text;

    /// <summary>True when the value is never shown.</summary>
    public bool NoEcho => Body["NoEcho"]?.Text == "true";

    /// <summary>The allowed values; empty when any value is.</summary>
    public IReadOnlyList<string> AllowedValues => [.. Template.Texts(Body["AllowedValues"])];

    /// <summary>The regular expression that the whole value matches.</summary>
    public string? AllowedPattern => Body["AllowedPattern"]?.Text;

    /// <summary>The smallest length in characters.</summary>
    public double? MinLength => Number("MinLength");

    /// <summary>The greatest length in characters.</summary>
    public double? MaxLength => Number("MaxLength");

    /// <summary>The smallest number.</summary>
    public double? MinValue => Number("MinValue");

    /// <summary>The greatest number.</summary>
    public double? MaxValue => Number("MaxValue");

    /// <summary>True when the value names an SSM parameter whose value is taken.</summary>
    public bool IsStored => Type.StartsWith(Ssm, StringComparison.Ordinal);

    /// <summary>The type of the value that <c>Ref</c> gives: the one inside <c>AWS::SSM::Parameter::Value&lt;...&gt;</c>, else the declared one.</summary>
    public string ValueType => IsStored && Type.EndsWith('>') ? Type[Ssm.Length..^1] : Type;

    /// <summary>True when <c>Ref</c> gives a list: <c>CommaDelimitedList</c> and <c>List&lt;...&gt;</c>.</summary>
    public bool IsList => ValueType == "CommaDelimitedList" || ValueType.StartsWith("List<", StringComparison.Ordinal);

    /// <summary>True for <c>Number</c> and <c>List&lt;Number&gt;</c>.</summary>
    public bool IsNumber => Type is "Number" or "List<Number>";

    internal static TemplateParameter Read(MapEntry entry) => new(entry.Key, entry.Value as MapNode ?? Template.Empty(entry.Value));

    private double? Number(string attribute) =>
        double.TryParse(Body[attribute]?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
