using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Lambda.Execution;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>
/// AWS Lambda: functions whose packages are executed for real, each in processes of its own. What they are is in the files beside
/// this one; how they run is in <c>Execution/</c>.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/api/welcome.html</remarks>
public sealed partial class LambdaService : AwsService
{
    private readonly SandboxWorld world;
    private readonly Table<FunctionRow> functions;
    private readonly EnvironmentPool pool;
    private readonly CodeStore code;
    private readonly EventQueue events;

    /// <summary>Lambda in a world.</summary>
    public LambdaService(SandboxWorld world) : base("lambda")
    {
        this.world = world;
        functions = world.Store.Table("lambda/functions", LambdaJson.Default.FunctionRow);
        pool = new(world);
        code = new(world);
        events = new(world, ExecuteAsync);
    }

    private DateTimeOffset Now => world.Clock.GetUtcNow();

    /// <summary>Goes on with the events that a stop or a kill interrupted.</summary>
    public override void Resume() => events.Resume();

    private static Qualifiers Named(Call call) => Qualifiers.Read(call, call.Text("FunctionName"), call.Optional("Qualifier"));

    // The function and, in it, the version or alias asked for.
    private (FunctionRow Row, Qualifiers Named) Need(Call call)
    {
        var named = Named(call);
        if (named.Account != call.Account)
            throw new AwsError("AccessDeniedException", $"User: {call.CallerArn} is not authorized to perform: lambda:{call.Operation} on resource: {named.Arn(call)} because no resource-based policy allows the lambda:{call.Operation} action", 403);
        var row = functions.Find(named.Key);
        return row?.Code(named.Version) is not null ? (row, named) : throw Refusals.NoFunction(named.Arn(call));
    }

    private FunctionRow Change(Call call, Func<FunctionRow, FunctionRow> change)
    {
        var named = Need(call).Named;
        return functions.Change(named.Key, row => change(row ?? throw Refusals.NoFunction(named.Arn(call))))!;
    }

    private static void CheckRevision(JsonObject present, string? expected)
    {
        if (expected is not null && present.Text("RevisionId") != expected)
            throw Refusals.Precondition();
    }

    private static PageRequest Asked(JsonObject input) =>
        new(input.Text("Marker"), input.Number("MaxItems") is { } size ? Math.Min(size, 50) : 50, () => Refusals.Invalid("Invalid Marker"));

    private static Dictionary<string, T> Set<T>(IReadOnlyDictionary<string, T> present, string key, T? value) where T : class
    {
        var changed = present.ToDictionary(StringComparer.Ordinal);
        changed.Remove(key);
        if (value is not null)
            changed[key] = value;
        return changed;
    }
}
