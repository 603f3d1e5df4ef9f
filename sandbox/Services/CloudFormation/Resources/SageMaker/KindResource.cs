using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary>What resources of Studio, of the registry and of pipelines have in common: operations called after their kind, and statuses to wait for.</summary>
/// <param name="kind">What SageMaker calls such a resource, as in <c>CreateDomain</c>.</param>
internal abstract class KindResource(string kind) : ResourceHandler
{
    private const string Service = "sagemaker";
    private const int LongestName = 63;

    private static readonly string[] Passing = ["Pending", "Creating", "CREATING", "Updating", "UPDATING", "Deleting", "DELETING", "Stopping", "InProgress"];
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    protected string Kind => kind;

    /// <summary>The member that names it.</summary>
    protected virtual string Member => kind + "Name";

    /// <summary>The member with its ARN.</summary>
    protected virtual string ArnMember => kind + "Arn";

    /// <summary>Whether it can be changed in place by more than its tags.</summary>
    protected virtual bool IsUpdated => true;

    public override NameRule? Name(ResourceType? type) => new(Member, LongestName);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = Input("Create", context, properties);
        if (Facts("Create").Contains("Tags"))
            input["Tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        var answer = await context.DoAsync(Service, "Create" + kind, input);
        var id = Id(context, properties, answer);
        context.Begun(id);
        return await SettledAsync(context, id, properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        if (IsUpdated)
        {
            var input = Input("Update", context, after);
            foreach (var (member, value) in Named(physicalId, after))
                input[member] = value?.DeepClone();
            await context.DoAsync(Service, "Update" + kind, input);
        }
        var made = await SettledAsync(context, physicalId, after);
        if (Facts("Create").Contains("Tags") && made.Attributes.Text(ArnMember) is { } arn)
            await TagsOf(arn).ApplyAsync(context, before["Tags"], after["Tags"]);
        return made;
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        if (await UnlessGoneAsync(context, "Delete", physicalId, properties) is null)
            return;
        while (await UnlessGoneAsync(context, "Describe", physicalId, properties) is { } described && IsPassing(described))
            await context.World.Pace.PassAsync(Look, context.Caller.Cancellation);
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await UnlessGoneAsync(context, "Describe", context.Chosen, properties) is { } described ? Id(context, properties, described) : null;

    /// <summary>The request of an operation, out of the properties.</summary>
    protected virtual JsonObject Input(string verb, ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of(Service, verb + kind, properties);
        if (verb == "Create" && Facts(verb).Contains(Member))
            input[Member] = context.Chosen;
        return input;
    }

    /// <summary>The physical id, out of what was asked and answered.</summary>
    protected virtual string Id(ResourceContext context, JsonObject properties, JsonObject answer) => answer.Text(ArnMember)!;

    /// <summary>The members by which one is asked for.</summary>
    protected virtual JsonObject Asked(string physicalId, JsonObject properties) => new() { [Member] = physicalId[(physicalId.LastIndexOf('/') + 1)..] };

    /// <summary>The members by which an update names it, where they are others.</summary>
    protected virtual JsonObject Named(string physicalId, JsonObject properties) => Asked(physicalId, properties);

    /// <summary>Calls the operation of that verb; null when the resource is gone, which SageMaker says in many ways.</summary>
    protected async Task<JsonObject?> UnlessGoneAsync(ResourceContext context, string verb, string physicalId, JsonObject properties)
    {
        try
        {
            return await context.DoAsync(Service, verb + kind, Asked(physicalId, properties));
        }
        catch (AwsError gone) when (gone.Code == "ResourceNotFound" || gone.Message is "RecordNotFound" || gone.Message.Contains("does not exist", StringComparison.Ordinal)
            || gone.Message.Contains("No Lifecycle Config found", StringComparison.Ordinal) || gone.Message.StartsWith("Cannot find", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>Waits until nothing is in progress.</summary>
    protected async Task<Made> SettledAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        for (; ; await context.World.Pace.PassAsync(Look, context.Caller.Cancellation))
        {
            var described = await context.DoAsync(Service, "Describe" + kind, Asked(physicalId, properties));
            if (IsPassing(described))
                continue;
            if (StatusOf(described) is { } status && status.Contains("FAILED", StringComparison.OrdinalIgnoreCase))
                throw new AwsError("NotStabilized", described.Text("FailureReason") ?? $"The resource is in status {status}.");
            described["Id"] = physicalId;
            return new(physicalId, described);
        }
    }

    protected static TagChanges TagsOf(string arn) => new(Service, "ResourceArn", arn) { Add = "AddTags", Remove = "DeleteTags" };

    private bool IsPassing(JsonObject described) => Passing.Contains(StatusOf(described));

    private string? StatusOf(JsonObject described) => described.Text(kind + "Status") ?? described.Text("Status");

    private HashSet<string> Facts(string verb) => [.. Models.ApiModels.Load(Service).Operations[verb + kind].Input!.Members.Keys];
}
