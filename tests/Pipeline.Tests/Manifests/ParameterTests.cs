namespace Pipeline.Tests.Manifests;

public class ParameterTests
{
    [Theory]
    [InlineData("title", "hello", "\"hello\"")]
    [InlineData("title", "0.5.1", "\"0.5.1\"")]
    [InlineData("title", "111122223333", "\"111122223333\"")]
    [InlineData("title", "''", "\"untitled\"")]
    [InlineData("size", "0", "0")]
    [InlineData("size", "'12'", "12")]
    [InlineData("share", "0.25", "0.25")]
    [InlineData("share", "'2.5'", "2.5")]
    [InlineData("share", "3", "3")]
    [InlineData("open", "no", "false")]
    [InlineData("open", "'True'", "true")]
    [InlineData("subnet-ids", "[a, b]", """["a","b"]""")]
    [InlineData("subnet-ids", "a, b", """["a","b"]""")]
    [InlineData("subnet-ids", "'[\"a\", \"b\"]'", """["a","b"]""")]
    [InlineData("subnet-ids", "[]", "[]")]
    [InlineData("labels", "{team: x}", """{"team":"x"}""")]
    [InlineData("labels", "'{\"team\": \"x\"}'", """{"team":"x"}""")]
    [InlineData("vpc-id", "''", null)]
    public void A_value_takes_the_type_that_the_module_declares(string name, string value, string? input)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - name: {name}\n    value: {value}");
        Assert.Equal(input, repository.Input(name));
    }

    [Theory]
    [InlineData("title", "no", "PL2120 'title' must be text; 'false' is a boolean; quote it")]
    [InlineData("title", "1.10", "PL2107 'title' is text, but 1.10 is a number in YAML; quote it: \"1.10\"")]
    [InlineData("title", "0x1F", "PL2107 'title' is text, but 0x1F is a whole number in YAML; quote it: \"0x1F\"")]
    [InlineData("title", "[a]", "PL2120 'title' must be text; '[\"a\"]' is a list")]
    [InlineData("size", "1.5", "PL2120 'size' must be a whole number; '1.5' is a number")]
    [InlineData("size", "big", "PL2120 'size' must be a whole number; 'big' is text")]
    [InlineData("share", "half", "PL2120 'share' must be a number; 'half' is text")]
    [InlineData("open", "maybe", "PL2120 'open' must be true or false; 'maybe' is text")]
    [InlineData("open", "1", "PL2120 'open' must be true or false; '1' is a number")]
    [InlineData("subnet-ids", "{a: b}", "PL2120 'subnet-ids' must be a list; '{\"a\":\"b\"}' is a map")]
    [InlineData("subnet-ids", "'[a'", "PL2120 'subnet-ids' must be a list; '[a' is text")]
    [InlineData("labels", "x", "PL2120 'labels' must be a map; 'x' is text")]
    [InlineData("vpc-id", "net-1", "PL2120 'vpc-id' cannot be 'net-1': it must be the id of a VPC")]
    [InlineData("vpc-id", "xvpc-1", "PL2120 'vpc-id' cannot be 'xvpc-1': it must be the id of a VPC")]
    [InlineData("vpc-id", "\"vpc-1\\n\"", "PL2120 'vpc-id' cannot be 'vpc-1\n': it must be the id of a VPC")]
    [InlineData("colour", "gren", "PL2120 'colour' cannot be 'gren': allowed: red, green; did you mean 'green'?")]
    [InlineData("token", "hunter2", "PL2121 'token' is a secret and must not stand in a manifest; keep it in Secrets Manager and write valueFrom: {secretsManager: <name>}")]
    public void A_value_that_breaks_the_modules_rule_is_told_with_its_place(string name, string value, string problem)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - name: {name}\n    value: {value}");
        Assert.Equal($"manifests/test/apps.yaml:5:12 {problem}", repository.Problem());
    }

    [Theory]
    [InlineData("{name: vpcId, value: vpc-1}")]
    [InlineData("{name: VpcId, value: vpc-1}")]
    [InlineData("{name: vpc_id, value: vpc-1}")]
    [InlineData("{name: VPCId, value: vpc-1}")]
    public void A_parameter_may_be_named_in_any_style(string parameter)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - {parameter}");
        Assert.Equal("\"vpc-1\"", repository.Input("vpc-id"));
    }

    [Theory]
    [InlineData("{name: vpc-idd, value: x}", "4:12 PL2118 cloudformation/app has no input 'vpc-idd'; did you mean 'vpc-id'?")]
    [InlineData("{value: x}", "4:5 PL2104 'name' is missing; add 'name:'")]
    [InlineData("{name: title}", "4:5 PL2108 parameter 'title' needs exactly one of value and valueFrom")]
    [InlineData("{name: title, value: null}", "4:5 PL2108 parameter 'title' needs exactly one of value and valueFrom; null is not a value; remove the parameter to leave it out")]
    [InlineData("{name: title, value: x, valueFrom: {envVariable: E}}", "4:5 PL2108 parameter 'title' needs exactly one of value and valueFrom")]
    [InlineData("{name: title, valueFrom: {}}", "4:30 PL2108 'valueFrom' needs exactly one of moduleMetadata, envVariable, parameterStore, secretsManager, parameterValue")]
    [InlineData("{name: title, valueFrom: {envVariable: E, parameterStore: p}}", "4:30 PL2108 'valueFrom' needs exactly one of moduleMetadata, envVariable, parameterStore, secretsManager, parameterValue")]
    [InlineData("{name: title, valueFrom: E}", "4:30 PL2105 'valueFrom' must be a map, not text")]
    [InlineData("{name: title, valueFrom: {envVariable: NONE}}", "4:44 PL2109 environment variable NONE is not set; export NONE=...")]
    [InlineData("{name: title, valueFrom: {parameterStore: 'p:3'}}", "4:47 PL2110 a version cannot be asked for: the current value is used; write p")]
    [InlineData("{name: title, valueFrom: {parameterValue: tem}}", "4:47 PL2115 account 'primary' in us-east-1 has no parameter 'tem'; did you mean 'team'?")]
    [InlineData("{name: title, valu: x, value: y}", "4:19 PL2103 unknown key 'valu'; did you mean 'value'?")]
    [InlineData("{name: title, valueFrom: {envVariable: E, other: x}}", "4:47 PL2103 unknown key 'other'; known: moduleMetadata, envVariable, parameterStore, secretsManager, parameterValue")]
    [InlineData("{name: size, valueFrom: {secretsManager: x}}", "4:46 PL2120 'size' is not text, so it cannot come from Secrets Manager")]
    [InlineData("title", "4:5 PL2105 a parameter must be a map, not text")]
    public void What_is_wrong_with_a_parameter_is_told_with_its_place(string parameter, string problem)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - {parameter}");
        Assert.Equal($"manifests/test/apps.yaml:{problem}", repository.Problem(("E", "e")));
    }

    [Fact]
    public void A_parameter_given_twice_in_two_styles_is_a_problem()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: vpc-id, value: vpc-1}\n  - {name: vpcId, value: vpc-2}");
        Assert.Equal("manifests/test/apps.yaml:5:12 PL2106 parameter 'vpcId' is given twice; it is on line 4 already", repository.Problem());
    }

    [Theory]
    [InlineData("size", "size", "5")]
    [InlineData("title", "team", "\"science\"")]
    [InlineData("subnet-ids", "zones", """["a","b"]""")]
    public void A_parameter_value_comes_from_the_region_or_else_from_the_account(string input, string name, string value)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - name: {input}\n    valueFrom: {{parameterValue: {name}}}");
        Assert.Equal(value, repository.Input(input));
    }

    [Theory]
    [InlineData("title", "text", "\"text\"")]
    [InlineData("title", "0123", "\"0123\"")]
    [InlineData("title", "", "\"untitled\"")]
    [InlineData("subnet-ids", "[\"a\"]", """["a"]""")]
    [InlineData("open", "true", "true")]
    [InlineData("size", "7", "7")]
    [InlineData("token", "hunter2", "\"hunter2\"")]
    public void A_value_may_come_from_an_environment_variable(string input, string variable, string value)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - name: {input}\n    valueFrom: {{envVariable: E}}");
        Assert.Equal(value, repository.Input(input, ("E", variable)));
    }

    [Fact]
    public void The_value_of_an_environment_variable_is_never_shown()
    {
        using var repository = new TemporaryRepository().WithParameters("""
              - name: vpc-id
                valueFrom: {envVariable: E}
              - name: colour
                value: light-${E}
              - name: labels
                value: ["${E}"]
            """);
        var problems = repository.Problems(("E", "hunter2"));
        Assert.Equal(
            [
                "manifests/test/apps.yaml:5:30 PL2120 'vpc-id' cannot be environment variable E: it must be the id of a VPC",
                "manifests/test/apps.yaml:7:12 PL2120 'colour' cannot be 'light-${E}': allowed: red, green",
                "manifests/test/apps.yaml:9:12 PL2120 'labels' must be a map; the value is a list",
            ],
            problems);
    }
}
