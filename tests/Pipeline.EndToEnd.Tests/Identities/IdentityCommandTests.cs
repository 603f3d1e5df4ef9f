using System.Diagnostics;

namespace Pipeline.EndToEnd.Tests.Identities;

/// <summary>The identity targets as a person types them.</summary>
public sealed class IdentityCommandTests : IDisposable
{
    private readonly Checkout checkout = new("xgboost_abalone");

    private string KeyFile => Path.Combine(checkout.Root, "sagemaker_user_credentials.json");

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task All_roles_are_made_by_one_target_and_a_second_run_finds_them()
    {
        (await CommandLine.RunAsync(checkout, "CreateRoles")).Exits(0)
            .Says("arn:aws:iam::111122223333:role/SageMakerExecutionRoleLLM").Says("the file sagemaker_user_credentials.json holds it").Says("The execution role is for SageMaker itself");
        var secret = SecretIn(KeyFile);

        var second = (await CommandLine.RunAsync(checkout, "CreateRoles --log-json log.jsonl")).Exits(0);
        Assert.DoesNotContain("_COMPLETE", second.Output);
        Assert.DoesNotContain(secret, second.Output);
        Assert.DoesNotContain(secret, File.ReadAllText(Path.Combine(checkout.Root, "log.jsonl")));
        Assert.Equal(secret, SecretIn(KeyFile));
    }

    [Fact]
    public async Task The_portfolio_does_not_bring_identities_along_and_the_whole_environment_does()
    {
        Assert.DoesNotContain("sagemaker-identities", (await CommandLine.RunAsync(checkout, "DeployPortfolio")).Exits(0).Output);
        (await CommandLine.RunAsync(checkout, "Deploy")).Exits(0).Says("Outputs of sagemaker-identities/execution-role");
        Assert.False(File.Exists(KeyFile));
    }

    [Theory]
    [InlineData("--policies least", "least-privilege")]
    [InlineData("--store vault", "secrets-manager")]
    public async Task An_option_that_cannot_be_is_told_before_anything_is_called(string option, string known) =>
        (await CommandLine.RunAsync(checkout, $"CreateSageMakerRole {option}")).Exits(2).Says(known);

    [Fact]
    public async Task An_environment_without_such_a_module_is_told_what_to_add()
    {
        File.WriteAllText(Path.Combine(checkout.Root, "manifests/local/sagemaker-identities-modules.yaml"), "name: execution-role\npath: cloudformation/sagemaker-execution-role\ntargetAccount: primary\n");
        (await CommandLine.RunAsync(checkout, "CreateSageMakerRole")).Exits(2).Says("PL2440").Says("cloudformation/sagemaker-user");
    }

    [Fact]
    public async Task A_key_that_cannot_be_stored_is_deleted_again()
    {
        (await CommandLine.RunAsync(checkout, "CreateSageMakerRole --store secrets-manager --sandbox-fail secretsmanager:PutSecretValue")).Exits(5).Says("secretsmanager:PutSecretValue was refused");
        (await CommandLine.RunAsync(checkout, "CreateSageMakerRole --store secrets-manager")).Exits(0).Says("holds it");
    }

    [Theory]
    [InlineData("CreateAccessKey")]
    [InlineData("UpdateAccessKey")]
    [InlineData("DeleteAccessKey")]
    public async Task A_rotation_whose_process_is_killed_is_finished_by_the_next(string operation)
    {
        Process? running = null;
        await using var sandbox = await StrictSandbox.StartAsync(call =>
        {
            if (call.Operation == operation)
                Volatile.Read(ref running)?.Kill();
        });
        (string, string)[] variables = [("AWS_ENDPOINT_URL", sandbox.Endpoint.ToString()), ("AWS_ACCESS_KEY_ID", "111122223333"), ("AWS_SECRET_ACCESS_KEY", "none")];
        (await CommandLine.RunAsync(checkout, "CreateSageMakerRole --environment dev", variables)).Exits(0);

        using (var killed = CommandLine.Start(checkout, "CreateSageMakerRole --environment dev --rotate", variables))
        {
            Volatile.Write(ref running, killed);
            await killed.WaitForExitAsync();
            Volatile.Write(ref running, null);
            Assert.NotEqual(0, killed.ExitCode);
        }

        // The old key or the new one: there is a whole one at every moment.
        (await CommandLine.RunAsync(checkout, "CreateSageMakerRole --environment dev", variables)).Exits(0);
        (await CommandLine.RunAsync(checkout, "CreateSageMakerRole --environment dev --rotate", variables)).Exits(0);
        var before = sandbox.Writes.Count();
        var last = (await CommandLine.RunAsync(checkout, "CreateSageMakerRole --environment dev", variables)).Exits(0);
        Assert.Equal(before, sandbox.Writes.Count());
        Assert.DoesNotContain("another access key", last.Output);
        Assert.DoesNotContain(Directory.EnumerateFiles(checkout.Root), file => file.EndsWith(".new", StringComparison.Ordinal));
    }

    private static string SecretIn(string file) => (string)System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(file))!["SecretAccessKey"]!;
}
