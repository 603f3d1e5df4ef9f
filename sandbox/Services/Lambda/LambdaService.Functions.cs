using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam;

namespace Pipeline.Sandbox.Services.Lambda;

public sealed partial class LambdaService
{
    private const string Principal = "lambda.amazonaws.com";

    // As long as small packages take at AWS.
    private static readonly TimeSpan Creation = TimeSpan.FromSeconds(3);

    /// <summary>CreateFunction, from a zip in the request or in S3.</summary>
    public async Task<JsonObject?> CreateFunction(Call call)
    {
        var named = Named(call);
        if (call.Optional("Runtime") is null || call.Optional("Handler") is null)
            if (call.Optional("PackageType") != "Image")
                throw Refusals.Invalid("Runtime and Handler are mandatory parameters for functions created with deployment packages.");
        FunctionRules.Check(call.Input);
        CheckRole(call, call.Text("Role"));
        if (functions.Find(named.Key) is not null)
            throw Exists(named);
        var (zip, package) = await code.TakeAsync(call, call.Input.Object("Code"));
        var now = Now;
        var row = new FunctionRow
        {
            Name = named.Name,
            Arn = (named with { Qualifier = null }).Arn(call),
            Configuration = FunctionForm.Stamped(FunctionForm.WithCode(FunctionForm.New(named.Name, call.Input), zip), now),
            Package = package,
            Active = now + world.Pace.Of(Creation),
            Tags = ResourceTags.ReadMap(call.Input, "Tags"),
        };
        if (call.Flag("Publish") == true)
            row = Published(row, null);
        functions.Change(named.Key, present => present is null ? row : throw Exists(named));
        var shown = FunctionForm.Show(row, call.Flag("Publish") == true ? "1" : null, DateTimeOffset.MinValue);
        foreach (var later in (ReadOnlySpan<string>)["LastUpdateStatus", "LastUpdateStatusReason", "LastUpdateStatusReasonCode"])
            shown.Remove(later);
        return shown;
    }

    /// <summary>GetFunction: the configuration, where the package can be fetched, and the tags.</summary>
    public async Task<JsonObject?> GetFunction(Call call)
    {
        var (row, named) = Need(call);
        var address = await code.AddressAsync(row.Code(named.Version)!, call.Cancellation);
        return new JsonObject
        {
            ["Configuration"] = FunctionForm.Show(row, named.Qualifier, Now),
            ["Code"] = new JsonObject { ["RepositoryType"] = "S3", ["Location"] = address?.ToString() }.Present(),
            ["Tags"] = row.Tags.Count > 0 ? ResourceTags.WriteMap(row.Tags) : null,
            ["Concurrency"] = row.Reserved is { } reserved ? new JsonObject { ["ReservedConcurrentExecutions"] = reserved } : null,
        }.Present();
    }

    /// <summary>GetFunctionConfiguration.</summary>
    public JsonObject? GetFunctionConfiguration(Call call)
    {
        var (row, named) = Need(call);
        return FunctionForm.Show(row, named.Qualifier, Now);
    }

    /// <summary>ListFunctions; with their published versions if asked.</summary>
    public JsonObject? ListFunctions(Call call)
    {
        var rows = functions.Under($"{call.Account}/{call.Region}/");
        var shown = call.Optional("FunctionVersion") == "ALL" ? rows.SelectMany(row => Everything(row.Value).Select(one => KeyValuePair.Create($"{row.Key}:{one.Order}", one.Shown)))
            : rows.Select(row => KeyValuePair.Create(row.Key, FunctionForm.Show(row.Value, null, Now)));
        return Pages.Of(shown, Asked(call.Input)).Answer("Functions", row => row, "NextMarker");
    }

    /// <summary>DeleteFunction; with a version behind its name that version only.</summary>
    public JsonObject? DeleteFunction(Call call)
    {
        var (row, named) = Need(call);
        if (named.Qualifier is { } version && version != Qualifiers.Latest)
            Change(call, present => present.Aliases.Values.Any(alias => alias.Text("FunctionVersion") == version)
                ? throw Refusals.Conflict($"Function version {version} is referenced by an alias")
                : present with { Versions = Set(present.Versions, version, null) });
        else if (named.Qualifier is not null)
            throw Refusals.Invalid("$LATEST version cannot be deleted without deleting the function.");
        else
            functions.Remove(named.Key);
        pool.Retire(row.Arn);
        // The model since 2025 gives the answer a status of its own: nothing goes on after it here.
        return new() { ["StatusCode"] = 204 };
    }

    // https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
    private void CheckRole(Call call, string role)
    {
        if (!world.Service<IamService>().LetsAssume(role, Principal, call))
            throw Refusals.Invalid("The role defined for the function cannot be assumed by Lambda.");
    }

    private static AwsError Exists(Qualifiers named) => Refusals.Conflict($"Function already exist: {named.Name}");
}
