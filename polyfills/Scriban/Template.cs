using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template, which can be rendered any number of times.</summary>
public class Template
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
        var tokens = Lexer.Read(source, lexerOptions?.Mode ?? ScriptMode.Default);
        var page = new Parser(source, tokens, messages, parserOptions ?? default).ParsePage();
        return new Template(sourceFilePath, messages, page);
    }

    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression, without braces.</param>
    /// <param name="context">What its names mean.</param>
    public static object? Evaluate(string expression, TemplateContext context) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(context);

    /// <summary>The value of a template of code: of its last expression, or of <c>ret</c>.</summary>
    /// <param name="context">What its names mean.</param>
    public object? Evaluate(TemplateContext context) => context.Evaluator.EvaluatePage(CheckedPage());

    /// <summary>Renders the template.</summary>
    /// <param name="context">What its names mean.</param>
    /// <returns>What it writes.</returns>
    /// <exception cref="ScriptRuntimeException">Rendering failed at a place of the template.</exception>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    public string Render(TemplateContext context) => context.Evaluator.Render(CheckedPage());

    /// <summary>Renders the template.</summary>
    /// <param name="model">A dictionary or .NET object whose members are the names.</param>
    /// <param name="memberRenamer">How members of .NET objects are called; in lower case with underscores if null.</param>
    /// <param name="memberFilter">Which members of .NET objects are seen; all of them if null.</param>
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null)
    {
        var members = new ScriptObject();
        members.Import(model, memberFilter, memberRenamer);
        var context = new TemplateContext { MemberRenamer = memberRenamer, MemberFilter = memberFilter };
        context.PushGlobal(members);
        return Render(context);
    }

    private ScriptPage CheckedPage() =>
        Page ?? throw new InvalidOperationException($"This template has errors. Check the property HasErrors. Messages:{Environment.NewLine}{Messages}");
}
