using System.Globalization;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>The tables of CloudFormation. Keys begin with <c>account/region/</c> and go on with the stack's GUID.</summary>
internal sealed class StackTables(Store store)
{
    private static StackJson Json => StackJson.Default;

    /// <summary>Stacks by GUID, deleted ones included.</summary>
    public Table<StackRow> Stacks { get; } = store.Table("cloudformation/stacks", Json.StackRow);

    /// <summary>The GUIDs of stacks that are not deleted, by name.</summary>
    public Table<NameRow> Names { get; } = store.Table("cloudformation/names", Json.NameRow);

    /// <summary>Templates by their content.</summary>
    public TemplateShelf Templates { get; } = new(store.Table("cloudformation/templates", Json.TemplateRow));

    /// <summary>Resources by GUID and logical id.</summary>
    public Table<ResourceRow> Resources { get; } = store.Table("cloudformation/resources", Json.ResourceRow);

    /// <summary>Signals by GUID, logical id and their own id.</summary>
    public Table<SignalRow> Signals { get; } = store.Table("cloudformation/signals", Json.SignalRow);

    /// <summary>How resources differ from what their templates say, by GUID and logical id.</summary>
    public Table<DriftRow> Drifts { get; } = store.Table("cloudformation/drifts", Json.DriftRow);

    /// <summary>Drift detections by their ids.</summary>
    public Table<DetectionRow> Detections { get; } = store.Table("cloudformation/drift-detections", Json.DetectionRow);

    /// <summary>What stacks asked of the roles they ran under; not kept.</summary>
    public PermissionLog Asked { get; } = new();

    /// <summary>Change sets by the stack's GUID and their own.</summary>
    public Table<ChangeSetRow> ChangeSets { get; } = store.Table("cloudformation/change-sets", Json.ChangeSetRow);

    /// <summary>After a stack began to change: what executed a change set makes all others go, anything else makes them obsolete.</summary>
    public void SettleChangeSets(string stackKey)
    {
        var executed = Stacks.Find(stackKey)?.ChangeSetId;
        foreach (var (id, set) in ChangeSets.Under(stackKey + "/"))
            if (executed is null && set.ExecutionStatus == "AVAILABLE")
                ChangeSets.Put(id, set with { ExecutionStatus = "OBSOLETE" });
            else if (executed is not null && set.Id != executed)
                ChangeSets.Remove(id);
    }

    // Each stack has a table of events of its own: a long history slows nobody else.
    private Table<EventRow> Events(string stackKey) => store.Table("cloudformation/events/" + stackKey, Json.EventRow);

    /// <summary>Adds the next event of a stack.</summary>
    public void Append(string stackKey, EventRow row)
    {
        var events = Events(stackKey);
        lock (events)
            events.Put(EventKey(stackKey, events.Count + 1), row);
    }

    /// <summary>A page of a stack's events, newest first, and the number that the next page goes back from; 0 when there is none.</summary>
    /// <param name="stackKey">The stack.</param>
    /// <param name="before">The number that the page ends before; null for the newest page.</param>
    /// <param name="limit">How many events a page holds.</param>
    public (IReadOnlyList<EventRow> Page, int Next) EventsBefore(string stackKey, int? before, int limit)
    {
        var events = Events(stackKey);
        var end = before ?? events.Count + 1;
        var begin = Math.Max(1, end - limit);
        var page = events.Under(stackKey + "/", EventKey(stackKey, begin - 1), end - begin);
        return ([.. page.Reverse().Select(row => row.Value)], begin > 1 ? begin : 0);
    }

    // Numbers rise without a gap, so that a page from the end is found by counting.
    private static string EventKey(string stackKey, int number) => $"{stackKey}/{number.ToString("D9", CultureInfo.InvariantCulture)}";
}
