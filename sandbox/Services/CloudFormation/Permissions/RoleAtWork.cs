using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Services.Iam.Simulation;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>The role that a stack works under, held to its policies as they are when the work begins.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html</remarks>
internal sealed class RoleAtWork
{
    private readonly PermissionLog log;
    private readonly RolePermissions permissions;
    private readonly Dictionary<string, IReadOnlyList<string>> caller;
    private readonly string arn;
    private readonly string session;

    private RoleAtWork(SandboxWorld world, PermissionLog log, string arn, string session, Entity? role)
    {
        (this.log, this.arn, this.session) = (log, arn, session);
        permissions = world.Service<IamService>().PermissionsOf(role);
        caller = SessionKeys.Of(arn, role, viaService: !session.EndsWith("/AWSCloudFormation", StringComparison.Ordinal), world.Clock);
    }

    /// <summary>The role of a stack: its own, or the one whose session asked for the work; null when neither is there, and nothing is looked at.</summary>
    public static RoleAtWork? Of(SandboxWorld world, PermissionLog log, StackRow stack, Place place)
    {
        var (iam, session) = (world.Service<IamService>(), RoleSession.CallerOf(stack, place));
        if (stack.Definition?.RoleArn is { } own)
            return new(world, log, own, session, iam.RoleOf(own));
        return session.Split(':', 6) is [_, _, "sts", _, var account, var resource] && account == place.Account && resource.Split('/') is ["assumed-role", var name, ..]
            && iam.RoleNamed(account, name) is { } role ? new(world, log, role.Arn, session, role) : null;
    }

    /// <summary>Asks the role's policies for everything that the handler of a resource calls.</summary>
    /// <exception cref="AwsError">The role lacks something.</exception>
    public void Require(Verb verb, Subject subject)
    {
        var type = subject.Context.Type;
        if (HandlerCalls.Of(verb, subject) is not { } calls)
            log.AddUnknown(arn, type);
        else
            foreach (var call in calls)
            {
                var verdict = Ask(call, subject, PermissionUse.Needed);
                if (verdict.Allowed == false && call.Needed)
                    throw Denied(call, verdict.Refusal);
            }
    }

    /// <summary>Notes what the updates and the deletion of a resource that was made would ask for.</summary>
    public void Foresee(Subject subject)
    {
        subject = subject with { IsForeseen = true };
        foreach (var verb in new[] { Verb.Update, Verb.Delete })
            foreach (var call in HandlerCalls.Of(verb, subject) ?? [])
                Ask(call, subject, PermissionUse.Later);
    }

    private PermissionVerdict Ask(AskedAction call, Subject subject, PermissionUse use)
    {
        var verdict = permissions.Ask(call.Action, call.Resource, key => call.Key(key) ?? Key(key, call, subject));
        log.Add(arn, new(call.Action, call.Resource, subject.Context.Type, call.Needed ? use : PermissionUse.Optional, verdict.Allowed));
        return verdict;
    }

    private IReadOnlyList<string>? Key(string key, AskedAction call, Subject subject) => key == "aws:requestedregion"
        ? [call.Action.StartsWith("iam:", StringComparison.Ordinal) ? Partition.GlobalRegion(subject.Context.Caller.Partition) : subject.Context.Caller.Region]
        : caller.GetValueOrDefault(key);

    // Services that speak JSON refuse with AccessDeniedException, which has the status of every error of theirs.
    private static readonly HashSet<string> Json =
        ["codebuild", "codecommit", "codeconnections", "codepipeline", "codestar-connections", "ecr", "events", "kms", "logs", "sagemaker", "secretsmanager", "ssm"];

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html ; S3 puts the resource in quotation marks.
    private AwsError Denied(AskedAction call, string refusal)
    {
        var on = call.Resource == "*" ? "" : call.Action.StartsWith("s3:", StringComparison.Ordinal) ? $" on resource: \"{call.Resource}\"" : $" on resource: {call.Resource}";
        return new("AccessDenied", $"User: {session} is not authorized to perform: {call.Action}{on} {refusal}", Json.Contains(call.Action.Split(':')[0]) ? 400 : 403);
    }
}
