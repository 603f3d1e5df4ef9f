namespace Pipeline.Sandbox.State;

/// <summary>The state directory holds a record that this program cannot read, because another version of it, with other records, wrote it.</summary>
/// <param name="table">The record's table, such as <c>cloudformation/stacks</c>.</param>
/// <param name="cause">What reading it ended with.</param>
public sealed class StateUnreadable(string table, Exception cause) : Exception(
    $"The sandbox's memory holds a record of {table} that this version cannot read: another version wrote it.", cause)
{
    /// <summary>The record's table, such as <c>cloudformation/stacks</c>.</summary>
    public string Table { get; } = table;
}
