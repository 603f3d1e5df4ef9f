using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>The stack of a provisioned product, worked on as its launch role or as the caller.</summary>
/// <param name="world">CloudFormation and IAM.</param>
/// <param name="here">Where the stack is.</param>
/// <param name="product">The provisioned product.</param>
/// <param name="as">The call that the work goes on with.</param>
internal sealed class ProductStack(SandboxWorld world, Scope here, ProvisionedProduct product, Call @as)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(3);
    private static readonly string[] Everything = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

    private string Name => product.StackId ?? product.StackName;

    /// <summary>
    /// The stack as Service Catalog may work on it: it assumes the launch role, in a session of its own name, so that CloudFormation
    /// sees that session as its caller. https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html
    /// </summary>
    /// <exception cref="AwsError">The role cannot be assumed.</exception>
    public static ProductStack As(SandboxWorld world, Scope here, ProvisionedProduct product, string caller, CancellationToken cancellation)
    {
        var call = new Call("", here.Account, here.Region, caller, [], Guid.NewGuid().ToString(), cancellation);
        if (product.LaunchRole is not { } role)
            return new(world, here, product, call);
        if (!world.Service<IamService>().LetsAssume(role, "servicecatalog.amazonaws.com", call))
            throw Refusals.Invalid($"Access denied while assuming the role {role}");
        var account = role.Split(':')[4];
        return new(world, here, product, call with { CallerArn = $"arn:{here.Partition}:sts::{account}:assumed-role/{role[(role.LastIndexOf('/') + 1)..]}/servicecatalog" });
    }

    /// <summary>Begins to make the stack; the same token again is the same request.</summary>
    public async Task<string> CreateAsync(string template, IReadOnlyList<GivenParameter> parameters, string token)
    {
        var input = Input(parameters);
        input["ClientRequestToken"] = token;
        return (await DoAsync("CreateStack", input, template)).Need("StackId");
    }

    /// <summary>Begins to update the stack; false when there is nothing to change.</summary>
    public async Task<bool> UpdateAsync(string template, IReadOnlyList<GivenParameter> parameters, string token)
    {
        var input = Input(parameters);
        input["ClientRequestToken"] = token;
        try
        {
            await DoAsync("UpdateStack", input, template);
            return true;
        }
        catch (AwsError same) when (same.Message == "No updates are to be performed.")
        {
            return false;
        }
    }

    /// <summary>Begins to delete the stack.</summary>
    public Task DeleteAsync(string token) => DoAsync("DeleteStack", new() { ["StackName"] = Name, ["ClientRequestToken"] = token });

    /// <summary>Begins to compute a change set.</summary>
    public Task<JsonObject> PlanAsync(string template, ProvisioningPlan plan)
    {
        var input = Input(plan.Parameters);
        (input["ChangeSetName"], input["ClientToken"]) = (plan.Id, plan.Id);
        input["ChangeSetType"] = plan.IsLaunch ? "CREATE" : "UPDATE";
        return DoAsync("CreateChangeSet", input, template);
    }

    /// <summary>A page of a change set of the stack.</summary>
    public Task<JsonObject> ChangesAsync(string name, string? next = null) =>
        DoAsync("DescribeChangeSet", new() { ["StackName"] = Name, ["ChangeSetName"] = name, ["NextToken"] = next });

    /// <summary>Waits until a change set is computed.</summary>
    public async Task<JsonObject> ComputedAsync(string name)
    {
        while (true)
        {
            var set = await ChangesAsync(name);
            if (set.Text("Status") is not ("CREATE_PENDING" or "CREATE_IN_PROGRESS"))
                return set;
            await Task.Delay(Glance, @as.Cancellation);
        }
    }

    /// <summary>Begins to execute a change set.</summary>
    public Task ExecuteAsync(string name, string token) =>
        DoAsync("ExecuteChangeSet", new() { ["StackName"] = Name, ["ChangeSetName"] = name, ["ClientRequestToken"] = token });

    /// <summary>Deletes a change set; one that is not there is no error.</summary>
    public Task ForgetAsync(string name) => DoAsync("DeleteChangeSet", new() { ["StackName"] = Name, ["ChangeSetName"] = name });

    /// <summary>The stack as it is, or null when there is none.</summary>
    public async Task<JsonObject?> FindAsync()
    {
        try
        {
            return await StackAsync();
        }
        catch (AwsError gone) when (gone.Message.EndsWith("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>Waits until nothing is in progress any more.</summary>
    /// <param name="onStatus">Told of every status seen on the way.</param>
    public async Task<JsonObject> DoneAsync(Action<string> onStatus)
    {
        while (true)
        {
            var stack = await StackAsync();
            var status = stack.Need("StackStatus");
            if (!status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal))
                return stack;
            onStatus(status);
            await Task.Delay(Glance, @as.Cancellation);
        }
    }

    /// <summary>What happened on a request's behalf, newest first.</summary>
    public async Task<IReadOnlyList<JsonObject>> EventsAsync(string token)
    {
        List<JsonObject> events = [];
        var input = new JsonObject { ["StackName"] = Name };
        do
        {
            var page = await DoAsync("DescribeStackEvents", (JsonObject)input.DeepClone());
            events.AddRange(page.Objects("StackEvents").Where(one => one.Text("ClientRequestToken") == token));
            input["NextToken"] = page.Text("NextToken");
        }
        while (input["NextToken"] is not null);
        return events;
    }

    private async Task<JsonObject> StackAsync() => (await DoAsync("DescribeStacks", new() { ["StackName"] = Name })).Objects("Stacks").First();

    private JsonObject Input(IReadOnlyList<GivenParameter> parameters) => new()
    {
        ["StackName"] = Name,
        ["Parameters"] = parameters.ToArray(one => new JsonObject
        {
            ["ParameterKey"] = one.Key,
            ["ParameterValue"] = one.Previous ? null : one.Value ?? "",
            ["UsePreviousValue"] = one.Previous ? true : null,
        }.Present()),
        ["Capabilities"] = Everything.ToArray(name => JsonValue.Create(name)),
        ["NotificationARNs"] = product.NotificationArns.Count == 0 ? null : product.NotificationArns.ToArray(arn => JsonValue.Create(arn)),
        ["Tags"] = TagRules.Write(StackTags.Of(here, product)),
    };

    private Task<JsonObject> DoAsync(string operation, JsonObject input, string? template = null) =>
        world.InvokeAsync("cloudformation", operation, @as with { Template = template }, input.Present());
}
