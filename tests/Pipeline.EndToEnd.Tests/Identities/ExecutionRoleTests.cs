using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement.Model;
using Pipeline.Modules.Identities;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Identities;

public sealed class ExecutionRoleTests : IdentityTests
{
    private const string Stack = "mlops-local-sagemaker-identities-execution-role";
    private const string LooseTrust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private static readonly string[] Seeds = ["AmazonEC2ContainerRegistryFullAccess", "AmazonS3FullAccess", "AmazonSageMakerFullAccess", "CloudWatchLogsFullAccess"];

    [Fact]
    public async Task The_role_is_trusted_by_SageMaker_for_its_own_account_and_its_ARN_is_saved()
    {
        await Maker.RoleAsync();
        await AsTheTemplateSaysAsync();
        Assert.Equal("arn:aws:iam::111122223333:role/SageMakerExecutionRoleLLM", (string?)JsonNode.Parse(File.ReadAllText(Maker.RoleFile))!["RoleArn"]);
    }

    [Fact]
    public async Task A_second_run_makes_no_writing_call_and_leaves_the_file_alone()
    {
        await Maker.RoleAsync();
        File.WriteAllText(Maker.RoleFile, File.ReadAllText(Maker.RoleFile) + "\n\n");
        var text = File.ReadAllText(Maker.RoleFile);
        await MakesNoWritingCallAsync(() => Maker.RoleAsync());
        Assert.Equal(text, File.ReadAllText(Maker.RoleFile));
        Assert.All(await Maker.PlanAsync(), change => Assert.True(change.Kind == ChangeKind.Unchanged || change.Parent.EndsWith("deployer", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_names_another_role_is_replaced_and_the_old_role_told()
    {
        File.WriteAllText(Maker.RoleFile, """{"RoleArn": "arn:aws:iam::444455556666:role/Other"}""");
        await Maker.RoleAsync();
        Assert.Contains("SageMakerExecutionRoleLLM", File.ReadAllText(Maker.RoleFile));
        Assert.Contains(Maker.Events.OfType<Warned>(), warned => warned.Text.Contains("arn:aws:iam::444455556666:role/Other", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_that_name_that_is_somebody_s_own_is_left_alone()
    {
        File.WriteAllText(Maker.RoleFile, "my notes");
        await RefusesAsync("PL3060", () => Maker.RoleAsync());
        Assert.Equal("my notes", File.ReadAllText(Maker.RoleFile));
    }

    [Fact]
    public async Task What_somebody_changed_by_hand_is_planned_shown_and_mended()
    {
        await Maker.RoleAsync();
        using var session = Maker.Session();
        await session.Identities.UpdateAssumeRolePolicyAsync(new UpdateAssumeRolePolicyRequest { RoleName = RoleName, PolicyDocument = LooseTrust });
        await session.Identities.DetachRolePolicyAsync(new DetachRolePolicyRequest { RoleName = RoleName, PolicyArn = Managed("AmazonS3FullAccess") });
        await session.Identities.AttachRolePolicyAsync(new AttachRolePolicyRequest { RoleName = RoleName, PolicyArn = Managed("AdministratorAccess") });
        await session.Identities.PutRolePolicyAsync(new PutRolePolicyRequest { RoleName = RoleName, PolicyName = "more", PolicyDocument = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}]}""" });

        var planned = Assert.Single(await Maker.PlanAsync(), change => change.Kind == ChangeKind.Change);
        Assert.Equal($"the trust policy becomes the template's; attach {Managed("AmazonS3FullAccess")}; detach {Managed("AdministratorAccess")}; delete the inline policy more", planned.Reason);
        await Maker.RoleAsync();
        Assert.Equal(4, Maker.Events.OfType<ResourceChanged>().Count(changed => changed.Step == $"role {RoleName}"));
        await AsTheTemplateSaysAsync();
        await MakesNoWritingCallAsync(() => Maker.RoleAsync());
    }

    [Fact]
    public async Task A_role_that_another_tool_made_is_mended_and_taken_into_the_stack()
    {
        await MadeByHandAsync();
        var planned = Assert.Single(await Maker.PlanAsync(), change => change.Kind == ChangeKind.Change);
        Assert.Contains("is there already and is taken into the stack", planned.Reason);

        await Maker.RoleAsync();
        await AsTheTemplateSaysAsync();
        using var session = Maker.Session();
        var resource = Assert.Single((await session.CloudFormation.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = Stack })).StackResources);
        Assert.Equal(RoleName, resource.PhysicalResourceId);
        await MakesNoWritingCallAsync(() => Maker.RoleAsync());
    }

    [Fact]
    public async Task A_role_is_taken_in_too_where_a_stack_failed_because_of_it()
    {
        await MadeByHandAsync();
        using var session = Maker.Session();
        const string template = "{'Resources':{'ExecutionRole':{'Type':'AWS::IAM::Role','Properties':{'RoleName':'" + RoleName + "','AssumeRolePolicyDocument':" + LooseTrust + "}}}}";
        await session.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = Stack, TemplateBody = template.Replace('\'', '"'), Capabilities = ["CAPABILITY_NAMED_IAM"] });
        await Maker.RoleAsync();
        Assert.Equal("UPDATE_COMPLETE", Assert.Single((await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = Stack })).Stacks).StackStatus.Value);
        await AsTheTemplateSaysAsync();
    }

    [Fact]
    public async Task A_role_that_is_taken_in_gets_its_least_privilege_before_it_loses_what_it_had()
    {
        await MadeByHandAsync();
        var before = Sandbox.Writes.Count();
        await Maker.RoleAsync(new IdentityOptions(Policies: "least-privilege"));
        var writes = Sandbox.Writes.Skip(before).Select(call => call.Operation).ToList();
        Assert.True(writes.LastIndexOf("ExecuteChangeSet") < writes.IndexOf("DetachRolePolicy"), string.Join(", ", writes));
        using var session = Maker.Session();
        var attached = Assert.Single((await session.Identities.ListAttachedRolePoliciesAsync(new ListAttachedRolePoliciesRequest { RoleName = RoleName })).AttachedPolicies);
        Assert.Contains("RunModelsPolicy", attached.PolicyName);
        await MakesNoWritingCallAsync(() => Maker.RoleAsync(new IdentityOptions(Policies: "least-privilege")));
    }

    [Fact]
    public async Task A_change_of_policies_is_a_change_of_the_stack_and_back()
    {
        await Maker.RoleAsync();
        await Maker.RoleAsync(new IdentityOptions(Policies: "least-privilege"));
        await Maker.RoleAsync();
        await AsTheTemplateSaysAsync();
        Assert.DoesNotContain(Maker.Events.OfType<ResourceChanged>(), changed => changed.Step == $"role {RoleName}");
    }

    [Fact]
    public async Task The_role_of_another_stack_and_a_role_with_a_path_are_left_alone()
    {
        using var session = Maker.Session();
        await session.Identities.CreateRoleAsync(new CreateRoleRequest { RoleName = RoleName, Path = "/team/", AssumeRolePolicyDocument = LooseTrust });
        Assert.Contains("/team/", (await RefusesAsync("PL3038", () => Maker.RoleAsync())).Message);
        await session.Identities.DeleteRoleAsync(new DeleteRoleRequest { RoleName = RoleName });

        await Maker.RoleAsync();
        Checkout.Edit("manifests/local/sagemaker-identities-modules.yaml", "name: execution-role", "name: other-role");
        Checkout.Edit("manifests/local/sagemaker-endpoints-modules.yaml", "name: execution-role\n", "name: other-role\n");
        Assert.Contains($"belongs to stack {Stack}", (await RefusesAsync("PL3038", () => Maker.RoleAsync())).Message);
    }

    [Fact]
    public async Task A_role_that_is_gone_though_its_stack_stands_is_told()
    {
        await Maker.RoleAsync();
        using var session = Maker.Session();
        foreach (var policy in Seeds)
            await session.Identities.DetachRolePolicyAsync(new DetachRolePolicyRequest { RoleName = RoleName, PolicyArn = Managed(policy) });
        await session.Identities.DeleteRoleAsync(new DeleteRoleRequest { RoleName = RoleName });
        Assert.Contains($"delete-stack --stack-name {Stack}", (await RefusesAsync("PL3039", () => Maker.RoleAsync())).Hint);
    }

    [Fact]
    public async Task Taking_a_role_in_can_be_ended_after_any_one_of_its_calls()
    {
        var wrong = new List<string>();
        for (var (last, ended) = (1, true); ended; last++)
        {
            var (seen, end) = (int.MinValue, new CancellationTokenSource());
            await using var sandbox = await StrictSandbox.StartAsync(_ =>
            {
                if (Interlocked.Increment(ref seen) == last)
                    end.Cancel();
            });
            var maker = new IdentityMaker(Checkout, sandbox);
            using var session = maker.Session();
            await MadeByHandAsync(session);
            ended = false;
            Interlocked.Exchange(ref seen, 0);
            try
            {
                await maker.RoleAsync(cancellation: end.Token);
            }
            catch (OperationCanceledException)
            {
                ended = true;
            }
            Interlocked.Exchange(ref seen, int.MinValue);
            await maker.RoleAsync();
            var before = sandbox.Writes.Count();
            await maker.RoleAsync();
            if (sandbox.Writes.Skip(before).FirstOrDefault() is { } writing)
                wrong.Add($"ended after call {last}: a third run still writes {writing.Operation}");
            Assert.InRange(last, 1, 100);
        }
        Assert.Empty(wrong);
    }

    private async Task MadeByHandAsync()
    {
        using var session = Maker.Session();
        await MadeByHandAsync(session);
    }

    // What the first scripts made, and a policy that somebody attached since.
    private static async Task MadeByHandAsync(Aws.AwsSession session)
    {
        await session.Identities.CreateRoleAsync(new CreateRoleRequest { RoleName = RoleName, AssumeRolePolicyDocument = LooseTrust, Description = "Execution role for SageMaker" });
        foreach (var policy in new[] { "AmazonSageMakerFullAccess", "AmazonS3FullAccess", "AWSLambda_FullAccess" })
            await session.Identities.AttachRolePolicyAsync(new AttachRolePolicyRequest { RoleName = RoleName, PolicyArn = Managed(policy) });
    }

    private async Task AsTheTemplateSaysAsync()
    {
        using var session = Maker.Session();
        var role = (await session.Identities.GetRoleAsync(new GetRoleRequest { RoleName = RoleName })).Role;
        var trust = JsonNode.Parse(Uri.UnescapeDataString(role.AssumeRolePolicyDocument))!["Statement"]![0]!;
        Assert.Equal(("sagemaker.amazonaws.com", "111122223333"), ((string?)trust["Principal"]!["Service"], (string?)trust["Condition"]!["StringEquals"]!["aws:SourceAccount"]));
        var attached = (await session.Identities.ListAttachedRolePoliciesAsync(new ListAttachedRolePoliciesRequest { RoleName = RoleName })).AttachedPolicies;
        Assert.Equal(Seeds, attached.Select(policy => policy.PolicyName).Order(StringComparer.Ordinal));
        Assert.Empty((await session.Identities.ListRolePoliciesAsync(new ListRolePoliciesRequest { RoleName = RoleName })).PolicyNames ?? []);
    }

    private static string Managed(string policy) => $"arn:aws:iam::aws:policy/{policy}";
}
