namespace Pipeline.Sandbox.Templates;

/// <summary>A piece of a <c>Fn::Sub</c> text: literal text, or the name inside <c>${...}</c>.</summary>
/// <param name="Text">The literal text, or the variable's name.</param>
/// <param name="IsVariable">True for a variable.</param>
/// <param name="Offset">Where the piece begins in the text.</param>
public readonly record struct SubPiece(string Text, bool IsVariable, int Offset);

/// <summary>Splits the text of <c>Fn::Sub</c> (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html).</summary>
public static class SubText
{
    /// <summary>The pieces in order. <c>${!Name}</c> is the literal <c>${Name}</c>; a <c>${</c> that is never closed is literal.</summary>
    public static IReadOnlyList<SubPiece> Split(string text)
    {
        var pieces = new List<SubPiece>();
        var done = 0;
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0; open = text.IndexOf("${", done, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
                break;
            if (open > done)
                pieces.Add(new(text[done..open], false, done));
            var name = text[(open + 2)..close].Trim();
            pieces.Add(name.StartsWith('!') ? new("${" + name[1..] + "}", false, open) : new(name, true, open));
            done = close + 1;
        }
        if (done < text.Length)
            pieces.Add(new(text[done..], false, done));
        return pieces;
    }

    /// <summary>True when a variable's name holds only what AWS allows: letters, digits, underscores, periods and colons.</summary>
    public static bool IsAllowedName(string name)
    {
        foreach (var character in name)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '.' or ':'))
                return false;
        return name.Length > 0;
    }

    /// <summary>Splits <c>Name.Attribute</c> at the first dot; the attribute is null when there is none.</summary>
    public static (string Name, string? Attribute) SplitAttribute(string variable)
    {
        var dot = variable.IndexOf('.');
        return dot < 0 ? (variable, null) : (variable[..dot], variable[(dot + 1)..]);
    }
}
