using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Tests.Templates.Syntax;

public class RefusedSyntaxTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x", "1:4 T1007|2:4 T1007")]
    [InlineData("a: {<<: 1, b: 2}", "1:5 T1008")]
    [InlineData("a: 1\nb: 2\na: 3", "3:1 T1009")]
    [InlineData("a: {b: 1, 'b': 2}", "1:11 T1009")]
    [InlineData("[a]: 1", "1:1 T1010")]
    [InlineData("a: {{name}}", "1:5 T1011")]
    [InlineData("a: !Reff x", "1:4 T1012")]
    [InlineData("a: !!binary x", "1:4 T1012")]
    [InlineData("a: !!set {b}", "1:4 T1012")]
    [InlineData("a: !!timestamp 2001-01-01", "1:4 T1012")]
    [InlineData("a: 1\n---\nb: 2", "2:1 T1006")]
    [InlineData("a: 1\n\tb: 2", "2:1 T1005")]
    [InlineData("a: [1", "1:6 T1005")]
    [InlineData("a: 'x", "1:4 T1005")]
    [InlineData("a: !Base64 !Sub x", "1:12 T1005")]
    [InlineData("", "1:1 T1002")]
    [InlineData("# nothing", "1:1 T1002")]
    [InlineData("text", "1:1 T1003")]
    [InlineData("- a", "1:1 T1003")]
    [InlineData("a: x\0y", "1:5 T1004")]
    [InlineData("a: \u0007", "1:4 T1004")]
    [InlineData("{\"a\": 1, \"a\": 2}", "1:10 T1009")]
    [InlineData("{\"a\": 1,}", "1:9 T1013")]
    [InlineData("{\"a\": 1} x", "1:10 T1013")]
    [InlineData("{a: 1}", "1:2 T1013")]
    [InlineData("{\"a\": \"é😀\" 1}", "1:13 T1013")]
    [InlineData("{\"a\": \"\\ud83d\"}", "0:0 T1013")]
    public void It_is_refused_in_its_place(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TemplateText.Parse(text).Findings.Select(finding => $"{finding.Line}:{finding.Column} {finding.Code}")));

    // Not a theory's datum: metadata is UTF-8, where half a pair becomes another character.
    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.Equal("T1004", Assert.Single(TemplateText.Parse("a: " + (char)0xD83D).Findings).Code);

    [Fact]
    public void A_refused_value_does_not_hide_the_others()
    {
        var parsed = TemplateText.Parse("a: *x\nb: 2\nc: !Bad 3\nd: 4");
        Assert.Equal(2, parsed.Findings.Count);
        Assert.Equal(["a", "b", "c", "d"], parsed.Root!.Entries.Select(entry => entry.Name));
        Assert.Equal("4", parsed.Root["d"]!.Text);
        Assert.False(parsed.Succeeded);
    }

    [Theory]
    [InlineData("!Ref A", """{"Ref":"A"}""")]
    [InlineData("!Ref 012", """{"Ref":"012"}""")]
    [InlineData("!GetAtt A.B.C", """{"Fn::GetAtt":["A","B.C"]}""")]
    [InlineData("!GetAtt [A, B]", """{"Fn::GetAtt":["A","B"]}""")]
    [InlineData("{Fn::GetAtt: A.B}", """{"Fn::GetAtt":["A","B"]}""")]
    [InlineData("!If [C, !Ref A, 012]", """{"Fn::If":["C",{"Ref":"A"},10]}""")]
    [InlineData("!Condition C", """{"Condition":"C"}""")]
    [InlineData("!Sub\n  - a\n  - {B: c}", """{"Fn::Sub":["a",{"B":"c"}]}""")]
    [InlineData("!Cidr [a, 2, 8]", """{"Fn::Cidr":["a",2,8]}""")]
    public void A_short_form_is_its_long_form(string yaml, string json) =>
        Assert.Equal(json, PlainJson.Of(TemplateText.Parse($"k: {yaml}").Root!["k"]!)!.ToJsonString());
}
