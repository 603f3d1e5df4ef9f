using System.Collections;
using System.Reflection;
using Scriban.Runtime;

namespace Scriban.Evaluation;

/// <summary>Reads members of whatever a model holds: objects of the language, dictionaries, lists, texts and .NET objects.</summary>
internal sealed class MemberAccess(TemplateContext context)
{
    private readonly Dictionary<Type, Dictionary<string, MemberInfo>> _types = [];

    public bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                if (members.TryGetValue(name, out value))
                    return true;
                value = name == "empty?" ? members.Count == 0 : null;
                return name == "empty?";
            case LoopState loop:
                return loop.TryGetMember(name, out value);
            case IDictionary<string, object?> entries:
                return entries.TryGetValue(name, out value) || TryCount(entries.Count, name, false, out value);
            case IDictionary entries:
                value = entries.Contains(name) ? entries[name] : null;
                return value is not null || entries.Contains(name) || TryCount(entries.Count, name, false, out value);
            case string text:
                return TryCount(text.Length, name, true, out value);
            case ScriptRange range:
                value = name == "size" ? Parsing.Lexer.Narrow(range.Count) : name == "empty?" ? range.Count == 0 : null;
                return value is not null;
            case ScriptArray { Members: { } attached } when attached.TryGetValue(name, out value):
                return true;
            case ICollection list:
                return TryCount(list.Count, name, true, out value);
            default:
                return TryReflect(target, name, out value);
        }
    }

    /// <summary>The members of an object by name; null for what has none.</summary>
    public IEnumerable<KeyValuePair<string, object?>>? All(object target) => target switch
    {
        IDictionary<string, object?> members => members,
        IDictionary entries => entries.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create($"{entry.Key}", entry.Value)),
        string or IEnumerable or LoopState or IScriptFunction or ValueType => null,
        _ => Members(target.GetType()).Select(member => KeyValuePair.Create(member.Key, Read(member.Value, target))),
    };

    private static bool TryCount(int count, string name, bool sized, out object? value)
    {
        value = name == "empty?" ? count == 0 : name == "size" && sized ? count : null;
        return value is not null;
    }

    private bool TryReflect(object target, string name, out object? value)
    {
        value = null;
        if (target is IScriptFunction || !Members(target.GetType()).TryGetValue(name, out var member))
            return false;
        value = Read(member, target);
        return true;
    }

    /// <summary>Sets a member of a .NET object; false when it has none of the name that can be set.</summary>
    /// <param name="target">The object.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value, as the type of the member.</param>
    public bool TrySet(object target, string name, Func<Type, object?> value)
    {
        if (target is string or ValueType or IEnumerable or LoopState or IScriptFunction || !Members(target.GetType()).TryGetValue(name, out var member))
            return false;
        if (member is PropertyInfo { SetMethod.IsPublic: true } property)
            property.SetValue(target, value(property.PropertyType));
        else if (member is FieldInfo { IsInitOnly: false } field)
            field.SetValue(target, value(field.FieldType));
        else
            return false;
        return true;
    }

    private static object? Read(MemberInfo member, object target)
    {
        var value = member is PropertyInfo property ? property.GetValue(target) : ((FieldInfo)member).GetValue(target);
        return value is Delegate function ? new DelegateFunction(member.Name, function) : value;
    }

    private Dictionary<string, MemberInfo> Members(Type type)
    {
        if (_types.TryGetValue(type, out var known))
            return known;
        var renamer = context.MemberRenamer ?? StandardMemberRenamer.Default;
        var members = new Dictionary<string, MemberInfo>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
        {
            if (member is FieldInfo || (member is PropertyInfo { CanRead: true } property && property.GetIndexParameters().Length == 0))
            {
                if (context.MemberFilter?.Invoke(member) != false)
                    members.TryAdd(renamer(member), member);
            }
        }
        return _types[type] = members;
    }
}
