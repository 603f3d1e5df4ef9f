using System.Globalization;

namespace Amazon.Protocols;

/// <summary>One value of an answer. Members are asked for by name, so members that this version does not know are passed over.</summary>
internal abstract class WireReader
{
    /// <summary>The reader for members of one place; protocols that know but one place, the body, have but one reader.</summary>
    public virtual WireReader At(Place place) => this;

    /// <summary>The member of that name, or null when the answer leaves it out.</summary>
    public abstract WireReader? Member(string name);

    public abstract string Text();

    public abstract bool Truth();

    public abstract DateTime Moment();

    public abstract IEnumerable<WireReader> Items();

    public abstract IEnumerable<KeyValuePair<string, WireReader>> Entries();

    public long Whole() => long.Parse(Text(), NumberStyles.Integer, CultureInfo.InvariantCulture);

    public double Real() => double.Parse(Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    public virtual MemoryStream Bytes() => new(Convert.FromBase64String(Text()));

    /// <summary>The bytes as they arrive, where a protocol hands them on so; else all of them.</summary>
    public virtual Stream Stream() => Bytes();

    public string? String(string name) => Member(name)?.Text();

    /// <summary>A word of a list that AWS may lengthen at any time, so unknown words are kept.</summary>
    public T? Word<T>(string name, Func<string, T> word) where T : class => Member(name) is { } value ? word(value.Text()) : null;

    public int? Integer(string name) => Member(name) is { } value ? checked((int)value.Whole()) : null;

    public long? Long(string name) => Member(name)?.Whole();

    public double? Double(string name) => Member(name)?.Real();

    public float? Float(string name) => Member(name) is { } value ? (float)value.Real() : null;

    public bool? Boolean(string name) => Member(name)?.Truth();

    public DateTime? Timestamp(string name) => Member(name)?.Moment();

    /// <summary>A moment that the service counts in milliseconds since 1970.</summary>
    public DateTime? Milliseconds(string name) => Member(name) is { } value ? DateTime.UnixEpoch.AddMilliseconds(value.Whole()) : null;

    public MemoryStream? Blob(string name) => Member(name)?.Bytes();

    public T? Structure<T>(string name, Func<WireReader, T> read) where T : class => Member(name) is { } value ? read(value) : null;

    public List<T>? List<T>(string name, Func<WireReader, T> read) => Member(name) is { } value ? value.ListOf(read) : Collections.List<T>();

    public Dictionary<string, T>? Map<T>(string name, Func<WireReader, T> read) =>
        Member(name) is { } value ? value.MapOf(read) : Collections.Map<T>();

    public List<T> ListOf<T>(Func<WireReader, T> read)
    {
        var items = new List<T>();
        foreach (var item in Items()) items.Add(read(item));
        return items;
    }

    public Dictionary<string, T> MapOf<T>(Func<WireReader, T> read)
    {
        var entries = new Dictionary<string, T>();
        foreach (var (key, value) in Entries()) entries[key] = read(value);
        return entries;
    }
}
