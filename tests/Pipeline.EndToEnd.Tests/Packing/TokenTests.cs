using System.Text;
using Amazon.CodeBuild.Model;
using Amazon.SecretsManager.Model;
using Pipeline.Failures;
using Pipeline.Modules.ModelStore;

namespace Pipeline.EndToEnd.Tests.Packing;

/// <summary>The Hugging Face token is read by builds alone: nobody here has it, keeps it or shows it.</summary>
public class TokenTests
{
    // Not written as one word: nothing in this repository looks like a token.
    private static readonly string Token = "hf_" + new string('q', 34);

    [Fact]
    public async Task A_token_s_value_is_in_no_call_event_log_or_file_only_its_secret_s_name_travels()
    {
        var state = Directory.CreateTempSubdirectory("pipeline-").FullName;
        try
        {
            await using (var packer = await Packer.StartAsync(options => options with { StateDirectory = state }))
            {
                using var session = packer.Session();
                await session.Secrets.CreateSecretAsync(new CreateSecretRequest { Name = "huggingface/token", SecretString = Token });
                await packer.PackAsync(new PackingRequest("models/answers", [Packer.MiniLm], "huggingface/token"), default);
                await packer.StageAsync(new StagingRequest(Packer.MiniLm, "huggingface/token"));

                Assert.Equal(0, packer.Count("GetSecretValue"));
                var builds = await session.Builds.ListBuildsForProjectAsync(new ListBuildsForProjectRequest { ProjectName = Packer.Project });
                var found = await session.Builds.BatchGetBuildsAsync(new BatchGetBuildsRequest { Ids = builds.Ids });
                Assert.Equal(2, found.Builds.Count);
                Assert.All(found.Builds, build => Assert.Equal(("SECRETS_MANAGER", "huggingface/token"),
                    Assert.Single(build.Environment.EnvironmentVariables) is var variable ? (variable.Type.Value, variable.Value) : default));
                Assert.DoesNotContain(packer.Events, one => one.ToString().Contains(Token, StringComparison.Ordinal));
                Assert.All(packer.Checkout.Files(), file => Assert.DoesNotContain(Token, file.Value, StringComparison.Ordinal));
            }
            var holding = Holding(state).ToList();
            Assert.Empty(holding);
        }
        finally
        {
            Directory.Delete(state, recursive: true);
        }
    }

    [Fact]
    public async Task A_token_that_a_library_prints_is_masked_in_events_and_in_the_failure()
    {
        await using var packer = await Packer.StartAsync(options => options with { Fail = [$"{Packer.Project}:sent {Token} and got HTTP 403"] });
        var failed = await Assert.ThrowsAsync<BuildFailed>(() => packer.PackAsync(Packer.MiniLm));

        Assert.Equal("PL4021", failed.Code);
        Assert.Contains("hf_***", failed.Detail);
        Assert.DoesNotContain(Token, failed.ToString());
        Assert.DoesNotContain(packer.Events, one => one.ToString().Contains(Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_in_place_of_its_secret_s_name_is_refused_without_being_repeated()
    {
        await using var packer = await Packer.StartAsync();
        var invalid = await Assert.ThrowsAsync<InvalidInput>(() => packer.PackAsync(new PackingRequest("models/answers", [Packer.MiniLm], Token), default));
        Assert.Equal("PL2487", invalid.Code);
        Assert.DoesNotContain(Token, invalid.ToString());
        Assert.DoesNotContain(packer.Sandbox.Calls, call => call.Writes);
    }

    private static IEnumerable<string> Holding(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Token)) >= 0);
}
