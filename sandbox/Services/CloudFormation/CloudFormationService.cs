using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Changes;
using Pipeline.Sandbox.Services.CloudFormation.Drift;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>
/// AWS CloudFormation: stacks and change sets that work in the background, telling what they do in events. Its operations are
/// spread over files by topic; what a stack does once it is under way is in <c>Work/</c>, what it makes in <c>Resources/</c>.
/// </summary>
public sealed partial class CloudFormationService : AwsService
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html and its like answer a hundred at a time.
    private const int PageSize = 100;

    private readonly SandboxWorld world;
    private readonly StackTables tables;
    private readonly TemplateSource source;
    private readonly Drafts drafts;
    private readonly StackWork work;
    private readonly ChangeSetWork changes;
    private readonly DriftDetection drifts;
    private readonly Lock naming = new();

    /// <summary>CloudFormation in a world.</summary>
    public CloudFormationService(SandboxWorld world) : base("cloudformation")
    {
        this.world = world;
        tables = new(world.Store);
        source = new(world, tables);
        drafts = new(world, tables, source);
        work = new(world, tables);
        changes = new(world, tables);
        drifts = new(world, tables);
    }

    /// <summary>Goes on with the stacks and change sets that a stop or a kill interrupted.</summary>
    public override void Resume()
    {
        foreach (var (key, stack) in tables.Stacks.Under(""))
            if (stack.IsBusy)
            {
                tables.SettleChangeSets(key);
                work.Start(key);
            }
        foreach (var (key, set) in tables.ChangeSets.Under(""))
            if (set.Status is "CREATE_PENDING" or "CREATE_IN_PROGRESS")
                changes.Start(key);
        foreach (var (id, detection) in tables.Detections.Under(""))
            if (detection.Status == "DETECTION_IN_PROGRESS")
                drifts.Start(id);
    }

    /// <summary>Tells a stack which other one made it.</summary>
    internal void Nest(Call call, string id, string parentId)
    {
        if (Find(call, id) is not var (key, _))
            return;
        var root = Find(call, parentId)?.Stack.RootId ?? parentId;
        tables.Stacks.Change(key, row => row! with { ParentId = parentId, RootId = root });
    }

    private StackLog Log(string key) => new(tables, key, world.Clock);

    // The live stack of a name, or the stack of an ARN, deleted or not.
    private (string Key, StackRow Stack)? Find(Call call, string nameOrId)
    {
        var place = Place.Of(call);
        var guid = nameOrId.StartsWith("arn:", StringComparison.Ordinal) ? nameOrId[(nameOrId.LastIndexOf('/') + 1)..]
            : tables.Names.Find(place.Key(nameOrId))?.Guid;
        return guid is not null && tables.Stacks.Find(place.Key(guid)) is { } stack && (stack.Id == nameOrId || (stack.Name == nameOrId && stack.Deleted is null)) ? (place.Key(guid), stack) : null;
    }

    private (string Key, StackRow Stack) Get(Call call, string member = "StackName") =>
        Find(call, call.Text(member)) ?? throw Refusals.NoStack(call.Text(member));

    // Moves a stack into a status that is in progress, if it may, and starts the work.
    private StackRow Begin(string key, Func<StackRow, StackRow> begin)
    {
        var stack = tables.Stacks.Change(key, row => begin(row!))!;
        Log(key).Event(stack.Name, stack.Id, "AWS::CloudFormation::Stack", stack.Status, stack.Reason, null);
        work.Start(key);
        return stack;
    }
}
