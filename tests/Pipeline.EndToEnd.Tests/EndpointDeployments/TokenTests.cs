using Amazon.CloudFormation.Model;
using Amazon.SageMaker.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>The Hugging Face token: never in a template, a parameter or a word of a run, and with staged weights not in the model either.</summary>
public class TokenTests
{
    private static readonly (string, string)[] Gated = [("model-id", "meta-llama/Llama-3.1-8B-Instruct"), ("instance-type", "ml.g5.2xlarge"), ("hf-access-token-secret", "huggingface/token")];

    [Fact]
    public async Task Staged_weights_leave_the_token_out_of_everything()
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.PrepareSourcesAsync();

        await runs.DeployAsync("gated", [.. Gated, ("stage-weights", "true"), ("network-isolation", "true")]);

        var model = await ModelAsync(runs);
        Assert.DoesNotContain(model.PrimaryContainer.Environment, variable => variable.Key.Contains("TOKEN", StringComparison.OrdinalIgnoreCase) && variable.Key.StartsWith("HF", StringComparison.Ordinal));
        Assert.DoesNotContain(model.PrimaryContainer.Environment.Values, value => value.Contains("hf_", StringComparison.Ordinal) || value.Contains("secretsmanager", StringComparison.Ordinal));
        Assert.True(model.EnableNetworkIsolation);
        Assert.EndsWith("/weights/", model.PrimaryContainer.ModelDataSource.S3DataSource.S3Uri);
        await NowhereAsync(runs);
    }

    [Fact]
    public async Task Without_staging_templates_name_the_secret_and_a_person_is_told_who_can_read_the_token()
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.PrepareSourcesAsync();

        await runs.DeployAsync("gated", Gated);

        Assert.Equal(Sources.Token, (await ModelAsync(runs)).PrimaryContainer.Environment["HF_TOKEN"]);
        Assert.Contains(runs.Events.OfType<Warned>(), warning => warning.Text.Contains("can read the Hugging Face token", StringComparison.Ordinal));
        await NowhereAsync(runs);
    }

    [Fact]
    public async Task A_token_under_a_key_of_a_secret_is_found_and_a_secret_that_is_not_there_is_told()
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.Session.Secrets.CreateSecretAsync(new() { Name = "team/tokens", SecretString = $$"""{"hub": "{{Sources.Token}}"}""" });

        await runs.DeployAsync("gated", [.. Gated[..2], ("hf-access-token-secret", "team/tokens:hub")]);
        var failed = await Assert.ThrowsAsync<NotReady>(() => runs.DeployAsync("other", [.. Gated[..2], ("hf-access-token-secret", "team/nothing:hub")]));

        Assert.Equal(Sources.Token, (await ModelAsync(runs)).PrimaryContainer.Environment["HF_TOKEN"]);
        Assert.Contains(failed.Problems, problem => problem.Code == "PL3051");
        await NowhereAsync(runs);
    }

    [Fact]
    public async Task A_gated_model_without_a_token_is_not_deployed()
    {
        await using var runs = await EndpointRuns.StartAsync();

        var failed = await Assert.ThrowsAsync<NotReady>(() => runs.DeployAsync("gated", Gated[..2]));

        Assert.Contains(failed.Problems, problem => problem.Code == "PL3050");
        Assert.Empty(await runs.LeftAsync());
    }

    [Theory]
    [InlineData("hf-access-token-secret", Sources.Token)]
    [InlineData("environment", "{\"HF_TOKEN\": \"" + Sources.Token + "\"}")]
    public async Task A_token_where_everybody_could_read_it_is_refused_and_not_repeated(string input, string value)
    {
        await using var runs = await EndpointRuns.StartAsync();

        var refused = await Assert.ThrowsAsync<InvalidInput>(() => runs.DeployAsync("gated", [.. Gated[..2], (input, value)]));

        Assert.DoesNotContain(Sources.Token, refused.ToString());
        Assert.DoesNotContain(runs.Host.Calls, call => call.Writes);
    }

    private static async Task<DescribeModelResponse> ModelAsync(EndpointRuns runs) =>
        await runs.Session.SageMaker.DescribeModelAsync(new DescribeModelRequest { ModelName = (await runs.Session.SageMaker.ListModelsAsync(new ListModelsRequest())).Models[0].ModelName });

    private static async Task NowhereAsync(EndpointRuns runs)
    {
        Assert.DoesNotContain(runs.Words, words => words.Contains(Sources.Token, StringComparison.Ordinal));
        foreach (var stack in (await runs.Session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks)
        {
            var template = await runs.Session.CloudFormation.GetTemplateAsync(new GetTemplateRequest { StackName = stack.StackName });
            Assert.DoesNotContain(Sources.Token, template.TemplateBody);
            Assert.DoesNotContain(stack.Parameters ?? [], parameter => parameter.ParameterValue == Sources.Token);
            Assert.DoesNotContain(stack.Outputs ?? [], output => output.OutputValue.Contains(Sources.Token, StringComparison.Ordinal));
        }
        foreach (var group in (await runs.Session.Logs.DescribeLogGroupsAsync(new())).LogGroups)
            Assert.DoesNotContain((await runs.Session.Logs.FilterLogEventsAsync(new() { LogGroupName = group.LogGroupName })).Events, line => line.Message.Contains(Sources.Token, StringComparison.Ordinal));
        foreach (var file in runs.Checkout.Files())
            Assert.DoesNotContain(Sources.Token, file.Value);
    }
}
