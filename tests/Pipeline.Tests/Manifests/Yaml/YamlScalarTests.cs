using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Tests.Manifests.Yaml;

public class YamlScalarTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("On", true)]
    [InlineData("TRUE", true)]
    [InlineData("no", false)]
    [InlineData("Off", false)]
    [InlineData("false", false)]
    [InlineData("y", "y")]
    [InlineData("yEs", "yEs")]
    [InlineData("~", null)]
    [InlineData("Null", null)]
    [InlineData("0", 0L)]
    [InlineData("-12", -12L)]
    [InlineData("+12", 12L)]
    [InlineData("1_000", 1000L)]
    [InlineData("0x1F", 31L)]
    [InlineData("0b101", 5L)]
    [InlineData("111122223333", 111122223333L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("1.5", 1.5)]
    [InlineData("1.", 1.0)]
    [InlineData(".5", 0.5)]
    [InlineData("-1_0.5", -10.5)]
    [InlineData("1.5e+3", 1500.0)]
    [InlineData("1.5e3", "1.5e3")]
    [InlineData("1e3", "1e3")]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("0123456789", "0123456789")]
    [InlineData("0o17", "0o17")]
    [InlineData("+", "+")]
    [InlineData("-a", "-a")]
    [InlineData(".", ".")]
    [InlineData("12:99", "12:99")]
    [InlineData("2024-01", "2024-01")]
    [InlineData("us-east-1", "us-east-1")]
    public void A_plain_scalar_means_what_YAML_1_1_says(string text, object? value) => Assert.Equal(value, Read(text).Value);

    [Theory]
    [InlineData("'yes'", "yes")]
    [InlineData("\"0123\"", "0123")]
    [InlineData("!!str 0123", "0123")]
    [InlineData("!!int 7", 7L)]
    [InlineData("!!float 7", 7.0)]
    [InlineData("'2024-01-01'", "2024-01-01")]
    public void Quotes_and_tags_decide(string text, object value) => Assert.Equal(value, Read(text).Value);

    [Theory]
    [InlineData("012345670123", "begins with 0, so YAML 1.1 reads it as an octal number")]
    [InlineData("00", "begins with 0, so YAML 1.1 reads it as an octal number")]
    [InlineData("2024-01-31", "is a date in YAML")]
    [InlineData("2024-1-31 10:00:00", "is a date in YAML")]
    [InlineData("2024-01-31T10:00:00Z", "is a date in YAML")]
    [InlineData("12:30", "is a base-60 number in YAML 1.1")]
    [InlineData("1:20:30.5", "is a base-60 number in YAML 1.1")]
    [InlineData(".inf", "is infinity or not-a-number in YAML")]
    [InlineData("-.INF", "is infinity or not-a-number in YAML")]
    [InlineData("9223372036854775808", "is a number too large to keep exactly")]
    public void A_scalar_that_means_something_else_than_it_says_is_a_problem(string text, string trap)
    {
        var problems = new ProblemList();
        YamlText.Read($"id: {text}\n", "a.yaml", problems);
        Assert.Equal($"a.yaml:1:5 PL2107 {text} {trap}; quote it: \"{text}\"", Assert.Single(problems.Found).ToString());
    }

    [Theory]
    [InlineData("!Ref a")]
    [InlineData("!!int seven")]
    [InlineData("!!python/name:os.system ''")]
    public void A_tag_that_does_not_fit_is_a_problem(string text)
    {
        var problems = new ProblemList();
        YamlText.Read($"id: {text}\n", "a.yaml", problems);
        Assert.StartsWith("a.yaml:1:5 PL2102 tag ", Assert.Single(problems.Found).ToString());
    }

    private static ScalarNode Read(string text)
    {
        var problems = new ProblemList();
        var map = (MapNode)Assert.Single(YamlText.Read($"key: {text}\n", "a.yaml", problems));
        Assert.Empty(problems.Found);
        return (ScalarNode)map.Entries[0].Value;
    }
}
