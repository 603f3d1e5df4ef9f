using System.Collections;

namespace Scriban.Runtime;

/// <summary>A list of the template language. It grows when an element behind its end is set, and can have members besides.</summary>
public class ScriptArray : IList<object?>, IList
{
    private readonly List<object?> _values;
    private ScriptObject? _members;

    /// <summary>An empty list.</summary>
    public ScriptArray() => _values = [];

    /// <summary>An empty list.</summary>
    /// <param name="capacity">How many elements to expect.</param>
    public ScriptArray(int capacity) => _values = new List<object?>(capacity);

    /// <summary>A list of values.</summary>
    /// <param name="values">The values.</param>
    public ScriptArray(IEnumerable<object?> values) => _values = [.. values];

    /// <summary>A list of values.</summary>
    /// <param name="values">The values.</param>
    public ScriptArray(IEnumerable values)
    {
        _values = [];
        foreach (var value in values)
            _values.Add(value);
    }

    /// <summary>A list of the elements of a sequence or of JSON.</summary>
    /// <param name="obj">A sequence, or a JSON array.</param>
    public static ScriptArray From(object? obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj switch
        {
            System.Text.Json.JsonElement json => JsonModel.Of(json) as ScriptArray ?? throw new ArgumentException($"JSON of the kind {json.ValueKind} is no array", nameof(obj)),
            IEnumerable values => new ScriptArray(values),
            _ => throw new ArgumentException($"{obj.GetType()} is no sequence", nameof(obj)),
        };
    }

    /// <summary>An element; null outside of the list. Setting one behind the end fills the gap with nulls.</summary>
    /// <param name="index">From 0.</param>
    public object? this[int index]
    {
        get => index >= 0 && index < _values.Count ? _values[index] : null;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (_values.Count <= index)
                _values.Add(null);
            _values[index] = value;
        }
    }

    /// <summary>The number of elements.</summary>
    public int Count => _values.Count;

    /// <summary>Whether elements cannot be changed.</summary>
    public bool IsReadOnly { get; set; }

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>The members besides the elements; null while there are none.</summary>
    internal ScriptObject? Members => _members;

    /// <summary>The members besides the elements.</summary>
    internal ScriptObject ScriptObject => _members ??= [];

    /// <summary>Adds an element.</summary>
    /// <param name="item">The element.</param>
    public void Add(object? item) => _values.Add(item);

    /// <summary>Adds elements.</summary>
    /// <param name="items">The elements.</param>
    public void AddRange(IEnumerable<object?> items) => _values.AddRange(items);

    /// <inheritdoc cref="IList{T}.Clear"/>
    public void Clear() => _values.Clear();

    /// <inheritdoc cref="IList{T}.Contains"/>
    public bool Contains(object? item) => _values.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(object?[] array, int arrayIndex) => _values.CopyTo(array, arrayIndex);

    /// <inheritdoc cref="IList{T}.IndexOf"/>
    public int IndexOf(object? item) => _values.IndexOf(item);

    /// <inheritdoc cref="IList{T}.Insert"/>
    public void Insert(int index, object? item) => _values.Insert(index, item);

    /// <inheritdoc/>
    public bool Remove(object? item) => _values.Remove(item);

    /// <inheritdoc cref="IList{T}.RemoveAt"/>
    public void RemoveAt(int index) => _values.RemoveAt(index);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_values).CopyTo(array, index);

    /// <inheritdoc/>
    public override string ToString() => Evaluation.Printer.Print(this);
}
