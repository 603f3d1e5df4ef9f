using Amazon.SecretsManager.Model;

namespace Pipeline.EndToEnd.Tests.Preflight;

/// <summary>Roles, tokens and names, as an account has them.</summary>
public class ReadinessTests
{
    [Fact]
    public async Task Where_everything_is_there_nothing_is_said_and_nothing_is_written()
    {
        await using var room = await HostingRoom.StartAsync();
        await room.SecretAsync("token");
        var before = room.Calls.Count(call => call.Writes);

        Assert.Empty(await room.CheckAsync(HostingRoom.Needs() with { HuggingFaceModel = "meta-llama/Llama-3.1-8B", TokenSecret = "token" }));

        Assert.Empty(room.Warnings);
        Assert.Equal(before, room.Calls.Count(call => call.Writes));
        Assert.DoesNotContain(room.Calls, call => call.Operation == "GetSecretValue");
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        await using var room = await HostingRoom.StartAsync();
        await room.EndpointAsync("twin", "ml.m5.large");
        var needs = HostingRoom.Needs(type: "g5.2xlarge") with { RoleArn = "arn:aws:iam::111122223333:role/none", HuggingFaceModel = "meta-llama/Llama-3.1-8B" };

        Assert.Equal(["PL3040", "PL3048", "PL3050", "PL3052"], (await room.CheckAsync(needs)).Select(problem => problem.Code).Order());
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/none", "PL3048", "there is no execution role", "./build.sh CreateSageMakerExecutionRole")]
    [InlineData("arn:aws:iam::111122223333:role/exec", "PL3048", "has another ARN", "write arn:aws:iam::111122223333:role/service-role/exec")]
    [InlineData("arn:aws:iam::444455556666:role/service-role/exec", "PL3048", "is of account 444455556666", "name a role of account 111122223333")]
    [InlineData("arn:aws:iam::111122223333:role/lambda", "PL3049", "does not let sagemaker.amazonaws.com assume it", "aws iam update-assume-role-policy --role-name lambda")]
    [InlineData("arn:aws:iam::111122223333:role/elsewhere", "PL3049", "asks for aws:SourceAccount 444455556666", "aws iam update-assume-role-policy --role-name elsewhere")]
    public async Task A_role_that_SageMaker_cannot_assume_is_told(string arn, string code, string message, string hint)
    {
        await using var room = await HostingRoom.StartAsync();
        await room.RoleAsync("lambda", "/", HostingRoom.Trust.Replace("sagemaker", "lambda"));
        await room.RoleAsync("elsewhere", "/", HostingRoom.Trust.Replace("\"sts:AssumeRole\"", """
            "sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"444455556666"}}
            """));

        var problem = Assert.Single(await room.CheckAsync(HostingRoom.Needs() with { RoleArn = arn }));
        Assert.Equal(code, problem.Code);
        Assert.Contains(message, problem.Message);
        Assert.Contains(hint, problem.Hint);
    }

    [Fact]
    public async Task A_role_that_the_deployment_makes_is_not_looked_for()
    {
        await using var room = await HostingRoom.StartAsync();
        Assert.Empty(await room.CheckAsync(HostingRoom.Needs() with { RoleArn = null }));
        Assert.DoesNotContain(room.Calls, call => call.Operation == "GetRole");
    }

    [Fact]
    public async Task What_may_not_be_read_is_warned_of_and_stops_nothing()
    {
        await using var room = await HostingRoom.StartAsync("ListServiceQuotas:AccessDeniedException not today");
        Assert.Empty(await room.CheckAsync(HostingRoom.Needs()));
        var warning = Assert.Single(room.Warnings);
        Assert.Contains("PL3047 endpoint twin: the quota of instances is not checked", warning);
        Assert.Contains("Allow servicequotas:ListServiceQuotas", warning);
    }

    [Fact]
    public async Task A_gated_model_needs_a_token_unless_its_weights_come_from_elsewhere()
    {
        await using var room = await HostingRoom.StartAsync();
        var needs = HostingRoom.Needs() with { HuggingFaceModel = "meta-llama/Llama-3.1-8B" };

        var problem = Assert.Single(await room.CheckAsync(needs));
        Assert.Equal("PL3050", problem.Code);
        Assert.Contains("https://huggingface.co/meta-llama/Llama-3.1-8B", problem.Hint);
        Assert.Empty(await room.CheckAsync(needs with { NeedsNoTokenSecret = true }));
        Assert.Empty(await room.CheckAsync(needs with { HuggingFaceModel = "Qwen/Qwen3-8B" }));
    }

    [Fact]
    public async Task A_secret_that_is_not_there_or_going_is_told()
    {
        await using var room = await HostingRoom.StartAsync();
        var needs = HostingRoom.Needs() with { TokenSecret = "token" };

        var missing = Assert.Single(await room.CheckAsync(needs));
        Assert.Equal(("PL3051", "aws secretsmanager create-secret --name token --secret-string file://token.txt --region us-east-1"), (missing.Code, missing.Hint));

        await room.SecretAsync("token");
        Assert.Empty(await room.CheckAsync(needs));

        await room.Session.Secrets.DeleteSecretAsync(new DeleteSecretRequest { SecretId = "token" });
        Assert.Contains("restore-secret --secret-id token", Assert.Single(await room.CheckAsync(needs)).Hint);
    }

    [Fact]
    public async Task An_endpoint_that_somebody_else_made_is_told_with_its_owner()
    {
        await using var room = await HostingRoom.StartAsync();
        await room.EndpointAsync("by-hand", "ml.m5.large");
        await room.StackAsync("stack-theirs", "theirs");

        var problems = await room.CheckAsync(HostingRoom.Needs("by-hand", "ml.m5.large"), HostingRoom.Needs("theirs", "ml.m5.large") with { Stack = "stack-ours" });
        Assert.All(problems, problem => Assert.Equal("PL3052", problem.Code));
        Assert.Contains(problems, problem => problem.Message.Contains("belongs to no stack") && problem.Hint!.Contains("DeleteEndpoint --endpoint-name by-hand"));
        Assert.Contains(problems, problem => problem.Message.Contains("belongs to the stack stack-theirs"));
        Assert.Empty(await room.CheckAsync(HostingRoom.Needs("theirs", "ml.m5.large")));
    }

    [Fact]
    public async Task An_endpoint_that_failed_can_only_be_deleted()
    {
        await using var room = await HostingRoom.StartAsync("broken:ping");
        await room.StackAsync("stack-broken", "broken");

        var problem = Assert.Single(await room.CheckAsync(HostingRoom.Needs("broken", "ml.m5.large")));
        Assert.Equal(("PL3053", "./build.sh DeleteEndpoint --endpoint-name broken, then deploy it again"), (problem.Code, problem.Hint));
        Assert.Contains("did not pass the ping health check", problem.Message);
    }
}
