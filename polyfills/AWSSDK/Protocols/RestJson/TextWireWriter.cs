using System.Globalization;

namespace Amazon.Protocols;

/// <summary>Members that travel as text under a name, outside of the body. A list puts its items under one name; a map has names of its own.</summary>
internal abstract class TextWireWriter : WireWriter
{
    private string name = "";

    /// <summary>Takes a value; further values under the same name make a list.</summary>
    protected abstract void Put(string name, string value);

    public override WireWriter Member(string name)
    {
        this.name = name;
        return this;
    }

    public override void Text(string value) => Put(name, value);

    public override void Number(long value) => Text(value.ToString(CultureInfo.InvariantCulture));

    public override void Number(double value) => Text(value.ToString("R", CultureInfo.InvariantCulture));

    public override void Truth(bool value) => Text(value ? "true" : "false");

    public override void Bytes(MemoryStream value) => Text(Convert.ToBase64String(value.ToArray()));

    public override void Structure(IWireInput value) => throw new InvalidOperationException($"{name} is a structure, which only a body can hold.");

    public override void Items<T>(List<T> items, Action<WireWriter, T> item)
    {
        foreach (var each in items) item(this, each);
    }

    public override void Entries<T>(Dictionary<string, T> entries, Action<WireWriter, T> item)
    {
        var prefix = name;
        foreach (var (key, value) in entries) item(Member(NameOf(prefix, key)), value);
    }

    /// <summary>The name of a map's entry.</summary>
    protected virtual string NameOf(string map, string key) => key;
}
