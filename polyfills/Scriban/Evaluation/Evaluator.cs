using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

/// <summary>Carries out the tree of a template.</summary>
internal sealed partial class Evaluator(TemplateContext context)
{
    /// <summary>How a statement left its block.</summary>
    private enum Flow : byte { Next, Break, Continue, Return }

    private Redirection? _redirection;
    private Flow _flow;
    private object? _returned;
    private int _calls;

    /// <summary>What was written to, and how indented, before something else took over the output.</summary>
    private sealed class Redirection(StringBuilder output, string? indent, Redirection? outer)
    {
        public readonly StringBuilder Output = output;

        public readonly string? Indent = indent;

        public readonly Redirection? Outer = outer;
    }

    public TemplateContext Context => context;

    /// <summary>Carries out a template and gives what it writes.</summary>
    public string Render(ScriptPage page, ScriptArray? arguments = null)
    {
        PushOutput();
        try
        {
            RunPage(page, arguments);
        }
        catch
        {
            PopOutput();
            throw;
        }
        return PopOutput();
    }

    /// <summary>Carries out a template of code and gives the value of its last expression or of <c>ret</c>.</summary>
    public object? EvaluatePage(ScriptPage page)
    {
        object? last = null;
        PushOutput();
        try
        {
            foreach (var statement in ((ScriptBlockStatement)page.Body).Statements)
            {
                if (statement is ScriptExpressionStatement expression)
                    last = Evaluate(expression.Expression);
                else
                    Run(statement);
                if (_flow == Flow.Return)
                {
                    last = TakeReturned();
                    break;
                }
            }
            return last;
        }
        finally
        {
            PopOutput();
        }
    }

    private void RunPage(ScriptPage page, ScriptArray? arguments)
    {
        var outer = _frame;
        _frame = new Frame { Arguments = arguments ?? [], OuterLoop = _loop };
        try
        {
            Run(page.Body);
            if (TakeReturned() is { } value)
                Write(Text(value));
        }
        finally
        {
            _frame = outer;
        }
    }

    private object? TakeReturned()
    {
        var value = _returned;
        _returned = null;
        _flow = Flow.Next;
        return value;
    }

    private void PushOutput()
    {
        _redirection = new Redirection(context.Output, _indent, _redirection);
        context.Output = new StringBuilder();
        _indent = null;
    }

    private string PopOutput()
    {
        var output = context.Output;
        var ended = _redirection!;
        _redirection = ended.Outer;
        _indent = ended.Indent;
        // What the outermost template wrote stays readable.
        if (_redirection is not null)
            context.Output = ended.Output;
        return output.ToString();
    }

    /// <summary>Counts a call; templates that call themselves without an end stop here rather than at the end of the stack.</summary>
    private void EnterCall(Call call)
    {
        if (++_calls > context.RecursiveLimit && context.RecursiveLimit > 0)
            throw call.Fail($"Exceeding number of recursive depth limit `{context.RecursiveLimit}` for node: `{call.Name}`");
    }

    private void CheckCancelled(ScriptNode node)
    {
        if (context.CancellationToken.IsCancellationRequested)
            throw new ScriptAbortException(node.Span, context.CancellationToken);
    }
}
