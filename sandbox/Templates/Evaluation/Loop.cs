using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>The turn of each loop that a node is in: what its identifiers stand for.</summary>
internal sealed class Loop
{
    /// <summary>How many loops may stand in one another.</summary>
    public const int Deepest = 5;

    /// <summary>No loop at all.</summary>
    public static readonly Loop None = new([]);

    private readonly IReadOnlyList<(string Identifier, string Value)> turns;

    private Loop(IReadOnlyList<(string, string)> turns) => this.turns = turns;

    public int Depth => turns.Count;

    /// <summary>True for <c>Fn::ForEach::...</c>.</summary>
    public static bool Is(MapEntry entry) => entry.Name.StartsWith("Fn::ForEach::", StringComparison.Ordinal);

    /// <summary>A turn of a loop inside this one.</summary>
    public Loop Inside(string identifier, string value) => new([.. turns, (identifier, value)]);

    /// <summary>The value that <c>Ref</c> of an identifier stands for; null when the node is no such thing.</summary>
    public ScalarNode? Variable(MapNode map)
    {
        if (turns.Count == 0 || Functions.Call(map) is not { Name: "Ref", Argument.Text: { } name })
            return null;
        foreach (var (identifier, value) in turns)
            if (identifier == name)
                return ScalarNode.String(map.Line, map.Column, value);
        return null;
    }

    /// <summary>A text with <c>${Identifier}</c> filled in, and <c>&amp;{Identifier}</c> with the value's letters and digits.</summary>
    public ScalarNode Fill(ScalarNode scalar)
    {
        if (turns.Count == 0 || scalar.Kind != ScalarKind.String)
            return scalar;
        var text = scalar.Value;
        foreach (var (identifier, value) in turns)
            text = text.Replace($"${{{identifier}}}", value, StringComparison.Ordinal)
                .Replace($"&{{{identifier}}}", string.Concat(value.Where(char.IsAsciiLetterOrDigit)), StringComparison.Ordinal);
        return text == scalar.Value ? scalar : ScalarNode.String(scalar.Line, scalar.Column, text);
    }
}
