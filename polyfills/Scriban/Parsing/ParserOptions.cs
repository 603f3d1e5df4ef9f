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

    /// <summary>Code only.</summary>
    ScriptOnly,
}

/// <summary>How to read the text.</summary>
public struct LexerOptions
{
    /// <summary>What the text holds.</summary>
    public ScriptMode Mode { get; set; }
}
