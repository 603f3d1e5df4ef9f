using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.SecretsManager;

public sealed partial class SecretsManagerService
{
    // https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
    private const int LongestPolicy = 20480;

    /// <summary>PutResourcePolicy: who else may use the secret.</summary>
    public JsonObject? PutResourcePolicy(Call call)
    {
        var policy = call.Input.Need("ResourcePolicy");
        if (Broken(policy) is { } why)
            throw new AwsError("MalformedPolicyDocumentException", why);
        if (call.Input.Flag("BlockPublicPolicy") == true && IsPublic(policy))
            throw new AwsError("PublicPolicyException", "You can't attach a resource policy that allows public access to the secret.");
        return Named(Change(call, secret => secret with { Policy = policy }));
    }

    /// <summary>GetResourcePolicy.</summary>
    public JsonObject? GetResourcePolicy(Call call)
    {
        var secret = NeedUsable(call);
        var answer = Named(secret);
        answer["ResourcePolicy"] = secret.Policy;
        return answer.Present();
    }

    /// <summary>DeleteResourcePolicy.</summary>
    public JsonObject? DeleteResourcePolicy(Call call) => Named(Change(call, secret => secret with { Policy = null }));

    /// <summary>ValidateResourcePolicy: what is wrong with a policy, without attaching it.</summary>
    public JsonObject? ValidateResourcePolicy(Call call)
    {
        if (call.Input.Text("SecretId") is not null)
            Need(call);
        var policy = call.Input.Need("ResourcePolicy");
        JsonArray errors = [];
        if (Broken(policy) is { } why)
            errors.Add(new JsonObject { ["CheckName"] = "POLICY_SYNTAX", ["ErrorMessage"] = why });
        else if (IsPublic(policy))
            errors.Add(new JsonObject { ["CheckName"] = "PUBLIC_POLICY", ["ErrorMessage"] = "The resource policy allows public access to the secret." });
        return new() { ["PolicyValidationPassed"] = errors.Count == 0, ["ValidationErrors"] = errors };
    }

    private static string? Broken(string policy)
    {
        if (policy.Length > LongestPolicy)
            return $"The resource policy is longer than {LongestPolicy} characters.";
        try
        {
            PolicyGrammar.CheckResource(policy);
            return null;
        }
        catch (AwsError broken)
        {
            return $"This resource policy contains a syntax error. {broken.Message}";
        }
    }

    private static bool IsPublic(string policy) => PolicyGrammar.CheckResource(policy).Statements.Any(statement =>
        statement.Allows && statement.Condition is not { Count: > 0 }
        && (statement.NotPrincipals || statement.Principals.Any(principal => principal is { Kind: "AWS", Name: "*" })));
}
