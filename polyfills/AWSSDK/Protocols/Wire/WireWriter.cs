using System.Globalization;
using Amazon.Runtime;

namespace Amazon.Protocols;

/// <summary>
/// Puts a request's members on the wire. A member without a value is not sent at all, which is how AWS tells "not given" from "empty".
/// </summary>
internal abstract class WireWriter
{
    /// <summary>The writer for members of one place; protocols that know but one place, the body, have but one writer.</summary>
    public virtual WireWriter At(Place place) => this;

    /// <summary>Names the member that the next value belongs to.</summary>
    public abstract WireWriter Member(string name);

    public abstract void Text(string value);

    public abstract void Number(long value);

    public abstract void Number(double value);

    public abstract void Truth(bool value);

    public abstract void Moment(DateTime value);

    public abstract void Bytes(MemoryStream value);

    public abstract void Structure(IWireInput value);

    public abstract void Items<T>(List<T> items, Action<WireWriter, T> item);

    public abstract void Entries<T>(Dictionary<string, T> entries, Action<WireWriter, T> item);

    public void String(string name, string? value)
    {
        if (value is not null) Member(name).Text(value);
    }

    public void String(string name, ConstantClass? value) => String(name, value?.Value);

    /// <summary>A member that makes a repeated call harmless; when the caller gives none, one is made up, as the published clients do.</summary>
    public void Token(string name, string? value) => Member(name).Text(value ?? Guid.NewGuid().ToString());

    public void Integer(string name, long? value)
    {
        if (value is { } given) Member(name).Number(given);
    }

    public void Double(string name, double? value)
    {
        if (value is { } given) Member(name).Number(given);
    }

    /// <summary>Sends 0.1 as 0.1, and not as the nearest double to the nearest float.</summary>
    public void Float(string name, float? value)
    {
        if (value is { } given) Member(name).Number(double.Parse(given.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    public void Boolean(string name, bool? value)
    {
        if (value is { } given) Member(name).Truth(given);
    }

    public void Timestamp(string name, DateTime? value)
    {
        if (value is { } given) Member(name).Moment(given);
    }

    /// <summary>A moment that the service counts in milliseconds since 1970.</summary>
    public void Milliseconds(string name, DateTime? value)
    {
        if (value is { } given) Member(name).Number((given.ToUniversalTime() - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond);
    }

    public void Blob(string name, MemoryStream? value)
    {
        if (value is not null) Member(name).Bytes(value);
    }

    public virtual void Structure(string name, IWireInput? value)
    {
        if (value is not null) Member(name).Structure(value);
    }

    public void List<T>(string name, List<T>? items, Action<WireWriter, T> item)
    {
        if (Collections.IsSet(items)) Member(name).Items(items, item);
    }

    public void Map<T>(string name, Dictionary<string, T>? entries, Action<WireWriter, T> item)
    {
        if (Collections.IsSet(entries)) Member(name).Entries(entries, item);
    }
}
