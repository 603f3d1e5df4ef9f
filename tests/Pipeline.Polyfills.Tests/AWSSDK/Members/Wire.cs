using System.Collections;
using System.Globalization;
using System.Xml.Linq;
using Amazon.Runtime;

namespace Pipeline.Polyfills.Tests.AWSSDK.Members;

/// <summary>The test's own idea of how an object travels in the query protocol, written from the protocols' documents and by reflection.</summary>
internal static class Wire
{
    public static XElement Xml(string name, object value) => new(name, value switch
    {
        IDictionary map => Entries(map).Select(e => new XElement("entry", new XElement("key", e.Key), Xml("value", e.Value))),
        IList list => list.Cast<object>().Select(item => Xml("member", item)),
        _ when Leaf(value) is { } text => text,
        _ => Filled.MembersOf(value.GetType()).Select(m => Xml(m.Name, m.GetValue(value)!)),
    });

    /// <summary>Form fields: what XML nests, a query counts and joins with dots.</summary>
    public static IEnumerable<string> Form(object value, string path = "") => value switch
    {
        IDictionary map => Entries(map).SelectMany((e, i) =>
            Form(e.Key, $"{path}.entry.{i + 1}.key").Concat(Form(e.Value, $"{path}.entry.{i + 1}.value"))),
        IList list => list.Cast<object>().SelectMany((item, i) => Form(item, $"{path}.member.{i + 1}")),
        _ when Leaf(value) is { } text => [$"{path}={text}"],
        _ => Filled.MembersOf(value.GetType()).SelectMany(m => Form(m.GetValue(value)!, path == "" ? m.Name : $"{path}.{m.Name}")),
    };

    public static IEnumerable<(string Key, object Value)> Entries(IDictionary map) => map.Keys.Cast<string>().Select(key => (key, map[key]!));

    private static string? Leaf(object value) => value switch
    {
        string text => text,
        ConstantClass word => word.Value,
        bool truth => truth ? "true" : "false",
        int or long or double or float => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        MemoryStream bytes => Convert.ToBase64String(bytes.ToArray()),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        _ => null,
    };
}
