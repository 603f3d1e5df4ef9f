using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Whether a role has been known everywhere for long enough to be assumed.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency</remarks>
    internal bool IsPropagated(Entity role) => world.Clock.GetUtcNow() - role.Created >= world.Options.PropagationDelay;

    /// <summary>What <c>aws:PrincipalArn</c> says of a caller: a session is its role, path and all; everybody else is who they are.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn</remarks>
    internal string PrincipalOf(string callerArn) =>
        callerArn.Split(':', 6) is [_, var partition, "sts", _, var account, var resource] && resource.Split('/') is ["assumed-role", var name, _]
            ? RoleNamed(account, name)?.Arn ?? $"arn:{partition}:iam::{account}:role/{name}"
            : callerArn;

    /// <summary>
    /// Whether a service may act as a role: the role exists, is propagated, and its trust policy names the service. Services that
    /// are handed a role ask this and refuse in their own words.
    /// </summary>
    /// <param name="roleArn">The role's ARN, path included.</param>
    /// <param name="service">The service's principal, such as <c>sagemaker.amazonaws.com</c>.</param>
    /// <param name="call">The call that hands over the role; its account is <c>aws:SourceAccount</c>.</param>
    /// <param name="source">The ARN for <c>aws:SourceArn</c>, where the service gives one.</param>
    public bool LetsAssume(string roleArn, string service, Call call, string? source = null)
    {
        if (RoleOf(roleArn) is not { } role || !IsPropagated(role))
            return false;
        var context = new Dictionary<string, string> { ["aws:sourceaccount"] = call.Account, ["aws:securetransport"] = "true" };
        if (source is not null)
            context["aws:sourcearn"] = source;
        var question = new PolicyQuestion("", call.Account, "sts:AssumeRole", "", context) { Service = service };
        return PolicyDecision.Ask(PolicyGrammar.CheckTrust(role.Trust!), question) == true;
    }
}
