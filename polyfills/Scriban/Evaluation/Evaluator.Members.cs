using System.Collections;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    private readonly MemberAccess _members = new(context);

    private object? EvaluateMember(ScriptMemberExpression node)
    {
        var target = Evaluate(node.Target, call: false);
        // `date` is both: calling it parses, but what stands in front of a dot is the group.
        if (target is IScriptFunction and not Functions.DateGroup && node.Target is (ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression))
            target = CallIfFunction(target, node.Target);
        if (target is null)
        {
            if (node.IsOptional || node.Member == "empty?" || context.EnableRelaxedTargetAccess)
                return node.Member == "empty?" ? true : null;
            throw new ScriptRuntimeException(node.MemberPlace.Span, $"Cannot get the member {node} for a null object.");
        }
        return GetMember(target, node.Member, node.MemberPlace);
    }

    /// <summary>A member of an object; null or a failure when it has none of the name, as the context says.</summary>
    public object? GetMember(object target, string name, Place place)
    {
        if (TryGetMember(target, name, place, out var value))
            return value;
        if (context.TryGetMember is { } ask && ask(context, place.Span, target, name, out value))
            return value;
        if (context.EnableRelaxedMemberAccess)
            return null;
        throw new ScriptRuntimeException(place.Span, $"Cannot get member with name {name}");
    }

    private bool TryGetMember(object target, string name, Place place, out object? value)
    {
        try
        {
            return _members.TryGet(target, name, out value);
        }
        catch (TargetInvocationException failure)
        {
            throw Failed(place, name, failure);
        }
    }

    // The property of a .NET object is code of the host, and may fail as it likes.
    private static ScriptRuntimeException Failed(Place place, string name, TargetInvocationException failure) =>
        new(place.Span, $"Unexpected exception while accessing the member `{name}`: {failure.InnerException!.Message}", failure.InnerException);

    /// <summary>A member of an object, if it has one of the name; the context is not asked for it.</summary>
    public bool TryGetMember(object target, string name, out object? value) => _members.TryGet(target, name, out value);

    /// <summary>The members of an object by name; null for what has none.</summary>
    public IEnumerable<KeyValuePair<string, object?>>? MembersOf(object target) => _members.All(target);

    private object? EvaluateIndexer(ScriptIndexerExpression node)
    {
        var target = Evaluate(node.Target);
        var index = Evaluate(node.Index);
        if (target is null)
            return context.EnableRelaxedTargetAccess ? null : throw new ScriptRuntimeException(node.Target.Span, $"Object `{node.Target}` is null. Cannot access indexer: {node}");
        if (index is null)
            return context.EnableNullIndexer ? null : throw new ScriptRuntimeException(node.Index.Span, $"Cannot access target `{node.Target}` with a null indexer: {node}");
        if (target is ScriptRange range && index is not string)
            return range.At(Integer(index, node.Index.Place));
        if (IsScalar(target) && index is not string)
            throw new ScriptRuntimeException(node.Target.Span, $"Expecting a list. Invalid value `{Text(target)}/{Kinds.Of(target)}` for the target `{node.Target}` for the indexer: {node}");
        if (target is IDictionary || index is string || (target is not IList && target is not string))
            return GetMember(target, Text(index), node.Index.Place);
        var at = Integer(index, node.Index.Place);
        var count = target is string text ? text.Length : ((IList)target).Count;
        at = at < 0 ? at + count : at;
        if (at >= 0 && at < count)
            return target is string signs ? signs[at].ToString() : ((IList)target)[at];
        return context.EnableRelaxedIndexerAccess ? null : throw new ScriptRuntimeException(node.Span, $"The index {Text(index)} is out of bounds [0, {count}]");
    }

    private static bool IsScalar(object value) => value is bool || Operations.IsNumber(value);

    private void Assign(ScriptExpression target, object? value)
    {
        switch (target)
        {
            case ScriptVariable variable:
                SetVariable(variable, value);
                break;
            case ScriptMemberExpression member:
                SetMemberOf(Evaluate(member.Target), member.Member, value, member);
                break;
            case ScriptIndexerExpression indexer:
                AssignElement(indexer, value);
                break;
            default:
                throw new ScriptRuntimeException(target.Span, $"`{target}` cannot be assigned to");
        }
    }

    private void AssignElement(ScriptIndexerExpression node, object? value)
    {
        var target = Evaluate(node.Target);
        var index = Evaluate(node.Index);
        if (target is not IList list || index is string)
        {
            SetMemberOf(target, Text(index), value, node);
            return;
        }
        var at = Integer(index, node.Index.Place);
        at = at < 0 ? at + list.Count : at;
        if (list.IsReadOnly || at < 0 || (at >= list.Count && list is not ScriptArray))
            throw new ScriptRuntimeException(node.Span, $"The index {Text(index)} cannot be set in `{node.Target}`");
        if (at >= SizeLimit.Elements)
            throw new ScriptRuntimeException(node.Span, $"The index {Text(index)} is above the limit of {SizeLimit.Elements} elements");
        try
        {
            list[at] = value;
        }
        catch (Exception failure) when (failure is InvalidCastException or ArgumentException or NotSupportedException)
        {
            throw new ScriptRuntimeException(node.Span, $"The index {Text(index)} cannot be set in `{node.Target}`: {failure.Message}", failure);
        }
    }

    private void SetMemberOf(object? target, string name, object? value, ScriptExpression node)
    {
        switch (target)
        {
            case ScriptObject members:
                SetMember(members, name, value, node.Place);
                break;
            case ScriptArray list:
                SetMember(list.ScriptObject, name, value, node.Place);
                break;
            case IDictionary<string, object?> { IsReadOnly: false } entries:
                entries[name] = value;
                break;
            case null:
                throw new ScriptRuntimeException(node.Span, $"Object `{(node as ScriptMemberExpression)?.Target ?? node}` is null. Cannot access member: {node}");
            case IDictionary { IsReadOnly: false } entries:
                entries[name] = value;
                break;
            default:
                if (TrySetMember(target, name, value, node.Place))
                    break;
                throw new ScriptRuntimeException(node.Span, $"Cannot set a value for the readonly member: {node}");
        }
    }

    private bool TrySetMember(object target, string name, object? value, Place place)
    {
        try
        {
            return _members.TrySet(target, name, type => Convert(value, type, place));
        }
        catch (TargetInvocationException failure)
        {
            throw Failed(place, name, failure);
        }
    }
}
