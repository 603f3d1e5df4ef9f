using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Templates.Facts;

/// <summary>What a property's value is.</summary>
public enum PropertyKind { String, Integer, Number, Boolean, Json, Tag, List, Map, Structure, Union }

/// <summary>What a property's value looks like, with the limits known of it.</summary>
/// <param name="Kind">What it is.</param>
public sealed record PropertyShape(PropertyKind Kind)
{
    /// <summary>The members of a list, or the values of a map.</summary>
    public PropertyShape? Element { get; init; }

    /// <summary>The alternatives of a union.</summary>
    public IReadOnlyList<PropertyShape> Alternatives { get; init; } = [];

    /// <summary>The properties of a structure.</summary>
    public IReadOnlyDictionary<string, PropertyFact> Members => structure?.Value ?? None;

    /// <summary>The structure's name.</summary>
    public string? StructureName { get; init; }

    /// <summary>The allowed words of a string or number; empty when there is no such list.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>The smallest length of a string, the smallest number, or the fewest members of a list.</summary>
    public double? Min { get; init; }

    /// <summary>The greatest length of a string, the greatest number, or the most members of a list.</summary>
    public double? Max { get; init; }

    /// <summary>A regular expression that a string matches somewhere, as JSON Schema means it.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether a text matches the pattern. Patterns that .NET cannot read, or that take too long, match everything.</summary>
    public bool Matches(string text)
    {
        try
        {
            return Pattern is null || (regex ??= new(Pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200))).IsMatch(text);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private Regex? regex;

    // Late, because structures contain themselves (rules of rules, filters of filters).
    internal Lazy<IReadOnlyDictionary<string, PropertyFact>>? Structure { init => structure = value; }

    private readonly Lazy<IReadOnlyDictionary<string, PropertyFact>>? structure;

    private static readonly Dictionary<string, PropertyFact> None = [];

    /// <summary>The type in words, for messages.</summary>
    public string InWords => Kind switch
    {
        PropertyKind.String => "a string",
        PropertyKind.Integer => "an integer",
        PropertyKind.Number => "a number",
        PropertyKind.Boolean => "a boolean",
        PropertyKind.List => "a list",
        PropertyKind.Map or PropertyKind.Structure or PropertyKind.Json => "a mapping",
        PropertyKind.Tag => "a tag (Key and Value)",
        _ => string.Join(" or ", Alternatives.Select(one => one.InWords).Distinct()),
    };
}
