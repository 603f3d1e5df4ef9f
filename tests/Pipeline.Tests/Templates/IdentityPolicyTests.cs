using System.Text.Json.Nodes;
using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Modules.Identities;
using Pipeline.Rendering;
using Pipeline.Reporting;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Templates;

/// <summary>The policies of the least-privilege identities, resolved as IAM gets them.</summary>
public class IdentityPolicyTests
{
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html counts without white space.
    private const int LongestPolicy = 6144;

    [Fact]
    public void No_policy_is_longer_than_IAM_allows_even_with_the_longest_names() =>
        Assert.All(Policies(name: new string('n', 64)), policy => Assert.InRange(policy.Value.ToJsonString().Length, 1, LongestPolicy));

    [Fact]
    public void No_action_ends_in_an_asterisk() =>
        Assert.All(Policies().SelectMany(policy => Statements(policy.Value)), statement => Assert.DoesNotContain('*', statement["Action"]!.ToJsonString()));

    [Fact]
    public void The_execution_role_alone_is_passed_and_to_SageMaker_alone()
    {
        var passing = Assert.Single(Policies().SelectMany(policy => Statements(policy.Value)), statement => statement["Action"]!.ToJsonString().Contains("iam:PassRole", StringComparison.Ordinal));
        Assert.Equal("arn:aws:iam::111122223333:role/SageMakerExecutionRoleLLM", (string?)passing["Resource"]);
        Assert.Equal("sagemaker.amazonaws.com", (string?)passing["Condition"]!["StringEquals"]!["iam:PassedToService"]);
    }

    [Theory]
    [InlineData("iam:AttachGroupPolicy")]
    [InlineData("iam:AddUserToGroup")]
    [InlineData("iam:CreatePolicyVersion")]
    [InlineData("iam:PutUserPolicy")]
    [InlineData("iam:UpdateAssumeRolePolicy")]
    [InlineData("iam:CreateRole")]
    public void The_user_cannot_widen_its_own_permissions(string action) =>
        Assert.DoesNotContain(Policies().SelectMany(policy => Statements(policy.Value)), statement => statement["Action"]!.ToJsonString().Contains(action, StringComparison.Ordinal));

    [Fact]
    public void Network_topics_and_keys_are_allowed_only_when_asked_for()
    {
        string Role(params (string, JsonNode)[] inputs) => string.Concat(Policies(inputs: inputs).Where(policy => policy.Key == "RunModelsPolicy").Select(policy => policy.Value.ToJsonString()));
        Assert.DoesNotContain("ec2:", Role());
        Assert.DoesNotContain("kms:", Role());
        Assert.DoesNotContain("sns:", Role());
        Assert.Contains("sns:Publish", Role(("topic-arns", new JsonArray("arn:aws:sns:us-east-1:111122223333:answers"))));
        Assert.Contains("ec2:CreateNetworkInterface", Role(("vpc-access", true)));
        Assert.Contains("kms:Decrypt", Role(("kms-key-arns", new JsonArray("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"))));
    }

    private static Dictionary<string, JsonNode> Policies(string? name = null, params (string Name, JsonNode Value)[] inputs)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = new Composition(new Layout(Repository.Root), "local", new Dictionary<string, string>(), reporter, _ => throw new InvalidOperationException("Rendering calls nobody."));
        var policies = new Dictionary<string, JsonNode>();
        foreach (var module in parts.Users.Concat(parts.ExecutionRoles))
        {
            var ready = new IdentityOptions("least-privilege").Applied(new ReadyModule(parts.Deployment, module, InputResolution.Resolve(module, _ => null, (_, _) => null)));
            var given = new ResolvedInputs(module, [.. ready.Inputs.All.Select(input =>
                inputs.FirstOrDefault(one => one.Name == input.Definition.Name) is { Value: { } value } ? input with { Value = value.DeepClone() }
                : name is not null && input.Definition.Name.EndsWith("-name", StringComparison.Ordinal) ? input with { Value = name } : input)]);
            var template = Template.Parse(parts.Templates.Of(ready with { Inputs = given }).Text);
            var evaluator = new TemplateEvaluator(template, new EvaluationScope { AccountId = "111122223333", Region = "us-east-1", StackName = "s", StackId = "s", Ref = id => id, GetAtt = (id, _) => id });
            foreach (var policy in template.Resources.Values.Where(resource => resource.Type == "AWS::IAM::ManagedPolicy"))
                policies[policy.LogicalId] = evaluator.Properties(policy.LogicalId)["PolicyDocument"]!;
        }
        Assert.Equal(3, policies.Count);
        return policies;
    }

    private static IEnumerable<JsonNode> Statements(JsonNode policy) => policy["Statement"]!.AsArray().Select(statement => statement!);
}
