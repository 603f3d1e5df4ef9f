using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    private LoopState? _loop;

    private void RunFor(ScriptForStatement statement)
    {
        var value = Evaluate(statement.List);
        var items = Items(statement, value);
        if (items.Count == 0)
        {
            if (statement.Options.Else is { } otherwise)
                Run(otherwise);
            return;
        }
        var outer = _loop;
        _loop = new LoopState(statement.Options.IsTable ? "tablerow" : "for", statement.Variable.Name, context.GlobalCount, outer) 
        {
            Length = items.Count,
            Limit = value is IQueryable ? context.LoopLimitQueryable ?? context.LoopLimit : context.LoopLimit,
        };
        try
        {
            RunRounds(statement, items, _loop);
        }
        finally
        {
            _loop = outer;
        }
    }

    private void RunRounds(ScriptForStatement statement, List<object?> items, LoopState loop)
    {
        var columns = statement.Options.Columns is { } given ? Math.Max(1, Integer(Evaluate(given), given.Place)) : 1;
        for (var at = 0; at < items.Count; at++)
        {
            CheckRound(statement, at, loop.Limit);
            loop.Changed = at == 0 || !Operations.AreEqual(loop.Value, items[at]);
            loop.Value = items[at];
            loop.Index = at;
            if (statement.Options.IsTable)
                RunCell(statement.Body, loop, columns);
            else
                Run(statement.Body);
            if (LeavesLoop())
                break;
        }
    }

    private void RunWhile(ScriptWhileStatement statement)
    {
        var outer = _loop;
        var loop = new LoopState("while", null, context.GlobalCount, outer);
        _loop = loop;
        try
        {
            for (; IsTrue(Evaluate(statement.Condition)); loop.Index++)
            {
                CheckRound(statement, loop.Index, context.LoopLimit);
                Run(statement.Body);
                if (LeavesLoop())
                    break;
            }
        }
        finally
        {
            _loop = outer;
        }
    }

    private void RunCell(ScriptBlockStatement body, LoopState loop, int columns)
    {
        loop.Column = loop.Index % columns;
        if (loop.Column == 0)
            Write($"<tr class=\"row{(loop.Index / columns) + 1}\">");
        Write($"<td class=\"col{loop.Column + 1}\">");
        Run(body);
        Write("</td>");
        if (loop.Column == columns - 1 || loop.Index == loop.Length - 1)
            Write("</tr>\n");
    }

    /// <summary>Whether the loop ends, by <c>break</c> or <c>ret</c>; <c>continue</c> ends with the round.</summary>
    private bool LeavesLoop()
    {
        var leaves = _flow is Flow.Break or Flow.Return;
        if (_flow is Flow.Break or Flow.Continue)
            _flow = Flow.Next;
        return leaves;
    }

    private void CheckRound(ScriptStatement statement, int round, int limit)
    {
        CheckCancelled(statement);
        if (limit > 0 && round >= limit)
            throw new ScriptRuntimeException(statement.Span, $"Exceeding number of iteration limit `{limit}` for loop statement.");
    }

    private List<object?> Items(ScriptForStatement statement, object? value)
    {
        var options = statement.Options;
        var offset = options.Offset is { } from ? Math.Max(0, Integer(Evaluate(from), from.Place)) : 0;
        var limit = options.Limit is { } most ? Math.Max(0, Integer(Evaluate(most), most.Place)) : int.MaxValue;
        if (value is ScriptRange range)
            (value, offset) = (range.Part(offset, limit), 0);
        var items = ToList(value, statement.List);
        if (offset > 0 || limit < items.Count)
            items = [.. items.Skip(offset).Take(limit)];
        if (options.Reversed)
            items.Reverse();
        return items;
    }

    private List<object?> ToList(object? value, ScriptExpression node)
    {
        // Everything is read before the first round, so a body that changes the list does not disturb the loop.
        switch (value)
        {
            case null:
                return [];
            case ScriptRange range when context.LoopLimit > 0 && range.Count > context.LoopLimit:
                throw new ScriptRuntimeException(node.Span, $"Exceeding number of iteration limit `{context.LoopLimit}` for loop statement.");
            case ScriptObject members:
                return [.. members.Select(pair => (object?)new ScriptObject { ["key"] = pair.Key, ["value"] = pair.Value })];
            case string text:
                return [.. text.Select(sign => (object?)sign.ToString())];
            case IEnumerable<object?> values:
                return [.. values];
            case IEnumerable values:
                return [.. values.Cast<object?>()];
            default:
                throw new ScriptRuntimeException(node.Span, $"Unexpected type `{value.GetType()}` for iterator");
        }
    }
}
