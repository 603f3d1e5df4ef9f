using System.Globalization;

namespace Pipeline.Sandbox.Templates.Facts;

/// <summary>Reads the type and constraint notation of the facts files; <c>generate.mjs</c> describes it.</summary>
internal sealed class ShapeReader(Func<string, Lazy<IReadOnlyDictionary<string, PropertyFact>>> structures)
{
    private static readonly IReadOnlyDictionary<string, PropertyFact> Tag = new Dictionary<string, PropertyFact>
    {
        ["Key"] = new("Key", new(PropertyKind.String)) { Required = true },
        ["Value"] = new("Value", new(PropertyKind.String)) { Required = true },
    };

    /// <summary>Reads <c>TYPE CONSTRAINTS</c>.</summary>
    public PropertyShape Read(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var type = end < 0 ? text : text[..end];
        return Type(type, end < 0 ? new() : Limits.Read(text[(end + 1)..].ToString()));
    }

    private PropertyShape Type(ReadOnlySpan<char> type, Limits limits)
    {
        if (Bar(type) is > 0 and var bar)
            return new(PropertyKind.Union) { Alternatives = [Type(type[..bar], limits), Type(type[(bar + 1)..], limits)] };
        return type[0] switch
        {
            '[' => new(PropertyKind.List) { Element = Type(type[1..^1], limits with { Items = default }), Min = limits.Items.Min, Max = limits.Items.Max },
            '{' => new(PropertyKind.Map) { Element = Type(type[1..^1], limits) },
            '@' => new(PropertyKind.Structure) { StructureName = type[1..].ToString(), Structure = structures(type[1..].ToString()) },
            't' => new(PropertyKind.Tag) { Structure = new(Tag) },
            's' => limits.On(PropertyKind.String),
            'i' => limits.On(PropertyKind.Integer),
            'n' => limits.On(PropertyKind.Number),
            'b' => new(PropertyKind.Boolean),
            _ => new(PropertyKind.Json),
        };
    }

    // The first bar outside brackets.
    private static int Bar(ReadOnlySpan<char> type)
    {
        var depth = 0;
        for (var i = 0; i < type.Length; i++)
            if (type[i] is '[' or '{')
                depth++;
            else if (type[i] is ']' or '}')
                depth--;
            else if (type[i] == '|' && depth == 0)
                return i;
        return -1;
    }

    private sealed record Limits
    {
        public IReadOnlyList<string> Allowed { get; init; } = [];
        public (double? Min, double? Max) Length { get; init; }
        public (double? Min, double? Max) Items { get; init; }
        public string? Pattern { get; init; }

        public PropertyShape On(PropertyKind kind) => new(kind) { AllowedValues = Allowed, Min = Length.Min, Max = Length.Max, Pattern = kind == PropertyKind.String ? Pattern : null };

        public static Limits Read(string text)
        {
            var limits = new Limits();
            while (text.Length > 0)
            {
                if (text.StartsWith("re:", StringComparison.Ordinal))
                    return limits with { Pattern = text[3..] };
                var end = text.IndexOf(' ');
                var word = end < 0 ? text : text[..end];
                text = end < 0 ? "" : text[(end + 1)..];
                var colon = word.IndexOf(':');
                limits = word[..colon] switch
                {
                    "in" => limits with { Allowed = [.. word[(colon + 1)..].Split(',').Select(Uri.UnescapeDataString)] },
                    "len" => limits with { Length = Range(word[(colon + 1)..]) },
                    _ => limits with { Items = Range(word[(colon + 1)..]) },
                };
            }
            return limits;
        }

        private static (double?, double?) Range(string text)
        {
            var comma = text.IndexOf(',');
            return (Bound(text[..comma]), Bound(text[(comma + 1)..]));
        }

        private static double? Bound(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
    }
}
