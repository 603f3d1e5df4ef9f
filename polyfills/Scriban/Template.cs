using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template, which can be rendered any number of times.</summary>
public partial class Template
{
    private Template(string? sourceFilePath, LogMessageBag messages, ScriptPage page)
    {
        SourceFilePath = sourceFilePath;
        Messages = messages;
        Page = messages.HasErrors ? null : page;
    }

    /// <summary>The path given to <see cref="Parse"/>, for messages only.</summary>
    public string? SourceFilePath { get; }

    /// <summary>The tree; null when the template has errors.</summary>
    public ScriptPage? Page { get; }

    /// <summary>What the parser has to say.</summary>
    public LogMessageBag Messages { get; }

    /// <summary>Whether the template cannot be rendered.</summary>
    public bool HasErrors => Messages.HasErrors;

    /// <summary>Parses a template. It does not throw on bad input; ask <see cref="HasErrors"/>.</summary>
    /// <param name="text">The text of the template.</param>
    /// <param name="sourceFilePath">Its path, for messages only; <c>&lt;input&gt;</c> if null.</param>
    /// <param name="parserOptions">How to parse.</param>
    /// <param name="lexerOptions">How to read the text.</param>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        var source = new Source(text, sourceFilePath ?? "<input>");
        var messages = new LogMessageBag();
        var options = parserOptions ?? default;
        var page = lexerOptions is { Mode: ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent } lexing
            ? FrontMatter.Parse(source, messages, options, lexing)
            : new Parser(source, Lexer.Read(source, lexerOptions?.Mode ?? ScriptMode.Default), messages, options).ParsePage();
        return new Template(sourceFilePath, messages, page);
    }

    private ScriptPage CheckedPage() =>
        Page ?? throw new InvalidOperationException($"This template has errors. Check the property HasErrors. Messages:{Environment.NewLine}{Messages}");
}
