using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Studio;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly TimeSpan AppTime = TimeSpan.FromMinutes(2);

    private readonly Kind apps = new(world, "app", "App", arn => Missing($"App [{NameOf(arn)}] does not exist.")) { Status = "Status" };

    /// <summary>CreateApp, of a profile or of a space. One that was deleted makes room for another.</summary>
    public JsonObject? CreateApp(Call call)
    {
        var (input, key) = (call.Input, StudioNames.App(call.Input));
        if ((input.Text("UserProfileName") is null) == (input.Text("SpaceName") is null))
            throw Invalid("Exactly one of UserProfileName and SpaceName must be given.");
        Idle(input.Text("SpaceName") is null ? profiles.Need(call, StudioNames.Profile(input)) : spaces.Need(call, StudioNames.Space(input)), "Status", "owner");
        if (apps.Find(call, key) is { } former && StatusOf(former) == LifeStatus.Deleted)
            apps.Remove(call, key);
        var app = apps.Add(call, key, Shown.Kept(input), InUse, row => row.Passes("Status", LifeStatus.Pending, LifeStatus.InService, apps.After(AppTime)));
        return new() { ["AppArn"] = app.Arn };
    }

    /// <summary>DescribeApp; a deleted one is still told of.</summary>
    public JsonObject? DescribeApp(Call call) => apps.Show(call.Operation, apps.Need(call, StudioNames.App(call.Input)));

    /// <summary>ListApps.</summary>
    public JsonObject? ListApps(Call call) => apps.List(call, apps.All(call));

    /// <summary>DeleteApp.</summary>
    public JsonObject? DeleteApp(Call call)
    {
        apps.Change(call, StudioNames.App(call.Input), row => StatusOf(row) is LifeStatus.InService or LifeStatus.Failed ? row.Passes("Status", LifeStatus.Deleting, LifeStatus.Deleted, apps.After(AppTime))
            : throw new AwsError("ResourceInUse", $"Unable to delete App [{row.Arn}] because it is in status {StatusOf(row)}."));
        return null;
    }

    private static Func<Definition, bool> IsLiveIn(string owner) => row => IsIn(owner)(row) && StatusOf(row) != LifeStatus.Deleted;

    private static string StatusOf(Definition row) => row.Body.Need("Status");
}
