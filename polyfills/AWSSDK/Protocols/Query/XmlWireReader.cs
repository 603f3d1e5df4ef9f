using System.Globalization;

namespace Amazon.Protocols;

/// <summary>A value of an XML answer.</summary>
internal sealed class XmlWireReader(XmlElement element) : WireReader
{
    public override WireReader? Member(string name) => element.Child(name) is { } child ? new XmlWireReader(child) : null;

    public override string Text() => element.Text;

    public override bool Truth() => bool.Parse(element.Text);

    public override DateTime Moment() =>
        DateTime.Parse(element.Text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    public override IEnumerable<WireReader> Items()
    {
        foreach (var child in element.Children)
        {
            if (child.Name == "member") yield return new XmlWireReader(child);
        }
    }

    public override IEnumerable<KeyValuePair<string, WireReader>> Entries()
    {
        foreach (var entry in element.Children)
        {
            if (entry.Child("key") is { } key && entry.Child("value") is { } value) yield return new(key.Text, new XmlWireReader(value));
        }
    }
}
