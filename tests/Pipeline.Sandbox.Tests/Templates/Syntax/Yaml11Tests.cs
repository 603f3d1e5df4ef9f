using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Tests.Templates.Syntax;

[Behaviour("Templates", "YAML 1.1")]
public class Yaml11Tests
{
    [Theory]
    [InlineData("On", ScalarKind.Boolean, "true")]
    [InlineData("off", ScalarKind.Boolean, "false")]
    [InlineData("YES", ScalarKind.Boolean, "true")]
    [InlineData("No", ScalarKind.Boolean, "false")]
    [InlineData("True", ScalarKind.Boolean, "true")]
    [InlineData("y", ScalarKind.String, "y")]
    [InlineData("tRue", ScalarKind.String, "tRue")]
    [InlineData("", ScalarKind.Null, "")]
    [InlineData("~", ScalarKind.Null, "~")]
    [InlineData("Null", ScalarKind.Null, "Null")]
    [InlineData("12", ScalarKind.Integer, "12")]
    [InlineData("-12", ScalarKind.Integer, "-12")]
    [InlineData("+1_000", ScalarKind.Integer, "1000")]
    [InlineData("012", ScalarKind.Integer, "10")]
    [InlineData("0", ScalarKind.Integer, "0")]
    [InlineData("00", ScalarKind.Integer, "0")]
    [InlineData("012345678901", ScalarKind.String, "012345678901")]
    [InlineData("111122223333", ScalarKind.Integer, "111122223333")]
    [InlineData("0x1F", ScalarKind.Integer, "31")]
    [InlineData("0b101", ScalarKind.Integer, "5")]
    [InlineData("-0", ScalarKind.Integer, "0")]
    [InlineData("99999999999999999999999999999999999999", ScalarKind.Integer, "99999999999999999999999999999999999999")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", ScalarKind.Integer, "340282366920938463463374607431768211455")]
    [InlineData("1000000000000000000000000000000000000000", ScalarKind.String, "1000000000000000000000000000000000000000")]
    [InlineData("1:30", ScalarKind.Integer, "90")]
    [InlineData("22:22:61", ScalarKind.String, "22:22:61")]
    [InlineData("1.10", ScalarKind.Float, "1.1")]
    [InlineData(".5", ScalarKind.Float, "0.5")]
    [InlineData("1e3", ScalarKind.Float, "1000")]
    [InlineData("1.2.3", ScalarKind.String, "1.2.3")]
    [InlineData(".", ScalarKind.String, ".")]
    [InlineData("-x", ScalarKind.String, "-x")]
    [InlineData("+.e", ScalarKind.String, "+.e")]
    [InlineData(".inf", ScalarKind.Float, ".inf")]
    [InlineData("2012-10-17", ScalarKind.String, "2012-10-17")]
    [InlineData("arn:aws:s3", ScalarKind.String, "arn:aws:s3")]
    public void A_plain_scalar_means(string text, ScalarKind kind, string value)
    {
        var scalar = (ScalarNode)TemplateText.Parse($"k: {text}").Root!["k"]!;
        Assert.Equal((kind, value, false), (scalar.Kind, scalar.Value, scalar.Quoted));
    }

    [Theory]
    [InlineData("'On'")]
    [InlineData("\"012\"")]
    [InlineData("!!str 012")]
    [InlineData("! 012")]
    [InlineData("|-\n  012")]
    public void A_quoted_or_tagged_scalar_stays_a_string(string text) =>
        Assert.Equal(ScalarKind.String, ((ScalarNode)TemplateText.Parse($"k: {text}").Root!["k"]!).Kind);

    [Fact]
    public void Json_knows_nothing_of_yaml_1_1()
    {
        var root = TemplateText.Parse("""{"a": "On", "b": 10, "c": 1.50, "d": null, "e": true}""").Root!;
        Assert.Equal([ScalarKind.String, ScalarKind.Integer, ScalarKind.Float, ScalarKind.Null, ScalarKind.Boolean], root.Entries.Select(entry => ((ScalarNode)entry.Value).Kind));
    }
}
