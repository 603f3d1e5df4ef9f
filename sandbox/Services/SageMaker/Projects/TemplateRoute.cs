using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Projects;

/// <summary>
/// A project out of a template in S3: a stack <c>SP-...</c> that CloudFormation works on as the role that was passed.
/// https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CfnCreateTemplateProvider.html
/// </summary>
internal sealed class TemplateRoute(SandboxWorld world, ProjectRow project, CancellationToken stopping) : ProjectRoute(world, project, stopping)
{
    private static readonly string[] Everything = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

    private JsonObject Provider => Project.Member(ProjectMembers.Provider);

    private string StackName => $"SP-{As.Account}-{Project.Id}";

    public override async Task<string?> CreateAsync()
    {
        var provider = Provider;
        if (provider.Text("RoleARN") is { } role && !World.Service<IamService>().LetsAssume(role, "cloudformation.amazonaws.com", As))
            return $"Role {role} is invalid or cannot be assumed";
        var input = Input(provider, Filled(await DeclaredAsync(provider), provider.Objects("Parameters")).Select(one => (one.Key, (string?)one.Value)));
        input["RoleARN"] = provider.Text("RoleARN");
        Known((await DoAsync("cloudformation", "CreateStack", input)).Need("StackId"));
        return await EndAsync("CREATE_COMPLETE");
    }

    public override async Task<string?> UpdateAsync()
    {
        var (provider, asked) = (Provider, Project.Asked.Object("Provider"));
        foreach (var (member, value) in asked)
            provider[member] = value?.DeepClone();
        try
        {
            await DoAsync("cloudformation", "UpdateStack", Input(provider, await KeptAsync(await DeclaredAsync(provider), asked.Objects("Parameters"), StackName)));
        }
        catch (AwsError same) when (same.Message == "No updates are to be performed.")
        {
            return null;
        }
        var failure = await EndAsync("UPDATE_COMPLETE");
        if (failure is null)
            Project.Set(ProjectMembers.Provider, provider);
        return failure;
    }

    public override async Task<string?> DeleteAsync()
    {
        if (Provider.Text("StackId") is not { } stack)
            return null;
        await DoAsync("cloudformation", "DeleteStack", new() { ["StackName"] = stack, ["ClientRequestToken"] = Project.Token });
        return await EndAsync("DELETE_COMPLETE");
    }

    public override void Tell(string? failure)
    {
        var provider = Provider;
        provider["StatusMessage"] = failure ?? provider.Text("StackStatus");
        Project.Set(ProjectMembers.Provider, provider.Present());
    }

    private async Task<IReadOnlyList<string>> DeclaredAsync(JsonObject provider)
    {
        var summary = await DoAsync("cloudformation", "GetTemplateSummary", new() { ["TemplateURL"] = provider.Text("TemplateURL") });
        return [.. summary.Objects("Parameters").Select(one => one.Need("ParameterKey"))];
    }

    private JsonObject Input(JsonObject provider, IEnumerable<(string Key, string? Value)> parameters) => new()
    {
        ["StackName"] = StackName,
        ["TemplateURL"] = provider.Text("TemplateURL"),
        ["Parameters"] = parameters.ToArray(one => new JsonObject
        {
            ["ParameterKey"] = one.Key,
            ["ParameterValue"] = one.Value,
            ["UsePreviousValue"] = one.Value is null ? true : null,
        }.Present()),
        ["Capabilities"] = Everything.ToArray(name => JsonValue.Create(name)),
        ["Tags"] = Project.Tags(),
        ["ClientRequestToken"] = Project.Token,
    };

    private async Task<string?> EndAsync(string wanted)
    {
        var stack = await StackAsync(Provider.Text("StackId") ?? StackName);
        while (stack.Need("StackStatus").EndsWith("_IN_PROGRESS", StringComparison.Ordinal))
        {
            await Task.Delay(Glance, Stopping);
            stack = await StackAsync(stack.Need("StackId"));
        }
        var provider = Provider;
        provider["StackStatus"] = stack.Text("StackStatus");
        Project.Set(ProjectMembers.Provider, provider);
        return stack.Text("StackStatus") == wanted ? null : await ReasonAsync(stack);
    }

    // The first resource that failed says more than the stack, which only counts them.
    private async Task<string> ReasonAsync(JsonObject stack)
    {
        var events = (await DoAsync("cloudformation", "DescribeStackEvents", new() { ["StackName"] = stack.Text("StackId") })).Objects("StackEvents")
            .Where(one => one.Text("ClientRequestToken") == Project.Token && one.Need("ResourceStatus").EndsWith("_FAILED", StringComparison.Ordinal))
            .ToList();
        var first = events.FindLast(one => one.Text("ResourceStatusReason") is { Length: > 0 });
        return first is null ? $"{stack.Text("StackStatus")}: {stack.Text("StackStatusReason")}"
            : $"{stack.Text("StackStatus")}: {first.Text("LogicalResourceId")}: {first.Text("ResourceStatusReason")}";
    }

    private void Known(string stack)
    {
        var provider = Provider;
        (provider["StackName"], provider["StackId"], provider["StatusMessage"]) = (StackName, stack, "CREATE_IN_PROGRESS");
        Project.Set(ProjectMembers.Provider, provider);
    }
}
