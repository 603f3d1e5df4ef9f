using System.Text;
using System.Text.Json;
using Amazon.Protocols;
using Amazon.Runtime.Internal;

namespace Pipeline.Polyfills.Tests.AWSSDK.Protocols;

/// <summary>Kinds of members that no operation of today's services sends, but those of tomorrow's do.</summary>
public class WireKinds
{
    private static readonly DateTime Moment = new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void The_query_protocol_writes_each_kind()
    {
        var fields = new ParameterCollection();
        ((IWireInput)new Everything()).ToWire(new QueryWireWriter(fields));

        Assert.Equal(
            [
                "Blob=aGk=", "Double=0.25", "Long=-3000000000", "Map.entry.1.key=a", "Map.entry.1.value.Inside=1",
                "Map.entry.2.key=b", "Map.entry.2.value.Inside=2", "Table.member.1.member.1=x", "Table.member.1.member.2=y", "Table.member.2.member.1=z",
                "Timestamp=2024-01-02T03:04:05Z", "Truth=false",
            ],
            fields.GetSortedParametersList().Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public void The_json_protocol_writes_each_kind()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer)) new JsonWireWriter(json).Structure(new Everything());

        Assert.Equal(
            """{"Blob":"aGk=","Double":0.25,"Long":-3000000000,"Map":{"a":{"Inside":1},"b":{"Inside":2}},"Table":[["x","y"],["z"]],"Timestamp":1704164645,"Truth":false}""",
            Encoding.UTF8.GetString(buffer.ToArray()));
    }

    [Theory]
    [InlineData(500, "1704164645.5")]
    [InlineData(0, "1704164645")]
    public void Json_timestamps_have_a_fraction_only_when_there_is_one(int milliseconds, string text)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer)) new JsonWireWriter(json).Moment(Moment.AddMilliseconds(milliseconds));

        Assert.Equal(text, Encoding.UTF8.GetString(buffer.ToArray()));
    }

    [Theory]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    public void Json_has_strings_for_numbers_it_cannot_write(double value, string text)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer)) new JsonWireWriter(json).Number(value);

        Assert.Equal(text, Encoding.UTF8.GetString(buffer.ToArray()));
    }

    [Fact]
    public void Xml_declarations_entities_and_comments_do_not_disturb()
    {
        var root = XmlElement.Read(new MemoryStream("<?xml version=\"1.0\"?><!-- x --><a b=\"1\"><c>1<!-- y -->&amp;<![CDATA[<2>]]></c><c/></a>"u8.ToArray()));

        Assert.Equal("a", root.Name);
        Assert.Equal(["1&<2>", ""], root.Children.Select(c => c.Text));
    }

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Throws<System.Xml.XmlException>(() => XmlElement.Read(new MemoryStream("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>"u8.ToArray())));

    private sealed class Everything : IWireInput
    {
        public void ToWire(WireWriter writer)
        {
            writer.Blob("Blob", new MemoryStream("hi"u8.ToArray()));
            writer.Double("Double", 0.25);
            writer.Integer("Long", -3_000_000_000);
            writer.Map("Map", new Dictionary<string, Inner> { ["a"] = new(1), ["b"] = new(2) }, static (w, item) => w.Structure(item));
            writer.List("Table", [["x", "y"], ["z"]], static (WireWriter w, List<string> item) => w.Items(item, static (w, cell) => w.Text(cell)));
            writer.Timestamp("Timestamp", Moment);
            writer.Boolean("Truth", false);
            writer.String("Nothing", (string?)null);
            writer.List<string>("NoList", null, static (w, item) => w.Text(item));
        }
    }

    private sealed record Inner(int Value) : IWireInput
    {
        public void ToWire(WireWriter writer) => writer.Integer("Inside", Value);
    }
}
