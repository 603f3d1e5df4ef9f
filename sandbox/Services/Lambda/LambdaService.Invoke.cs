using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Services.Lambda.Execution;

namespace Pipeline.Sandbox.Services.Lambda;

public sealed partial class LambdaService
{
    // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private const int LargestRequest = 6 * 1024 * 1024;
    private const int LargestEvent = 1024 * 1024;
    private const int LogTail = 4 * 1024;

    /// <summary>Invoke: at once, later, or only to see whether one may.</summary>
    public async Task<JsonObject?> Invoke(Call call)
    {
        var (row, named) = Invocable(call);
        var kind = call.Optional("InvocationType") ?? "RequestResponse";
        if (kind == "DryRun")
            return new() { ["StatusCode"] = 204 };
        var payload = Payload(call, kind == "Event" ? LargestEvent : LargestRequest);
        if (Now < row.Active)
            throw Refusals.Conflict("The operation cannot be performed at this time. The function is currently in the following state: Pending");
        if (kind == "Event")
        {
            Accept(call, named.Arn(call), payload, kept: true);
            return new() { ["StatusCode"] = 202 };
        }
        var code = row.Code(named.Version)!;
        var invocation = new Invocation(call.RequestId, payload) { Arn = named.Arn(call), ClientContext = ClientOf(call) };
        // Who goes away before the answer does not stop the function.
        var outcome = await RunAsync(code, invocation, row.Reserved).WaitAsync(call.Cancellation);
        return new JsonObject
        {
            ["StatusCode"] = 200,
            ["FunctionError"] = outcome.Error,
            ["LogResult"] = call.Optional("LogType") == "Tail" ? Tail(outcome.Log) : null,
            ["Payload"] = Convert.ToBase64String(outcome.Payload.Span),
            ["ExecutedVersion"] = code.Version,
        }.Present();
    }

    /// <summary>Takes an event for a function that <see cref="Invoke"/> has been asked about.</summary>
    /// <param name="call">Who asks.</param>
    /// <param name="arn">The function.</param>
    /// <param name="payload">The event.</param>
    /// <param name="kept">Whether it survives a kill.</param>
    internal void Accept(Call call, string arn, ReadOnlyMemory<byte> payload, bool kept)
    {
        // Several events may come out of one call between services.
        var id = call.Transfer is null ? Guid.NewGuid().ToString() : call.RequestId;
        events.Accept(new(arn, id, Convert.ToBase64String(payload.Span), Now, 0), kept);
    }

    private (FunctionRow Row, Qualifiers Named) Invocable(Call call)
    {
        var named = Named(call);
        if (named.Account == call.Account)
            return Need(call);
        var row = functions.Find(named.Key);
        return row?.Code(named.Version) is not null && Lets(row, named, call) ? (row, named)
            : throw new AwsError("AccessDeniedException", $"User: {call.CallerArn} is not authorized to perform: lambda:InvokeFunction on resource: {named.Arn(call)} because no resource-based policy allows the lambda:InvokeFunction action", 403);
    }

    // Another account may when the function's policy says so.
    private bool Lets(FunctionRow row, Qualifiers named, Call call)
    {
        var context = new Dictionary<string, string> { ["aws:principalarn"] = world.Service<IamService>().PrincipalOf(call.CallerArn), ["aws:principalaccount"] = call.Account, ["aws:securetransport"] = "true" };
        return row.Policies.TryGetValue(named.Version, out var statements)
            && PolicyDecision.Ask(PolicyGrammar.CheckResource(Document(statements)), new(call.CallerArn, call.Account, "lambda:InvokeFunction", named.Arn(call), context)) == true;
    }

    private async Task<(Outcome Outcome, FunctionRow Function)> ExecuteAsync(EventRow row)
    {
        var parts = row.Function.Split(':');
        var (key, qualifier) = ($"{parts[4]}/{parts[3]}/{parts[6]}", parts.ElementAtOrDefault(7) ?? Qualifiers.Latest);
        if (functions.Find(key) is not { } function || function.Code(qualifier) is not { } code)
            throw Refusals.NoFunction(row.Function);
        var invocation = new Invocation(row.RequestId, Convert.FromBase64String(row.Payload)) { Arn = row.Function };
        return (await RunAsync(code, invocation, function.Reserved), function);
    }

    private async Task<Outcome> RunAsync(FunctionCode code, Invocation invocation, int? reserved)
    {
        var (outcome, stream) = await pool.RunAsync(code, invocation, reserved, world.Background.Stopping);
        await LogDelivery.SendAsync(world, code, stream, outcome.Log);
        return outcome;
    }

    private static ReadOnlyMemory<byte> Payload(Call call, int limit)
    {
        var payload = Convert.FromBase64String(call.Optional("Payload") ?? "");
        if (payload.Length > limit)
            throw new AwsError("RequestTooLargeException", $"{payload.Length} byte payload is too large for the {call.Optional("InvocationType") ?? "RequestResponse"} invocation type (limit {limit} bytes)", 413) { Members = new() { ["Type"] = "User" } };
        if (payload.Length == 0)
            return "{}"u8.ToArray();
        try
        {
            using var parsed = JsonDocument.Parse(payload);
            return payload;
        }
        catch (JsonException broken)
        {
            throw new AwsError("InvalidRequestContentException", $"Could not parse request body into json: {broken.Message}", 400) { Members = new() { ["Type"] = "User" } };
        }
    }

    private static string? ClientOf(Call call) =>
        call.Optional("ClientContext") is { } context ? Encoding.UTF8.GetString(Convert.FromBase64String(context)) : null;

    private static string Tail(IReadOnlyList<string> lines)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
        return Convert.ToBase64String(text.AsSpan(Math.Max(0, text.Length - LogTail)));
    }
}
