using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

[Behaviour("Templates", "parameters")]
public class ParameterTests
{
    [Theory]
    [InlineData("{Type: String}", null, "Parameters: [P] must have values")]
    [InlineData("{Type: String, AllowedValues: [a, b]}", "c", "Parameter 'P' must be one of AllowedValues")]
    [InlineData("{Type: String, AllowedPattern: '[a-z]+'}", "ab1", "Parameter 'P' must match pattern [a-z]+")]
    [InlineData("{Type: String, AllowedPattern: '[a-z]+'}", "ab\n", "Parameter 'P' must match pattern [a-z]+")]
    [InlineData("{Type: String, AllowedPattern: '[a-z]+', ConstraintDescription: letters only}", "1", "Parameter P failed to satisfy constraint: letters only")]
    [InlineData("{Type: String, MinLength: 3}", "ab", "Parameter 'P' must contain at least 3 characters")]
    [InlineData("{Type: String, MaxLength: '3'}", "abcd", "Parameter 'P' must contain at most 3 characters")]
    [InlineData("{Type: Number}", "x", "Parameter 'P' must be a number")]
    [InlineData("{Type: Number, MinValue: 2}", "1.5", "Parameter 'P' must be a number not less than 2")]
    [InlineData("{Type: Number, MaxValue: 2}", "3", "Parameter 'P' must be a number not greater than 2")]
    [InlineData("{Type: CommaDelimitedList, AllowedValues: [a, b]}", "a, c", "Parameter 'P' must be one of AllowedValues")]
    [InlineData("{Type: List<Number>}", "1,x", "Parameter 'P' must be a number")]
    public void A_value_is_refused_with(string declaration, string? value, string message)
    {
        var given = value is null ? Array.Empty<(string, string)>() : [("P", value)];
        Assert.Equal(message, Assert.Throws<TemplateException>(() => Stack(declaration, given)).Message);
    }

    [Theory]
    [InlineData("{Type: String, AllowedValues: [a, b]}", "b", "\"b\"")]
    [InlineData("{Type: String, Default: On}", null, "\"true\"")]
    [InlineData("{Type: String, Default: ''}", null, "\"\"")]
    [InlineData("{Type: Number, MinValue: 1, MaxValue: 5}", "5", "\"5\"")]
    [InlineData("{Type: CommaDelimitedList}", " a ,b", "[\"a\",\"b\"]")]
    [InlineData("{Type: CommaDelimitedList, Default: ''}", null, "[]")]
    [InlineData("{Type: 'List<AWS::EC2::Subnet::Id>'}", "subnet-1,subnet-2", "[\"subnet-1\",\"subnet-2\"]")]
    [InlineData("{Type: 'AWS::SSM::Parameter::Value<String>', AllowedPattern: '/.*'}", "/a/b", "\"[ssm:/a/b]\"")]
    public void A_value_reaches_the_template(string declaration, string? value, string json) =>
        Assert.Equal(json, Stack(declaration, value is null ? [] : [("P", value)]).Evaluator.Properties("X")["V"]!.ToJsonString());

    [Fact]
    public void A_value_may_have_4096_bytes_and_no_more()
    {
        Assert.NotNull(Stack("{Type: String}", [("P", new string('x', 4096))]));
        Assert.Throws<TemplateException>(() => Stack("{Type: String}", [("P", new string('x', 4095) + "é")]));
    }

    [Fact]
    public void A_parameter_that_the_template_does_not_have_is_refused() =>
        Assert.Equal("Parameters: [A, Z] do not exist in the template",
            Assert.Throws<TemplateException>(() => Stack("{Type: String, Default: x}", [("Z", "1"), ("A", "1")])).Message);

    [Fact]
    public void A_pattern_that_never_ends_is_given_up_after_a_second()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Stack("{Type: String, AllowedPattern: '(a+)+b'}", [("P", new string('a', 40))]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4), $"it took {watch.Elapsed}");
    }

    private static Stack Stack(string declaration, (string, string)[] given) => new($$$$"""
        Parameters: {P: {{{{declaration}}}}}
        Resources: {X: {Type: AWS::SSM::Parameter, Properties: {V: !Ref P}}}
        """, given);
}
