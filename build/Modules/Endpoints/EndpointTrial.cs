using Pipeline.Aws.CloudFormation;
using Pipeline.Endpoints;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>Deploys an endpoint's stack while telling how the endpoint gets on, explains a failure, and sees that the endpoint answers.</summary>
/// <param name="smoke">Sends a request.</param>
/// <param name="reporter">Hears of it.</param>
/// <param name="wanted">Whether requests are sent at all.</param>
/// <param name="clock">Tells time, and waits.</param>
public sealed class EndpointTrial(SmokeTest smoke, Reporter reporter, bool wanted, TimeProvider clock)
{
    /// <summary>The name of the mark that says which version has answered.</summary>
    public const string Mark = "answered";

    // IAM takes some seconds to let SageMaker assume a new role, and SageMaker says so only by failing:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency
    private const string RoleIsNew = "Could not assume role";
    private static readonly TimeSpan[] WaitsForRoles = [TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30)];

    /// <summary>Deploys the stack, if anything differs.</summary>
    /// <exception cref="DeploymentFailed">It failed: with what SageMaker and the container say, and what to do.</exception>
    public async Task<DeployedStack> DeployAsync(HostingRoom room, EndpointSpecification endpoint, StackPlan plan, CancellationToken cancellation)
    {
        if (plan.IsNoOp)
            return await room.Stacks.Deployer.DeployAsync(plan, cancellation);
        for (var attempt = 0; ; attempt++)
        {
            var began = clock.GetUtcNow();
            try
            {
                return await room.Watch.DuringAsync($"stack {plan.Request.Name}", endpoint.Name, stop => room.Stacks.Deployer.DeployAsync(plan, stop), cancellation);
            }
            catch (DeploymentFailed failed) when (attempt < WaitsForRoles.Length && failed.Detail.Contains(RoleIsNew, StringComparison.OrdinalIgnoreCase))
            {
                reporter.Raise(new Warned($"SageMaker cannot assume the execution role yet, which is usual for a new one: tried again in {WaitsForRoles[attempt].TotalSeconds:0} s"));
                await Task.Delay(WaitsForRoles[attempt], clock, cancellation);
                plan = await room.Stacks.Planner.PlanAsync(plan.Request, keep: true, cancellation);
            }
            catch (DeploymentFailed failed)
            {
                throw await ToldAsync(room, endpoint, plan, failed, began, cancellation);
            }
        }
    }

    /// <summary>Sends one request to a version that has not answered yet.</summary>
    /// <returns>The mark of the version that has answered; "" when nobody asked it.</returns>
    /// <exception cref="DeploymentFailed">It does not answer.</exception>
    public async Task<string> TestAsync(ReadyModule module, EndpointSpecification endpoint, DeployedStack deployed, CancellationToken cancellation)
    {
        if (Marks.Of(module, Mark) == deployed.Mark)
            return deployed.Mark;
        if (!wanted || !module.Inputs.Flag("smoke-test"))
            return Marks.Of(module, Mark) ?? "";
        var step = $"endpoint {endpoint.Name}";
        reporter.Raise(new StepStarted(step, "asking"));
        var result = await smoke.RunAsync(endpoint.Name, endpoint.Region, endpoint.Inputs.TextOrNull("test-payload"), endpoint.Inputs.TextOrNull("test-content-type"), cancellation);
        reporter.Raise(new StepFinished(step, Outcome.Done, result.ToString()));
        return result.Tried ? deployed.Mark : "";
    }

    private static async Task<DeploymentFailed> ToldAsync(HostingRoom room, EndpointSpecification endpoint, StackPlan plan, DeploymentFailed failed, DateTimeOffset began, CancellationToken cancellation)
    {
        IReadOnlyList<string> components = endpoint.Type == EndpointType.ComponentBased ? [endpoint.ComponentName] : [];
        var told = await room.Story.OfAsync(failed, endpoint.Name, components, began, cancellation);
        var present = plan.Step == StackStep.Update ? await room.Reader.FindAsync(endpoint.Name, cancellation) : null;
        return present is not { Serves: true } ? told : new DeploymentFailed(told.Stack, told.Resource, told.Reason,
            $"The endpoint {endpoint.Name} is {present.Status} and goes on serving what it served before. {told.Outcome}", told.Hint);
    }
}
