using System.Globalization;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols;

/// <summary>
/// A request as form fields whose names are paths: <c>Tags.member.1.Key</c>, <c>Map.entry.1.value</c>.
/// https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
/// </summary>
internal sealed class QueryWireWriter(ParameterCollection fields) : WireWriter
{
    private string prefix = "";
    private string path = "";

    public override WireWriter Member(string name)
    {
        path = prefix + name;
        return this;
    }

    public override void Text(string value) => fields.Add(path, value);

    public override void Number(long value) => Text(value.ToString(CultureInfo.InvariantCulture));

    public override void Number(double value) => Text(value.ToString("R", CultureInfo.InvariantCulture));

    public override void Truth(bool value) => Text(value ? "true" : "false");

    public override void Moment(DateTime value) => Text(StringUtils.FromDateTimeToISO8601WithOptionalMs(value));

    public override void Bytes(MemoryStream value) => Text(Convert.ToBase64String(value.ToArray()));

    public override void Structure(IWireInput value)
    {
        var outside = prefix;
        prefix = path + ".";
        value.ToWire(this);
        prefix = outside;
    }

    /// <summary>An empty list travels as one empty field; that is how a caller takes away the last tag.</summary>
    public override void Items<T>(List<T> items, Action<WireWriter, T> item)
    {
        var list = path;
        if (items.Count == 0) Text("");
        for (var i = 0; i < items.Count; i++) item(At($"{list}.member.{i + 1}"), items[i]);
    }

    public override void Entries<T>(Dictionary<string, T> entries, Action<WireWriter, T> item)
    {
        var map = path;
        var i = 0;
        foreach (var (key, value) in entries)
        {
            i++;
            At($"{map}.entry.{i}.key").Text(key);
            item(At($"{map}.entry.{i}.value"), value);
        }
    }

    private QueryWireWriter At(string whole)
    {
        path = whole;
        return this;
    }
}
