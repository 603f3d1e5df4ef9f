using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>
/// What <c>{{resolve:...}}</c> stands for. Plain stored parameters are resolved with everything else; secrets stay as they are
/// written until a service is called, so that no event, template, answer or state file has them.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html</remarks>
internal sealed class DynamicValues(SandboxWorld world, Place place, StackRow stack)
{
    /// <summary>The value of a plain reference; a secret one unresolved.</summary>
    public string Early(string reference) => Split(reference) switch
    {
        ("ssm", var name) => Stored(name, decrypt: false),
        ("ssm-secure" or "secretsmanager", { Length: > 0 }) => "{{resolve:" + reference + "}}",
        _ => throw new TemplateException($"Could not parse SecretsManager or SSM dynamic reference {{{{resolve:{reference}}}}}"),
    };

    /// <summary>The value of a secret reference.</summary>
    public string Late(string reference) => Split(reference) is ("secretsmanager", var secret) ? Secret(secret) : Stored(Split(reference).Name, decrypt: true);

    private static (string Service, string Name) Split(string reference) =>
        reference.IndexOf(':') is > 0 and var colon ? (reference[..colon], reference[(colon + 1)..]) : (reference, "");

    private string Stored(string name, bool decrypt)
    {
        try
        {
            return Ask("ssm", "GetParameter", new() { ["Name"] = name, ["WithDecryption"] = decrypt })["Parameter"]!["Value"]!.GetValue<string>();
        }
        catch (AwsError refused) when (refused.Code.StartsWith("ParameterNotFound", StringComparison.Ordinal) || refused.Code.StartsWith("ParameterVersionNotFound", StringComparison.Ordinal))
        {
            throw new TemplateException($"Unable to fetch parameters [{name}] from parameter store for this account.");
        }
    }

    // secret-id:SecretString:json-key:version-stage:version-id; an ARN has seven parts of its own.
    private string Secret(string reference)
    {
        var parts = reference.Split(':');
        var own = reference.StartsWith("arn:", StringComparison.Ordinal) ? 7 : 1;
        string? Part(int index) => parts.ElementAtOrDefault(own + index) is { Length: > 0 } part ? part : null;
        if (Part(0) is not (null or "SecretString") || Part(2) is not null && Part(3) is not null)
            throw new TemplateException($"Could not parse SecretsManager dynamic reference {{{{resolve:secretsmanager:{reference}}}}}");
        try
        {
            var answer = Ask("secretsmanager", "GetSecretValue", new() { ["SecretId"] = string.Join(':', parts.Take(own)), ["VersionStage"] = Part(2), ["VersionId"] = Part(3) });
            return Member(answer["SecretString"]?.GetValue<string>() ?? "", Part(1));
        }
        catch (AwsError refused)
        {
            throw new TemplateException($"{refused.Message} (Service: AWSSecretsManager; Status Code: {refused.Status ?? 400}; Error Code: {refused.Code}; Request ID: {Guid.NewGuid()}; Proxy: null)");
        }
    }

    private static string Member(string secret, string? key)
    {
        if (key is null)
            return secret;
        try
        {
            return (JsonNode.Parse(secret) as JsonObject)?[key]?.ToString() ?? throw new TemplateException("Could not find a value associated with JSONKey in SecretString");
        }
        catch (System.Text.Json.JsonException)
        {
            throw new TemplateException("Could not parse SecretString JSON");
        }
    }

    // Evaluation is no asynchronous matter, and neighbours in this process answer at once.
    private JsonObject Ask(string service, string operation, JsonObject input)
    {
        foreach (var absent in input.Where(member => member.Value is null).Select(member => member.Key).ToArray())
            input.Remove(absent);
        var call = new Call(operation, place.Account, place.Region, RoleSession.CallerOf(stack, place), [], Guid.NewGuid().ToString(), CancellationToken.None);
        return world.InvokeAsync(service, operation, call, input).GetAwaiter().GetResult();
    }
}
