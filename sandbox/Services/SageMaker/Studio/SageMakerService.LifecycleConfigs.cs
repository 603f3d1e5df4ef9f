using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind studioScripts = new(world, "studio-lifecycle-config", "StudioLifecycleConfig", arn => Missing($"StudioLifecycleConfig [{NameOf(arn)}] does not exist."));

    private readonly Kind appImageConfigs = new(world, "app-image-config", "AppImageConfig", arn => Missing($"AppImageConfig [{NameOf(arn)}] does not exist."));

    /// <summary>CreateStudioLifecycleConfig.</summary>
    public JsonObject? CreateStudioLifecycleConfig(Call call) =>
        new() { ["StudioLifecycleConfigArn"] = studioScripts.Add(call, call.Input.Need("StudioLifecycleConfigName"), Shown.Kept(call.Input), InUse).Arn };

    /// <summary>DescribeStudioLifecycleConfig.</summary>
    public JsonObject? DescribeStudioLifecycleConfig(Call call) =>
        studioScripts.Show(call.Operation, studioScripts.Need(call, call.Input.Need("StudioLifecycleConfigName")));

    /// <summary>ListStudioLifecycleConfigs.</summary>
    public JsonObject? ListStudioLifecycleConfigs(Call call) => studioScripts.List(call, studioScripts.All(call));

    /// <summary>DeleteStudioLifecycleConfig, unless a domain or a profile names it.</summary>
    public JsonObject? DeleteStudioLifecycleConfig(Call call)
    {
        var script = studioScripts.Need(call, call.Input.Need("StudioLifecycleConfigName"));
        if (domains.All(call).Concat(profiles.All(call)).Concat(spaces.All(call)).Any(row => row.Body.ToJsonString().Contains($"\"{script.Arn}\"", StringComparison.Ordinal)))
            throw InUseBy("StudioLifecycleConfig", script.Arn, "Domain(s) or UserProfile(s)");
        studioScripts.Remove(call, script.Name);
        return null;
    }

    /// <summary>CreateAppImageConfig.</summary>
    public JsonObject? CreateAppImageConfig(Call call) =>
        new() { ["AppImageConfigArn"] = appImageConfigs.Add(call, call.Input.Need("AppImageConfigName"), Shown.Kept(call.Input), InUse).Arn };

    /// <summary>DescribeAppImageConfig.</summary>
    public JsonObject? DescribeAppImageConfig(Call call) =>
        appImageConfigs.Show(call.Operation, appImageConfigs.Need(call, call.Input.Need("AppImageConfigName")));

    /// <summary>ListAppImageConfigs.</summary>
    public JsonObject? ListAppImageConfigs(Call call) => appImageConfigs.List(call, appImageConfigs.All(call));

    /// <summary>UpdateAppImageConfig.</summary>
    public JsonObject? UpdateAppImageConfig(Call call)
    {
        var changes = Shown.Kept(call.Input, "AppImageConfigName");
        return new() { ["AppImageConfigArn"] = appImageConfigs.Change(call, call.Input.Need("AppImageConfigName"), row => row.With(changes)).Arn };
    }

    /// <summary>DeleteAppImageConfig.</summary>
    public JsonObject? DeleteAppImageConfig(Call call)
    {
        appImageConfigs.Remove(call, appImageConfigs.Need(call, call.Input.Need("AppImageConfigName")).Name);
        return null;
    }
}
