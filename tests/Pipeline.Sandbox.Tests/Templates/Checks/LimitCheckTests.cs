namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class LimitCheckTests
{
    private const string Topic = "Resources: {T: {Type: AWS::SNS::Topic}}\n";

    [Theory]
    [InlineData("Resources", "{Type: AWS::SNS::Topic}", 500)]
    [InlineData("Parameters", "{Type: String}", 200)]
    [InlineData("Outputs", "{Value: x}", 200)]
    [InlineData("Mappings", "{a: {b: c}}", 200)]
    public void A_section_holds_so_many_and_no_more(string section, string item, int limit)
    {
        Assert.DoesNotContain("T1111", Codes(limit));
        Assert.Contains("T1111", Codes(limit + 1));
        string Codes(int count) => Checked.Codes((section == "Resources" ? "" : Topic) + section + ":\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  N{i}: {item}\n")));
    }

    [Theory]
    [InlineData("  {0}: {{Type: AWS::SNS::Topic}}\n", "Resources:\n", 255, "T1112")]
    [InlineData("{0}", "Resources: {{T: {{Type: AWS::SNS::Topic}}}}\nDescription: ", 1024, "T1106")]
    [InlineData("{{P: {{Type: String, Description: '{0}'}}}}", "Resources: {{T: {{Type: AWS::SNS::Topic}}}}\nParameters: ", 4000, "T1206")]
    [InlineData("{{P: {{Type: String, Default: '{0}'}}}}", "Resources: {{T: {{Type: AWS::SNS::Topic}}}}\nParameters: ", 4096, "T1206")]
    [InlineData("{{P: {{Type: String, AllowedValues: ['{0}']}}}}", "Resources: {{T: {{Type: AWS::SNS::Topic}}}}\nParameters: ", 4096, "T1206")]
    [InlineData("{{O: {{Value: a, Description: '{0}'}}}}", "Resources: {{T: {{Type: AWS::SNS::Topic}}}}\nOutputs: ", 1024, "T1106")]
    public void A_text_has_so_many_characters_and_no_more(string text, string before, int limit, string code)
    {
        Assert.DoesNotContain(code, Codes(limit));
        Assert.Contains(code, Codes(limit + 1));
        string Codes(int length) => Checked.Codes(string.Format(before + text, new string('x', length)));
    }

    [Fact]
    public void A_mapping_has_200_attributes_and_no_more()
    {
        Assert.DoesNotContain("T1111", Codes(200));
        Assert.Contains("T1111", Codes(201));
        static string Codes(int count) => Checked.Codes(Topic + "Mappings: {M: {k: {" + string.Join(", ", Enumerable.Range(0, count).Select(i => $"a{i}: x")) + "}}}");
    }

    [Fact]
    public void A_template_has_60_dynamic_references_and_no_more()
    {
        Assert.Equal("", Codes(60));
        Assert.Equal("T2006", Codes(61));
        static string Codes(int count) => Checked.Bucket("{Tags: [" + string.Join(", ", Enumerable.Range(0, count).Select(i => $"{{Key: k{i}, Value: '{{{{resolve:ssm:/p{i}}}}}'}}")) + "]}");
    }

    [Theory]
    [InlineData("my-topic", "name it 'mytopic'")]
    [InlineData("my_topic", "name it 'mytopic'")]
    public void A_name_of_other_characters_is_refused_with_one_that_would_do(string name, string suggestion) =>
        Assert.Equal(("T1113", suggestion), Checked.Findings($"Resources: {{{name}: {{Type: AWS::SNS::Topic}}}}").Select(finding => (finding.Code, finding.Suggestion)).Single());

    [Fact]
    public void A_template_may_be_as_large_as_asked_for() =>
        Assert.Equal(["T1001"], Checked.Findings(Topic + "# " + new string('x', 51_200), new() { ByteLimit = Sandbox.Templates.TemplateLimits.BodyBytes }).Select(finding => finding.Code));
}
