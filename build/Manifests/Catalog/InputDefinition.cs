using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Manifests.Catalog;

/// <summary>The type of an input.</summary>
public enum InputType { String, Boolean, Integer, Number, List, Map }

/// <summary>An input that a module declares in its <c>module.yaml</c>.</summary>
public sealed record InputDefinition
{
    /// <summary>Its name, usually in kebab case; manifests may write it in any style.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its type.</summary>
    public InputType Type { get; init; }

    /// <summary>Whether it must have a value.</summary>
    public bool Required { get; init; }

    /// <summary>Whether its value must never be shown nor stand in a manifest.</summary>
    public bool Secret { get; init; }

    /// <summary>The value when none is given; null when there is no default.</summary>
    public JsonNode? Default { get; init; }

    /// <summary>The only values allowed; empty when any is.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>A regular expression for the whole value, or for each item of a list; null when any will do.</summary>
    public string? Pattern { get; init; }

    /// <summary>What to tell whoever breaks the rule; null for a message made from the rule.</summary>
    public string? Message { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }

    /// <summary>Its name in templates, such as <c>dev_vpc_id</c>.</summary>
    public string SnakeName => ParameterName.Snake(Name);
}
