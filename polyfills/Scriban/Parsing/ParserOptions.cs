namespace Scriban.Parsing;

/// <summary>How to parse.</summary>
public struct ParserOptions
{
    /// <summary>How deep expressions may be nested; null for the default of 250.</summary>
    public int? ExpressionDepthLimit { get; set; }
}

/// <summary>What a text holds.</summary>
public enum ScriptMode
{
    /// <summary>Text with code between double braces.</summary>
    Default,

    /// <summary>Code between two lines of <c>+++</c> at the beginning, and nothing else of the text.</summary>
    FrontMatterOnly,

    /// <summary>Code between two lines of <c>+++</c> at the beginning, then text with code between double braces.</summary>
    FrontMatterAndContent,

    /// <summary>Code only.</summary>
    ScriptOnly,
}

/// <summary>How to read the text.</summary>
public struct LexerOptions
{
    /// <summary>The line before and behind the code at the beginning, unless another is given.</summary>
    public const string DefaultFrontMatterMarker = "+++";

    /// <summary>What the text holds.</summary>
    public ScriptMode Mode { get; set; }

    /// <summary>The line before and behind the code at the beginning; <c>+++</c> if null.</summary>
    public string? FrontMatterMarker { get; set; }
}
