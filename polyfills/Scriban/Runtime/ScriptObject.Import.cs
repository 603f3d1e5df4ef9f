using System.Collections;
using System.Reflection;

namespace Scriban.Runtime;

public partial class ScriptObject
{
    /// <summary>Makes a .NET function callable in templates. It may take the <see cref="TemplateContext"/> as its first parameter.</summary>
    /// <param name="member">Its name in templates.</param>
    /// <param name="function">The function.</param>
    public void Import(string member, Delegate function) => SetValue(member, new DelegateFunction(member, function), false);

    /// <summary>Copies the members of a dictionary or of a .NET object into this object.</summary>
    /// <param name="source">The dictionary or object.</param>
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
            default:
                ImportProperties(source, filter, renamer ?? StandardMemberRenamer.Default);
                break;
        }
    }

    private void ImportProperties(object source, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var property in source.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0 && filter?.Invoke(property) != false)
                ImportMember(renamer(property), property.GetValue(source));
        }
        foreach (var field in source.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            if (filter?.Invoke(field) != false)
                ImportMember(renamer(field), field.GetValue(source));
        }
    }

    private void ImportMember(string name, object? value)
    {
        if (CanWrite(name))
            SetValue(name, value is Delegate function ? new DelegateFunction(name, function) : value, false);
    }
}
