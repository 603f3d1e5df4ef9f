using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Scriban.Runtime;

/// <summary>An object of the template language: members by name, in the order in which they were added. The public static members of a
/// class that is derived from it are members from the start.</summary>
public partial class ScriptObject : IDictionary<string, object?>
{
    private readonly Dictionary<string, object?> _members;
    private HashSet<string>? _readOnly;

    /// <summary>An empty object.</summary>
    public ScriptObject() : this(0)
    {
    }

    /// <summary>An empty object.</summary>
    /// <param name="capacity">How many members to expect.</param>
    public ScriptObject(int capacity)
    {
        _members = new Dictionary<string, object?>(capacity, StringComparer.Ordinal);
        var type = GetType();
        if (type != typeof(ScriptObject) && type.Assembly != typeof(ScriptObject).Assembly)
            ImportStatics(type, null, StandardMemberRenamer.Default);
    }

    /// <summary>A member; null when there is none of the name.</summary>
    /// <param name="key">Its name.</param>
    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set => SetValue(key, value, false);
    }

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The names of the members.</summary>
    public ICollection<string> Keys => _members.Keys;

    /// <summary>The values of the members.</summary>
    public ICollection<object?> Values => _members.Values;

    /// <summary>Whether no member can be changed.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Adds a member.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Add(string key, object? value) => _members.Add(key, value);

    /// <summary>Sets a member.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="readOnly">Whether templates cannot change it.</param>
    public void SetValue(string member, object? value, bool readOnly)
    {
        _members[member] = value;
        if (readOnly)
            SetReadOnly(member, true);
    }

    /// <summary>Lets templates change a member or not.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="readOnly">Whether they cannot.</param>
    public void SetReadOnly(string member, bool readOnly)
    {
        if (readOnly)
            (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(member);
        else
            _readOnly?.Remove(member);
    }

    /// <summary>Whether templates can change a member.</summary>
    /// <param name="member">Its name.</param>
    public bool CanWrite(string member) => !IsReadOnly && _readOnly?.Contains(member) != true;

    /// <summary>Whether there is a member of a name.</summary>
    /// <param name="member">The name.</param>
    public bool Contains(string member) => TryGetValue(member, out _);

    /// <inheritdoc/>
    public virtual bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => _members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Contains(key);

    /// <inheritdoc/>
    public bool Remove(string key) => _members.Remove(key);

    /// <summary>Takes all members away.</summary>
    public void Clear() => _members.Clear();

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => ((ICollection<KeyValuePair<string, object?>>)_members).Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)_members).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => ((ICollection<KeyValuePair<string, object?>>)_members).Remove(item);

    /// <inheritdoc/>
    public override string ToString() => Evaluation.Printer.Print(this);
}
