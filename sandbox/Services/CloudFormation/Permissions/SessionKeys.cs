using System.Globalization;
using Pipeline.Sandbox.Services.Iam;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>The condition keys that follow from who calls.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
internal static class SessionKeys
{
    private const string CloudFormation = "cloudformation.amazonaws.com";

    /// <summary>The keys of a role's session, in small letters.</summary>
    /// <param name="arn">The role's ARN.</param>
    /// <param name="role">The role.</param>
    /// <param name="viaService">Whether CloudFormation passes the session on that called it; a stack's own role is assumed by CloudFormation itself.</param>
    /// <param name="clock">What time it is.</param>
    public static Dictionary<string, IReadOnlyList<string>> Of(string arn, Entity? role, bool viaService, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var keys = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["aws:principalarn"] = [arn],
            ["aws:principalaccount"] = [arn.Split(':')[4]],
            ["aws:principaltype"] = ["AssumedRole"],
            ["aws:securetransport"] = ["true"],
            ["aws:viaawsservice"] = [viaService ? "true" : "false"],
            ["aws:currenttime"] = [now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)],
            ["aws:epochtime"] = [now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)],
        };
        if (viaService)
            foreach (var key in new[] { "aws:calledvia", "aws:calledviafirst", "aws:calledvialast" })
                keys[key] = [CloudFormation];
        foreach (var tag in role?.Tags ?? [])
            keys["aws:principaltag/" + tag.Key.ToLowerInvariant()] = [tag.Value];
        return keys;
    }
}
