using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Writes what happens to a stack: its own status, its resources' and the events that tell of them.</summary>
/// <remarks>An event comes before the status it tells of: whoever sees a stack at its end finds the event there, also after a kill.</remarks>
internal sealed class StackLog(StackTables tables, string key, TimeProvider clock)
{
    /// <summary>The stack as it is now.</summary>
    public StackRow Stack => tables.Stacks.Find(key)!;

    /// <summary>The stack's resources, in order of their logical ids.</summary>
    public IReadOnlyList<ResourceRow> Resources => [.. tables.Resources.Under(key + "/").Select(row => row.Value)];

    /// <summary>Gives the stack a status, with an event.</summary>
    public void Enter(string status, string? reason = null, Func<StackRow, StackRow>? also = null)
    {
        var stack = Stack;
        Event(stack.Name, stack.Id, "AWS::CloudFormation::Stack", status, reason, null);
        tables.Stacks.Change(key, row =>
        {
            var entered = row! with { Status = status, Reason = reason };
            return also is null ? entered : also(entered);
        });
    }

    /// <summary>A resource, or null.</summary>
    public ResourceRow? Find(string logicalId) => tables.Resources.Find($"{key}/{logicalId}");

    /// <summary>Writes a resource, with an event.</summary>
    /// <param name="row">The resource.</param>
    /// <param name="properties">The properties to show with the event.</param>
    /// <param name="physicalId">The physical id to show, if it is not the resource's present one.</param>
    public ResourceRow Tell(ResourceRow row, string? properties = null, string? physicalId = null)
    {
        row = row with { Updated = clock.GetUtcNow() };
        Event(row.LogicalId, physicalId ?? row.PhysicalId, row.Type, row.Status, row.Reason, properties);
        Keep(row);
        return row;
    }

    /// <summary>Writes a resource in silence.</summary>
    public void Keep(ResourceRow row) => tables.Resources.Put($"{key}/{row.LogicalId}", row);

    /// <summary>Forgets a resource.</summary>
    public void Forget(string logicalId) => tables.Resources.Remove($"{key}/{logicalId}");

    /// <summary>An event alone.</summary>
    public void Event(string logicalId, string physicalId, string type, string status, string? reason, string? properties)
    {
        // Two events of one resource may fall into one millisecond, and clients tell events apart by their ids.
        var (now, guid) = (clock.GetUtcNow(), Guid.NewGuid().ToString());
        var id = type == "AWS::CloudFormation::Stack" && physicalId == Stack.Id ? guid : $"{logicalId}-{guid}";
        tables.Append(key, new EventRow(id, logicalId, physicalId, type, status, reason, properties, now));
    }
}
