using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>
/// Fetches the variables that Parameter Store and Secrets Manager keep, as the build's role. No command sees them here, so that their
/// values go no further than this: a build fails where one cannot be had.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html</remarks>
internal sealed class StoredVariables(SandboxWorld world, Call call)
{
    /// <exception cref="BuildFailure">One cannot be had.</exception>
    public async Task FetchAsync(IEnumerable<BuildVariable> variables)
    {
        foreach (var variable in variables)
            if (variable.Type == BuildVariable.Parameter)
                await ParameterAsync(variable.Value);
            else if (variable.Type == BuildVariable.Secret)
                await SecretAsync(variable.Value);
    }

    private async Task ParameterAsync(string name)
    {
        try
        {
            await world.InvokeAsync("ssm", "GetParameter", call, new() { ["Name"] = name, ["WithDecryption"] = true });
        }
        catch (AwsError refused)
        {
            throw new BuildFailure("Decrypted Variables Error", refused.Code == "ParameterNotFound" ? $"parameter does not exist: {name}" : $"{refused.Code}: {refused.Message}");
        }
    }

    // An ARN has seven parts of its own.
    private async Task SecretAsync(string reference)
    {
        var parts = reference.Split(':');
        var own = reference.StartsWith("arn:", StringComparison.Ordinal) ? 7 : 1;
        string? Part(int index) => parts.ElementAtOrDefault(own + index) is { Length: > 0 } part ? part : null;
        try
        {
            var question = new JsonObject { ["SecretId"] = string.Join(':', parts.Take(own)), ["VersionStage"] = Part(1), ["VersionId"] = Part(2) };
            var answer = await world.InvokeAsync("secretsmanager", "GetSecretValue", call, question.Present());
            if (Part(0) is { } key && !Has(answer.Text("SecretString") ?? "", key))
                throw new BuildFailure("Secrets Manager Error", $"the secret has no key {key}");
        }
        catch (AwsError refused)
        {
            throw new BuildFailure("Secrets Manager Error", $"{refused.Code}: {refused.Message}");
        }
    }

    private static bool Has(string secret, string key)
    {
        try
        {
            return (JsonNode.Parse(secret) as JsonObject)?.ContainsKey(key) == true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
