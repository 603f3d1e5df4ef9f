using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.Iam;
using Pipeline.Aws.Sts;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules.Identities;

/// <summary>
/// Modules that are an execution role in a stack. A stack does not see what is changed by hand, so the role itself is read
/// and brought to what the template says: its trust policy, its attached policies, and no policies of its own.
/// </summary>
public sealed class ExecutionRoleModules(StackModules stacks, Func<string, IdentityRoom> rooms, IdentityOptions options, Func<CancellationToken, Task<CallerIdentity>> caller, Reporter reporter) : IModuleKind
{
    /// <summary>The folder of such modules.</summary>
    public const string Folder = "cloudformation/sagemaker-execution-role";

    private const string Type = "AWS::IAM::Role";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation)
    {
        var (room, ready) = (rooms(module.Module.Region), options.Applied(module));
        var plan = await room.Stacks.Planner.PlanAsync(stacks.Request(ready), keep: false, cancellation);
        var isNew = plan.Step is StackStep.Create or StackStep.Recreate;
        if ((!isNew && !plan.IsNoOp) || await room.Roles.FindAsync(NameOf(ready), cancellation) is not { } found)
            return plan.Changes; // What a coming update changes, CloudFormation has told already.
        var difference = RoleDifference.Between(found, await WantedAsync(ready, plan.Request, isNew, cancellation));
        var words = string.Join("; ", isNew ? ["is there already and is taken into the stack", .. difference.Words] : difference.Words);
        return isNew || !difference.IsNone ? [.. plan.Changes.Select(change => change.Type == Type ? change with { Kind = ChangeKind.Change, Reason = words } : change)] : plan.Changes;
    }

    /// <inheritdoc/>
    public async Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var (room, ready) = (rooms(module.Module.Region), options.Applied(module));
        if (options.Warning(module) is { } warning)
            reporter.Raise(warning);
        var found = await room.Roles.FindAsync(NameOf(ready), cancellation);
        var plan = await room.Stacks.Planner.PlanAsync(stacks.Request(ready), keep: true, cancellation);
        if (plan.Step is StackStep.Create or StackStep.Recreate && found is not null)
            plan = await AdoptedAsync(room, ready, plan, found, cancellation);
        else if (plan.IsNoOp && found is null)
            throw Gone(ready, plan.Request.Name);
        var deployed = await room.Stacks.Deployer.DeployAsync(plan, cancellation);
        if (!plan.IsNoOp)
            found = await room.Roles.FindAsync(NameOf(ready), cancellation);
        if (found is not null)
            await Mending(room).MendAsync(found, await WantedAsync(ready, plan.Request, isNew: false, cancellation), whole: true, cancellation);
        return StackModules.Deployed(plan, deployed);
    }

    private async Task<StackPlan> AdoptedAsync(IdentityRoom room, ReadyModule module, StackPlan plan, RoleState found, CancellationToken cancellation)
    {
        await RequireAdoptableAsync(room, module, plan, found, cancellation);
        var wanted = await WantedAsync(module, plan.Request, isNew: true, cancellation);
        // What it has too much goes when the stack has given it everything that it needs: models may be running with it.
        await Mending(room).MendAsync(found, wanted, whole: false, cancellation);
        if (plan.Step == StackStep.Recreate)
            await room.Adoption.Remover.RemoveAsync(plan.Request.Name, cancellation);
        await room.Adoption.Importer.ImportAsync(plan.Request with
        {
            Template = WantedRole.ImportTemplate(wanted),
            Imports = [new ImportedResource(WantedRole.LogicalId, Type, new Dictionary<string, string> { ["RoleName"] = found.Name })],
        }, cancellation);
        return await room.Stacks.Planner.PlanAsync(plan.Request, keep: true, cancellation);
    }

    private static async Task RequireAdoptableAsync(IdentityRoom room, ReadyModule module, StackPlan plan, RoleState found, CancellationToken cancellation)
    {
        var place = module.Inputs["role-name"].Location;
        if (await room.Contents.OwnerAsync(found.Name, Type, cancellation) is { } owner && owner != plan.Request.Name)
            throw new NotReady(new Problem("PL3038", $"role {found.Name} belongs to stack {owner}", place, "set role-name to another name, or delete that stack when nobody needs it"));
        if (found.Path != "/")
            throw new NotReady(new Problem("PL3038", $"role {found.Name} has the path {found.Path}, which cannot be changed", place, "set role-name to another name"));
    }

    private async Task<RoleState> WantedAsync(ReadyModule module, StackRequest request, bool isNew, CancellationToken cancellation)
    {
        var contents = isNew || request.Resources.Count == 1 ? new Dictionary<string, string>() : await rooms(module.Module.Region).Contents.OfAsync(request.Name, cancellation);
        return WantedRole.Of(request.Template, module.Module.Region, await caller(cancellation), contents);
    }

    private RoleMending Mending(IdentityRoom room) => new(room.Roles, reporter);

    private static NotReady Gone(ReadyModule module, string stack) => new(new Problem("PL3039", $"stack {stack} has role {NameOf(module)}, but the role was deleted by somebody else",
        module.Inputs["role-name"].Location, $"delete the stack and run the same command again: aws cloudformation delete-stack --stack-name {stack}"));

    private static string NameOf(ReadyModule module) => module.Inputs.Text("role-name");
}
