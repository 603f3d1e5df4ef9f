using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class Template
{
    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression, without braces.</param>
    /// <param name="context">What its names mean.</param>
    public static object? Evaluate(string expression, TemplateContext context) => ParseExpression(expression).Evaluate(context);

    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression, without braces.</param>
    /// <param name="model">A dictionary or .NET object whose members are the names.</param>
    /// <param name="memberRenamer">How members of .NET objects are called; in lower case with underscores if null.</param>
    /// <param name="memberFilter">Which members of .NET objects are seen; all of them if null.</param>
    public static object? Evaluate(string expression, object? model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ParseExpression(expression).Evaluate(model, memberRenamer, memberFilter);

    /// <summary>The value of a template of code: of its last expression, or of <c>ret</c>.</summary>
    /// <param name="context">What its names mean.</param>
    public object? Evaluate(TemplateContext context) => context.Evaluator.EvaluatePage(CheckedPage());

    /// <summary>The value of a template of code: of its last expression, or of <c>ret</c>.</summary>
    /// <param name="model">A dictionary or .NET object whose members are the names.</param>
    /// <param name="memberRenamer">How members of .NET objects are called; in lower case with underscores if null.</param>
    /// <param name="memberFilter">Which members of .NET objects are seen; all of them if null.</param>
    public object? Evaluate(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(ContextOf(model, memberRenamer, memberFilter));

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
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextOf(model, memberRenamer, memberFilter));

    /// <summary>Renders the template. Nothing in it waits: what it includes is read with <see cref="ITemplateLoader.Load"/>.</summary>
    /// <param name="context">What its names mean.</param>
    public ValueTask<string> RenderAsync(TemplateContext context) => new(Render(context));

    /// <summary>Renders the template. Nothing in it waits.</summary>
    /// <param name="model">A dictionary or .NET object whose members are the names.</param>
    /// <param name="memberRenamer">How members of .NET objects are called; in lower case with underscores if null.</param>
    /// <param name="memberFilter">Which members of .NET objects are seen; all of them if null.</param>
    public ValueTask<string> RenderAsync(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        new(Render(model, memberRenamer, memberFilter));

    private static Template ParseExpression(string expression) => Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });

    private static TemplateContext ContextOf(object? model, MemberRenamerDelegate? memberRenamer, MemberFilterDelegate? memberFilter)
    {
        var members = new ScriptObject();
        members.Import(model, memberFilter, memberRenamer);
        var context = new TemplateContext { MemberRenamer = memberRenamer, MemberFilter = memberFilter };
        context.PushGlobal(members);
        return context;
    }
}
