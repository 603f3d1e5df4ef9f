using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Sts;

/// <summary>AWS Security Token Service: who is calling, and becoming a role.</summary>
/// <remarks>https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html</remarks>
public sealed class StsService(SandboxWorld world) : AwsService("sts")
{
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html#iam-term-role-chaining : seconds.
    private const int LongestChained = 3600;

    private IamService Iam => world.Service<IamService>();

    /// <summary>The caller's account, ARN and unique id.</summary>
    public JsonObject? GetCallerIdentity(Call call) => new() { ["UserId"] = UserId(call), ["Account"] = call.Account, ["Arn"] = call.CallerArn };

    /// <summary>Credentials of a role, when it exists and its trust policy lets the caller have them.</summary>
    public JsonObject? AssumeRole(Call call)
    {
        var (arn, session, seconds) = (call.Text("RoleArn"), call.Text("RoleSessionName"), call.Number("DurationSeconds") ?? 3600);
        if (arn.Split(':', 6) is not ["arn", _, "iam", "", { Length: 12 }, var resource] || !resource.StartsWith("role/", StringComparison.Ordinal))
            throw new AwsError("ValidationError", $"{arn} is invalid");
        // A role that does not exist, one that is not propagated yet and one that does not trust the caller look the same from outside.
        if (Iam.RoleOf(arn) is not { } role || !Iam.IsPropagated(role) || !Trusts(role, call))
            throw new AwsError("AccessDenied", $"User: {call.CallerArn} is not authorized to perform: sts:AssumeRole on resource: {arn}", 403);
        if (seconds > role.MaxSession)
            throw new AwsError("ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
        if (seconds > LongestChained && call.CallerArn.Contains(":assumed-role/", StringComparison.Ordinal))
            throw new AwsError("ValidationError", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining");
        var assumed = $"arn:{call.Partition}:sts::{arn.Split(':')[4]}:assumed-role/{role.Name}/{session}";
        return new()
        {
            ["Credentials"] = Issue(arn.Split(':')[4], assumed, seconds),
            ["AssumedRoleUser"] = new JsonObject { ["AssumedRoleId"] = $"{role.Id}:{session}", ["Arn"] = assumed },
        };
    }

    /// <summary>Temporary credentials of the caller.</summary>
    public JsonObject? GetSessionToken(Call call) => call.CallerArn.Contains(":assumed-role/", StringComparison.Ordinal)
        ? throw new AwsError("AccessDenied", "Cannot call GetSessionToken with session credentials", 403)
        : new() { ["Credentials"] = Issue(call.Account, call.CallerArn, call.Number("DurationSeconds") ?? 43_200) };

    /// <summary>The account that an access key belongs to.</summary>
    public JsonObject? GetAccessKeyInfo(Call call) =>
        new() { ["Account"] = world.Store.Table(Identity.Table, ServingJson.Default.Identity).Find(call.Text("AccessKeyId"))?.Account ?? world.Options.DefaultAccount };

    private bool Trusts(Entity role, Call call)
    {
        var context = new Dictionary<string, string>
        {
            ["aws:principalarn"] = Iam.PrincipalOf(call.CallerArn),
            ["aws:principalaccount"] = call.Account,
            ["sts:rolesessionname"] = call.Text("RoleSessionName"),
            ["aws:securetransport"] = "true",
        };
        if (call.Optional("ExternalId") is { } external)
            context["sts:externalid"] = external;
        var question = new PolicyQuestion(call.CallerArn, call.Account, "sts:AssumeRole", "", context);
        return PolicyDecision.Ask(PolicyGrammar.CheckTrust(role.Trust!), question) == true;
    }

    private JsonObject Issue(string account, string arn, int seconds)
    {
        var expires = world.Clock.GetUtcNow().AddSeconds(seconds);
        var key = Identifiers.Unique("ASIA")[..20];
        world.Store.Table(Identity.Table, ServingJson.Default.Identity).Put(key, new(account, arn, expires));
        return new()
        {
            ["AccessKeyId"] = key,
            ["SecretAccessKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(30)),
            ["SessionToken"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(90)),
            ["Expiration"] = expires.Iso8601(),
        };
    }

    private string UserId(Call call)
    {
        if (call.CallerArn.Split('/') is [var head, var name, var session] && head.EndsWith(":assumed-role", StringComparison.Ordinal))
            return $"{Iam.RoleNamed(call.Account, name)?.Id ?? "AROASANDBOXEXAMPLE000"}:{session}";
        return Iam.UserOf(call.CallerArn)?.Id ?? "AIDASANDBOXEXAMPLE000";
    }
}
