using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>As whom an action acts: the pipeline's role, or a role of its own, in this account or another, that the pipeline's role assumes.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html</remarks>
internal sealed class ActionRole(SandboxWorld world, Execution execution)
{
    /// <summary>The call that the action's work is done with.</summary>
    /// <exception cref="AwsError">One of the roles cannot be assumed.</exception>
    public async Task<Call> AssumeAsync(JsonObject action, ActionRun run, CancellationToken stop)
    {
        var call = PipelineCall(run, stop);
        if (!world.Service<IamService>().LetsAssume(execution.Declaration.Need("roleArn"), "codepipeline.amazonaws.com", call))
            throw Refused(execution.Declaration.Need("roleArn"));
        if (action.Text("roleArn") is not { } role)
            return call;
        try
        {
            var answer = await world.InvokeAsync("sts", "AssumeRole", call, new() { ["RoleArn"] = role, ["RoleSessionName"] = SessionOf(run) });
            return call with { Account = role.Split(':')[4], CallerArn = answer.Object("AssumedRoleUser").Need("Arn") };
        }
        catch (AwsError denied) when (denied.Code == "AccessDenied")
        {
            throw Refused(role);
        }
    }

    private Call PipelineCall(ActionRun run, CancellationToken stop)
    {
        var role = execution.Declaration.Need("roleArn");
        var session = $"arn:{Partition.Of(execution.Region)}:sts::{execution.Account}:assumed-role/{role[(role.LastIndexOf('/') + 1)..]}/{SessionOf(run)}";
        return new("Action", execution.Account, execution.Region, session, [], Guid.NewGuid().ToString(), stop);
    }

    private static string SessionOf(ActionRun run) => run.Id.Replace("-", "", StringComparison.Ordinal);

    private static AwsError Refused(string role) => new("PermissionError", $"CodePipeline is not authorized to perform AssumeRole on role {role}");
}
