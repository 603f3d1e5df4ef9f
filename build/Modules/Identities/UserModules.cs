using Pipeline.Aws.CloudFormation;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules.Identities;

/// <summary>Modules that are a user in a stack: as any stack, but for <c>--policies</c> and for users that are there already.</summary>
public sealed class UserModules(StackModules stacks, Func<string, IdentityRoom> rooms, IdentityOptions options, Reporter reporter) : IModuleKind
{
    /// <summary>The folder of such modules.</summary>
    public const string Folder = "cloudformation/sagemaker-user";

    /// <inheritdoc/>
    public Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation) => stacks.PlanAsync(options.Applied(module), cancellation);

    /// <inheritdoc/>
    public async Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var room = rooms(module.Module.Region);
        if (options.Warning(module) is { } warning)
            reporter.Raise(warning);
        var plan = await room.Stacks.Planner.PlanAsync(stacks.Request(options.Applied(module)), keep: true, cancellation);
        if (plan.Step is StackStep.Create or StackStep.Recreate)
            await RequireFreeAsync(room, module, cancellation);
        return StackModules.Deployed(plan, await room.Stacks.Deployer.DeployAsync(plan, cancellation));
    }

    // CloudFormation would find out too, but only say that there is one.
    private static async Task RequireFreeAsync(IdentityRoom room, ReadyModule module, CancellationToken cancellation)
    {
        var name = module.Inputs.Text("user-name");
        if (await room.Users.FindAsync(name, cancellation) is not { } arn)
            return;
        var owner = await room.Contents.OwnerAsync(name, "AWS::IAM::User", cancellation);
        throw new NotReady(new Problem("PL3038", $"user {arn} exists already{(owner is null ? ", made by something else than a stack of this region" : $" in stack {owner}")}",
            module.Inputs["user-name"].Location, $"set user-name to another name, or delete the user when nobody needs it: aws iam delete-user --user-name {name}"));
    }
}
