using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Scriban.Runtime;

public partial class ScriptObject
{
    /// <summary>Makes a .NET function callable in templates. It may take the <see cref="TemplateContext"/> as its first parameter.</summary>
    /// <param name="member">Its name in templates.</param>
    /// <param name="function">The function.</param>
    public void Import(string member, Delegate function) => SetValue(member, new DelegateFunction(member, function), false);

    /// <summary>Copies the members of a dictionary or of a .NET object into this object. Of a .NET object these are its properties, fields and
    /// static functions; of a <see cref="Type"/> the static ones.</summary>
    /// <param name="source">The dictionary, the object or the type.</param>
    /// <param name="filter">Which members of a .NET object are taken; all of them if null.</param>
    /// <param name="renamer">How members of a .NET object are called; in lower case with underscores if null.</param>
    public void Import(object? source, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null)
    {
        switch (source)
        {
            case null:
                break;
            case IDictionary<string, object?> members:
                foreach (var (name, value) in members)
                    ImportMember(name, value);
                break;
            case IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                    ImportMember($"{entry.Key}", entry.Value);
                break;
            case JsonElement { ValueKind: JsonValueKind.Object } json:
                foreach (var property in json.EnumerateObject())
                    ImportMember(property.Name, JsonModel.Of(property.Value));
                break;
            case Type type:
                ImportStatics(type, filter, renamer ?? StandardMemberRenamer.Default);
                break;
            default:
                ImportProperties(source, filter, renamer ?? StandardMemberRenamer.Default);
                ImportStatics(source.GetType(), filter, renamer ?? StandardMemberRenamer.Default);
                break;
        }
    }

    /// <summary>An object with the members of a dictionary or of a .NET object.</summary>
    /// <param name="obj">The dictionary or object.</param>
    public static ScriptObject From(object obj)
    {
        var members = new ScriptObject();
        members.Import(obj);
        return members;
    }

    private void ImportProperties(object source, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var member in source.GetType().GetMembers(BindingFlags.Public | BindingFlags.Instance))
            ImportValue(member, source, filter, renamer);
    }

    private void ImportStatics(Type type, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (member is MethodInfo { IsSpecialName: false } method && IsSeen(member, filter))
                SetImported(renamer(method), new DelegateFunction(method));
            else
                ImportValue(member, null, filter, renamer);
        }
    }

    private void ImportValue(MemberInfo member, object? source, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        var readable = member is FieldInfo || (member is PropertyInfo { CanRead: true } property && property.GetIndexParameters().Length == 0);
        if (readable && IsSeen(member, filter))
            ImportMember(renamer(member), member is PropertyInfo one ? one.GetValue(source) : ((FieldInfo)member).GetValue(source));
    }

    private static bool IsSeen(MemberInfo member, MemberFilterDelegate? filter) =>
        !member.IsDefined(typeof(ScriptMemberIgnoreAttribute)) && filter?.Invoke(member) != false;

    private void ImportMember(string name, object? value) => SetImported(name, value is Delegate function ? new DelegateFunction(name, function) : value);

    private void SetImported(string name, object? value)
    {
        if (CanWrite(name))
            SetValue(name, value, false);
    }
}
