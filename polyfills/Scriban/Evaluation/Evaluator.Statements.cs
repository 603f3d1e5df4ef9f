using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>Carries out a statement.</summary>
    public void Run(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement raw: Write(raw.Text); break;
            case ScriptExpressionStatement expression: RunExpression(expression); break;
            case ScriptIfStatement condition: RunIf(condition); break;
            case ScriptForStatement loop: RunFor(loop); break;
            case ScriptBlockStatement block: RunBlock(block); break;
            case ScriptCaseStatement choice: RunCase(choice); break;
            case ScriptWhileStatement loop: RunWhile(loop); break;
            case ScriptJumpStatement jump: RunJump(jump); break;
            case ScriptReturnStatement ret: RunReturn(ret); break;
            case ScriptCaptureStatement capture: Assign(capture.Target, Captured(capture.Body)); break;
            case ScriptWithStatement with: RunWith(with); break;
            case ScriptFunctionStatement function: Assign(function.Name, new LanguageFunction(function.Function)); break;
            case ScriptWrapStatement wrap: RunWrap(wrap); break;
            case ScriptReadOnlyStatement only: CurrentObject(only.Place).SetReadOnly(only.Variable.Name, true); break;
            case ScriptImportStatement import: RunImport(import); break;
            default: throw new InvalidOperationException($"No such statement: {statement.GetType().Name}");
        }
    }

    /// <summary>Carries out a statement by itself; its value is that of <c>ret</c>.</summary>
    public object? Carry(ScriptStatement statement)
    {
        Run(statement);
        return TakeReturned();
    }

    private void RunBlock(ScriptBlockStatement block)
    {
        var statements = block.Statements;
        for (var at = 0; at < statements.Count && _flow == Flow.Next; at++)
            Run(statements[at]);
    }

    private void RunExpression(ScriptExpressionStatement statement)
    {
        CheckCancelled(statement);
        if (statement.Indent is not null && context.AutoIndent)
            RunIndented(statement);
        else
            RunPlain(statement);
    }

    private void RunPlain(ScriptExpressionStatement statement)
    {
        if (Evaluate(statement.Expression) is { } value && statement.Expression is not ScriptAssignExpression)
            Write(Text(value));
    }

    private void RunJump(ScriptJumpStatement statement)
    {
        if (_loop is null && context.EnableBreakAndContinueAsReturnOutsideLoop)
        {
            _flow = Flow.Return;
            return;
        }
        if (_loop is null)
            throw new ScriptRuntimeException(statement.Span, $"The <{(statement.IsBreak ? "break" : "continue")}> statement can only be used inside for/while loops");
        _flow = statement.IsBreak ? Flow.Break : Flow.Continue;
    }

    private void RunIf(ScriptIfStatement statement)
    {
        while (!IsTrue(Evaluate(statement.Condition)))
        {
            if (statement.Else is not ScriptIfStatement next)
            {
                if (statement.Else is { } otherwise)
                    Run(otherwise);
                return;
            }
            statement = next;
        }
        Run(statement.Then);
    }

    private void RunCase(ScriptCaseStatement statement)
    {
        var value = Evaluate(statement.Value);
        foreach (var when in statement.Whens)
        {
            foreach (var candidate in when.Values)
            {
                if (!Operations.AreEqual(value, Evaluate(candidate)))
                    continue;
                Run(when.Body);
                return;
            }
        }
        if (statement.Else is { } otherwise)
            Run(otherwise);
    }

    private void RunReturn(ScriptReturnStatement statement)
    {
        _returned = statement.Value is { } value ? Evaluate(value) : null;
        _flow = Flow.Return;
    }

    private string Captured(ScriptBlockStatement body)
    {
        PushOutput();
        try
        {
            Run(body);
        }
        catch
        {
            PopOutput();
            throw;
        }
        return PopOutput();
    }

    private void RunWith(ScriptWithStatement statement)
    {
        var target = Evaluate(statement.Target) switch
        {
            ScriptObject known => known,
            IDictionary<string, object?> members => Imported(members),
            null or string or bool or ValueType => throw new ScriptRuntimeException(statement.Target.Span, $"Invalid target property `{statement.Target}` used for [with] statement. Must be a ScriptObject instead of `{Kinds.Of(Evaluate(statement.Target))}`"),
            var other => Imported(other),
        };
        context.PushGlobal(target);
        try
        {
            Run(statement.Body);
        }
        finally
        {
            context.PopGlobal();
        }
    }

    private void RunImport(ScriptImportStatement statement)
    {
        var value = Evaluate(statement.Value);
        if (value is null or string or bool || Operations.IsNumber(value))
            throw new ScriptRuntimeException(statement.Value.Span, $"Unexpected value `{Kinds.Of(value)}` for import. Expecting an plain script object {{}}");
        CurrentObject(statement.Place).Import(value, context.MemberFilter, context.MemberRenamer);
    }

    private ScriptObject Imported(object source)
    {
        var target = new ScriptObject();
        target.Import(source, context.MemberFilter, context.MemberRenamer);
        return target;
    }
}
