namespace Pipeline.Sandbox.Models;

/// <summary>What a value of the API looks like.</summary>
public enum ShapeKind { Structure, List, Map, String, Integer, Long, Float, Double, Boolean, Timestamp, Blob }

/// <summary>A shape of an API model, with the limits that the service holds requests to.</summary>
/// <param name="Name">The shape's name in the model; error shapes are found by it.</param>
/// <param name="Kind">What it is.</param>
public sealed record Shape(string Name, ShapeKind Kind)
{
    /// <summary>The members of a structure, by their API name, in the model's order.</summary>
    public IReadOnlyDictionary<string, Member> Members { get; init; } = new Dictionary<string, Member>();

    /// <summary>The names of a structure's required members.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The member of a list, or the value of a map.</summary>
    public Member? Element { get; init; }

    /// <summary>The key of a map.</summary>
    public Member? Key { get; init; }

    /// <summary>The allowed words of a string; empty when there is no such list.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>The regular expression of a string, as the model writes it.</summary>
    public string? Pattern { get; init; }

    /// <summary>The smallest length of a string or list, or the smallest number.</summary>
    public double? Min { get; init; }

    /// <summary>The greatest length of a string or list, or the greatest number.</summary>
    public double? Max { get; init; }

    /// <summary>True for a list or map whose items stand without a wrapping element in XML and query requests.</summary>
    public bool Flattened { get; init; }

    /// <summary>True for a structure of which exactly one member may be set.</summary>
    public bool Union { get; init; }

    /// <summary>The member that is the whole body (REST protocols).</summary>
    public string? Payload { get; init; }

    /// <summary><c>iso8601</c>, <c>rfc822</c> or <c>unixTimestamp</c> where a timestamp differs from its protocol's habit.</summary>
    public string? TimestampFormat { get; init; }

    /// <summary>True when the value must not be repeated in messages.</summary>
    public bool Sensitive { get; init; }

    /// <summary>For a structure that is an error: its wire code.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>For a structure that is an error: its HTTP status.</summary>
    public int? ErrorStatus { get; init; }
}

/// <summary>A member of a structure, list or map: its shape and what it is called on the wire.</summary>
/// <param name="Shape">The member's shape; resolved late, because shapes may contain themselves.</param>
/// <param name="WireName">The name on the wire where it differs from the API name, else null.</param>
/// <param name="Location">
/// Where it travels when not in the body: <c>header</c>, <c>headers</c> (every header with the wire name as prefix), <c>uri</c>, <c>querystring</c>, <c>statusCode</c>.
/// </param>
public sealed record Member(Lazy<Shape> Shape, string? WireName = null, string? Location = null)
{
    /// <summary>True when this use of a list has no wrapping element, whatever the list's own shape says.</summary>
    public bool Flattened { get; init; }

    /// <summary>True when it travels as an XML attribute.</summary>
    public bool XmlAttribute { get; init; }

    /// <summary>True for a string that carries a JSON text.</summary>
    public bool JsonValue { get; init; }
}
