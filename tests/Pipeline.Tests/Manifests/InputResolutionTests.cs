using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class InputResolutionTests
{
    [Fact]
    public void Every_declared_input_has_a_value_for_the_template()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: size, value: 3}\n  - {name: open, value: yes}");
        var inputs = Resolve(repository);
        Assert.Equal(
            """vpc_id="", subnet_ids=[], size=3, share=, open=true, labels={}, title="untitled", colour="", token="" """.Trim(),
            string.Join(", ", inputs.All.Select(input => $"{input.Definition.SnakeName}={input.ForTemplate?.ToJsonString()}")));
        Assert.Empty(inputs.Waiting);
        inputs.RequireKnown();
    }

    [Fact]
    public void Values_are_read_by_name_in_their_types()
    {
        using var repository = new TemporaryRepository().WithParameters(
            "  - {name: vpc-id, value: vpc-1}\n  - {name: subnet-ids, value: [a, 1]}\n  - {name: open, value: true}\n  - {name: labels, value: {team: x, size: 2}}");
        var inputs = Resolve(repository);
        Assert.Equal("vpc-1", inputs.Text("VpcId"));
        Assert.Equal(["a", "1"], inputs.List("subnet_ids"));
        Assert.True(inputs.Flag("open"));
        Assert.Equal([("team", "x"), ("size", "2")], inputs.Map("labels").Select(entry => (entry.Key, entry.Value)));
        Assert.Equal("", inputs.Text("colour"));
        Assert.Throws<KeyNotFoundException>(() => inputs.Text("unknown"));
    }

    [Fact]
    public void An_output_of_a_deployed_module_is_the_value()
    {
        using var repository = Referring();
        var inputs = Resolve(repository, new JsonObject { ["VpcId"] = "vpc-1", ["SubnetIds"] = new JsonArray("subnet-1", "subnet-2") });
        Assert.Equal("vpc-1", inputs.Text("vpc-id"));
        Assert.Equal(["subnet-1", "subnet-2"], inputs.List("subnet-ids"));
        Assert.Equal("""{"VpcId":"vpc-1","SubnetIds":["subnet-1","subnet-2"]}""", inputs["labels"].Value!.ToJsonString());
        Assert.Empty(inputs.Waiting);
    }

    [Fact]
    public void A_stack_output_that_is_a_list_in_text_becomes_a_list()
    {
        using var repository = Referring();
        Assert.Equal(["a", "b"], Resolve(repository, new JsonObject { ["VpcId"] = "vpc-1", ["SubnetIds"] = "a,b" }).List("subnet-ids"));
        Assert.Equal(["a", "b"], Resolve(repository, new JsonObject { ["VpcId"] = "vpc-1", ["SubnetIds"] = """["a", "b"]""" }).List("subnet-ids"));
    }

    [Fact]
    public void What_is_not_deployed_yet_waits_and_is_no_error()
    {
        using var repository = Referring();
        var inputs = Resolve(repository);
        Assert.Equal(["VpcId of core/network", "SubnetIds of core/network", "the outputs of core/network"], inputs.Waiting.Select(input => input.Pending!.ToString()));
        Assert.Equal("", inputs.Text("vpc-id"));
        Assert.Equal("vpc-id: waits for VpcId of core/network", inputs["vpc-id"].ToString());
        var problems = Assert.Throws<InvalidInput>(inputs.RequireKnown).Problems;
        Assert.Equal("manifests/test/apps.yaml:4:12 PL2122 input 'vpc-id' of apps/app needs VpcId of core/network, which is not there; deploy core/network first", problems[0].ToString());
        Assert.Equal(3, problems.Count);
    }

    [Fact]
    public void An_output_that_a_deployed_module_does_not_have_yet_waits_too()
    {
        using var repository = Referring();
        var inputs = Resolve(repository, new JsonObject { ["VpcId"] = "vpc-1" });
        Assert.Equal("SubnetIds of core/network", Assert.Single(inputs.Waiting).Pending!.ToString());
    }

    [Fact]
    public void An_output_must_obey_the_rules_of_the_input()
    {
        using var repository = Referring();
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => Resolve(repository, new JsonObject { ["VpcId"] = "net-1", ["SubnetIds"] = "a" })).Problems);
        Assert.Equal("manifests/test/apps.yaml:4:12 PL2120 'vpc-id' cannot be VpcId of core/network: it must be the id of a VPC", problem.ToString());
    }

    [Fact]
    public void A_stored_parameter_is_read_in_the_modules_account()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: subnet-ids, valueFrom: {parameterStore: /net/subnets}}");
        var app = repository.App();
        Assert.Equal(["/net/subnets"], app.StoredParameters);
        var inputs = InputResolution.Resolve(app, _ => null, (module, name) => $"{module.Id},{name}");
        Assert.Equal(["apps/app", "/net/subnets"], inputs.List("subnet-ids"));
    }

    [Fact]
    public void A_stored_parameter_that_does_not_exist_is_a_problem()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: title, valueFrom: {parameterStore: /title}}");
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => Resolve(repository)).Problems);
        Assert.Equal("manifests/test/apps.yaml:4:12 PL2122 the stored parameter /title does not exist in us-east-1; aws ssm put-parameter --type String --region us-east-1 --name /title --value ...", problem.ToString());
    }

    [Theory]
    [InlineData("db", "{{resolve:secretsmanager:db}}")]
    [InlineData("db:password", "{{resolve:secretsmanager:db:SecretString:password}}")]
    [InlineData("db:password:AWSPREVIOUS", "{{resolve:secretsmanager:db:SecretString:password:AWSPREVIOUS}}")]
    [InlineData("db:password:01234567-89ab-cdef-0123-456789abcdef", "{{resolve:secretsmanager:db:SecretString:password::01234567-89ab-cdef-0123-456789abcdef}}")]
    [InlineData("db:password::01234567-89ab-cdef-0123-456789abcdef", "{{resolve:secretsmanager:db:SecretString:password::01234567-89ab-cdef-0123-456789abcdef}}")]
    [InlineData("db::AWSPREVIOUS", "{{resolve:secretsmanager:db:SecretString::AWSPREVIOUS}}")]
    [InlineData("arn:aws:secretsmanager:us-east-1:111122223333:secret:db-a1b2c3:password", "{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:111122223333:secret:db-a1b2c3:SecretString:password}}")]
    public void A_secret_stays_a_reference_that_CloudFormation_resolves(string secret, string reference)
    {
        using var repository = new TemporaryRepository().WithParameters($"  - {{name: token, valueFrom: {{secretsManager: '{secret}'}}}}");
        Assert.Equal(reference, Resolve(repository).Text("token"));
    }

    [Fact]
    public void Values_do_not_show_in_the_text_of_a_record()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: token, valueFrom: {envVariable: T}}");
        var app = repository.App(("T", "hunter2"));
        var inputs = InputResolution.Resolve(app, _ => null, (_, _) => null);
        Assert.DoesNotContain("hunter2", $"{app} {app.Inputs.Last()} {inputs["token"]} {inputs}");
        Assert.Equal("hunter2", inputs.Text("token"));
    }

    private static TemporaryRepository Referring() => new TemporaryRepository().WithParameters("""
          - {name: vpc-id, valueFrom: {moduleMetadata: {group: core, name: network, key: VpcId}}}
          - {name: subnet-ids, valueFrom: {moduleMetadata: {group: core, name: network, key: SubnetIds}}}
          - {name: labels, valueFrom: {moduleMetadata: {group: core, name: network}}}
        """);

    private static ResolvedInputs Resolve(TemporaryRepository repository, JsonObject? metadata = null) =>
        InputResolution.Resolve(repository.App(), module => module.Id == "core/network" ? metadata : null, (_, _) => null);
}
