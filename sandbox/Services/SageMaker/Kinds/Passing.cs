using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Kinds;

/// <summary>
/// A status that becomes another one when its time has come. It is worked out whenever somebody looks: nothing has to run for it, and a
/// sandbox that was stopped in between shows what it would have come to.
/// </summary>
internal static class Passing
{
    // No member of the API begins like this, so that it is never shown.
    private const string Member = "~passing";

    /// <summary>The row in a status, which <paramref name="then"/> follows at some time.</summary>
    /// <param name="member">The member that has the status.</param>
    /// <param name="then">The status afterwards; null when the resource is gone then.</param>
    public static Definition Passes(this Definition row, string member, string now, string? then, DateTimeOffset at) =>
        row.With(member, now).With(Member, new JsonObject { ["Member"] = member, ["Then"] = then, ["At"] = at.UtcTicks });

    /// <summary>The row as it is at a time; null when it is gone by then.</summary>
    public static Definition? At(this Definition row, DateTimeOffset time)
    {
        if (row.Body[Member] is not JsonObject passing || passing["At"]!.GetValue<long>() is var ticks && ticks > time.UtcTicks)
            return row;
        if (passing.Text("Then") is not { } then)
            return null;
        return row.With(passing.Need("Member"), then).With(Member, null) with { Updated = new(ticks, TimeSpan.Zero) };
    }

    /// <summary>When the row's status becomes another one, or became it; null when it stays.</summary>
    public static DateTimeOffset? Until(this Definition row) => row.Body[Member] is JsonObject passing ? new(passing["At"]!.GetValue<long>(), TimeSpan.Zero) : null;

    /// <summary>The row in a status that nothing follows by itself.</summary>
    public static Definition Stays(this Definition row, string member, string now) => row.With(member, now).With(Member, null);
}
