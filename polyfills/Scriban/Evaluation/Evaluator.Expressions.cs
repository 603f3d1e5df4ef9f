using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>The value of an expression.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="call">Whether a function is called rather than given.</param>
    public object? Evaluate(ScriptExpression node, bool call = true)
    {
        // A sum of ten thousand terms is a tree of ten thousand levels.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptRuntimeException(node.Span, "The expression is nested too deep");
        switch (node)
        {
            case ScriptLiteral literal: return literal.Value;
            case ScriptVariable variable: return call ? CallIfFunction(Lookup(variable), node) : Lookup(variable);
            case ScriptMemberExpression member: return call ? CallIfFunction(EvaluateMember(member), node) : EvaluateMember(member);
            case ScriptIndexerExpression indexer: return call ? CallIfFunction(EvaluateIndexer(indexer), node) : EvaluateIndexer(indexer);
            case ScriptFunctionCall function: return EvaluateCall(function);
            case ScriptPipeCall pipe: return EvaluatePipe(pipe);
            case ScriptBinaryExpression binary: return EvaluateBinary(binary);
            case ScriptUnaryExpression unary: return EvaluateUnary(unary);
            case ScriptNestedExpression nested: return EvaluateNested(nested);
            case ScriptConditionalExpression choice: return Evaluate(IsTrue(Evaluate(choice.Condition)) ? choice.Yes : choice.No);
            case ScriptAssignExpression assign: return EvaluateAssign(assign);
            case ScriptIncrementExpression increment: return EvaluateIncrement(increment);
            case ScriptInterpolatedExpression text: return EvaluateInterpolated(text);
            case ScriptArrayInitializerExpression list: return EvaluateArray(list);
            case ScriptObjectInitializerExpression members: return EvaluateObject(members);
            case ScriptFunctionExpression function: return new LanguageFunction(function);
            case ScriptThisExpression: return CurrentObject(node.Place);
            default: throw new InvalidOperationException($"No such expression: {node.GetType().Name}");
        }
    }

    // The piped value is for what stands behind the parenthesis, not for what is in it.
    private object? EvaluateNested(ScriptNestedExpression nested) => Evaluate(nested.Expression);

    private object? EvaluateBinary(ScriptBinaryExpression node)
    {
        var left = Evaluate(node.Left);
        switch (node.Operator)
        {
            case TokenType.And: return IsTrue(left) && IsTrue(Evaluate(node.Right));
            case TokenType.Or: return IsTrue(left) || IsTrue(Evaluate(node.Right));
            case TokenType.Coalesce: return left ?? Evaluate(node.Right);
            case TokenType.NotNullThen: return left is null ? null : Evaluate(node.Right);
            default: return Operations.Binary(this, node, left, Evaluate(node.Right));
        }
    }

    private object? EvaluateUnary(ScriptUnaryExpression node)
    {
        if (node.Operator == TokenType.At)
            return Evaluate(node.Right, call: false);
        var value = Evaluate(node.Right);
        return node.Operator switch
        {
            TokenType.Not => !IsTrue(value),
            TokenType.Caret => value,
            _ => Operations.Sign(value, node),
        };
    }

    private object? EvaluateAssign(ScriptAssignExpression node)
    {
        var value = Evaluate(node.Value);
        if (node.Operator is { } op)
            value = Operations.Binary(this, new ScriptBinaryExpression(node.Place, node.Target, op, node.Value), Evaluate(node.Target), value);
        Assign(node.Target, value);
        return value;
    }

    private object? EvaluateIncrement(ScriptIncrementExpression node)
    {
        var before = Evaluate(node.Target);
        var step = new ScriptBinaryExpression(node.Place, node.Target, TokenType.Plus, new ScriptLiteral(node.Place, node.Step));
        var after = Operations.Binary(this, step, before, node.Step);
        Assign(node.Target, after);
        return node.IsPost ? before : after;
    }

    private string EvaluateInterpolated(ScriptInterpolatedExpression node)
    {
        var text = new StringBuilder();
        foreach (var part in node.Parts)
            text.Append(Text(Evaluate(part)));
        return Bounded(text.ToString(), node);
    }

    private ScriptArray EvaluateArray(ScriptArrayInitializerExpression node)
    {
        var list = new ScriptArray(node.Values.Count);
        foreach (var value in node.Values)
        {
            if (value is ScriptUnaryExpression { Operator: TokenType.Caret } expanded)
                list.AddRange(ToList(Evaluate(expanded.Right), expanded.Right));
            else
                list.Add(Evaluate(value));
        }
        return list;
    }

    private ScriptObject EvaluateObject(ScriptObjectInitializerExpression node)
    {
        var members = new ScriptObject(node.Members.Count);
        foreach (var (name, value) in node.Members)
            members[name] = Evaluate(value);
        return members;
    }
}
