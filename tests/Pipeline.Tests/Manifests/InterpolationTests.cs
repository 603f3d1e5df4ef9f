namespace Pipeline.Tests.Manifests;

public class InterpolationTests
{
    [Theory]
    [InlineData("title", "${A}", "\"one\"")]
    [InlineData("title", "x-${A}-${B}-${A}", "\"x-one-two-one\"")]
    [InlineData("subnet-ids", "['${A}', b]", """["one","b"]""")]
    [InlineData("labels", "{'${A}': {deep: '${B}'}}", """{"${A}":{"deep":"two"}}""")]
    [InlineData("title", "$A ${ $", "\"$A ${ $\"")]
    [InlineData("open", "${YES}", "true")]
    public void Variables_are_filled_in_values_and_not_in_keys(string name, string value, string input)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - name: {name}\n    value: {value}");
        Assert.Equal(input, repository.Input(name, ("A", "one"), ("B", "two"), ("YES", "true")));
    }

    [Fact]
    public void A_filled_value_is_not_filled_again()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: title, value: '${A}'}");
        Assert.Equal("\"${B}\"", repository.Input("title", ("A", "${B}"), ("B", "two")));
    }

    [Fact]
    public void Variables_are_filled_in_every_field_of_both_manifests()
    {
        using var repository = new TemporaryRepository()
            .Replacing("name: test\n", "name: ${NAME}\n")
            .With("manifests/test/apps.yaml", "name: app\npath: cloudformation/${PATH_}\ntargetAccount: ${ALIAS}\n");
        Assert.Equal("main", repository.Read(("NAME", "main"), ("PATH_", "app"), ("ALIAS", "primary")).Name);
    }

    [Fact]
    public void An_unset_variable_is_a_problem_at_every_use()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: title, value: 'x-${NONE}'}\n  - {name: labels, value: {a: '${NONE}'}}");
        Assert.Equal(
            [
                "manifests/test/apps.yaml:4:26 PL2109 environment variable NONE is not set; export NONE=..., or write disableEnvVarResolution: true beside the parameter's name to keep ${NONE} as it is",
                "manifests/test/apps.yaml:5:31 PL2109 environment variable NONE is not set; export NONE=..., or write disableEnvVarResolution: true beside the parameter's name to keep ${NONE} as it is",
            ],
            repository.Problems());
    }

    [Theory]
    [InlineData("disableEnvVarResolution")]
    [InlineData("disable_env_var_resolution")]
    public void A_parameter_may_keep_its_text_as_it_is(string key)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - name: title\n    {key}: true\n    value: echo ${{HOME}} ${{AWS::Region}}");
        Assert.Equal("\"echo ${HOME} ${AWS::Region}\"", repository.Input("title", ("HOME", "h")));
    }

    [Fact]
    public void Nothing_is_kept_when_it_says_false()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: title, disableEnvVarResolution: false, value: '${A}'}");
        Assert.Equal("\"one\"", repository.Input("title", ("A", "one")));
    }
}
