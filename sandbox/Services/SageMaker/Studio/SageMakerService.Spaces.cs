using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Studio;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind spaces = new(world, "space", "Space", arn => Missing($"Space [{NameOf(arn)}] does not exist.")) { Status = "Status" };

    /// <summary>CreateSpace, for a profile that is there when it has an owner.</summary>
    public JsonObject? CreateSpace(Call call)
    {
        Idle(domains.Need(call, call.Input.Need("DomainId")), "Status", "Domain");
        if (call.Input.Object("OwnershipSettings").Text("OwnerUserProfileName") is { } owner)
            profiles.Need(call, $"{call.Input.Need("DomainId")}/{owner}");
        var space = spaces.Add(call, StudioNames.Space(call.Input), Shown.Kept(call.Input), InUse, row => row.Passes("Status", LifeStatus.Pending, LifeStatus.InService, spaces.After(ProfileTime)));
        return new() { ["SpaceArn"] = space.Arn };
    }

    /// <summary>DescribeSpace.</summary>
    public JsonObject? DescribeSpace(Call call) => spaces.Show(call.Operation, spaces.Need(call, StudioNames.Space(call.Input)));

    /// <summary>ListSpaces.</summary>
    public JsonObject? ListSpaces(Call call) => spaces.List(call, spaces.All(call), summary =>
    {
        summary["SpaceSettingsSummary"] = new JsonObject { ["AppType"] = summary.Object("SpaceSettings")["AppType"]?.DeepClone() }.Present();
        summary["SpaceSharingSettingsSummary"] = new JsonObject { ["SharingType"] = summary.Object("SpaceSharingSettings")["SharingType"]?.DeepClone() }.Present();
        summary["OwnershipSettingsSummary"] = new JsonObject { ["OwnerUserProfileName"] = summary.Object("OwnershipSettings")["OwnerUserProfileName"]?.DeepClone() }.Present();
    });

    /// <summary>UpdateSpace.</summary>
    public JsonObject? UpdateSpace(Call call)
    {
        var changes = Shown.Kept(call.Input, "DomainId", "SpaceName");
        var space = spaces.Change(call, StudioNames.Space(call.Input), row => Idle(row, "Status", "Space")
            .With(Merged(row, changes)).Passes("Status", LifeStatus.Updating, LifeStatus.InService, spaces.After(ProfileTime)));
        return new() { ["SpaceArn"] = space.Arn };
    }

    /// <summary>DeleteSpace, once it has no apps.</summary>
    public JsonObject? DeleteSpace(Call call)
    {
        var space = spaces.Need(call, StudioNames.Space(call.Input));
        if (apps.All(call).Any(IsLiveIn(space.Name)))
            throw InUseBy("Space", space.Arn, "App(s)");
        spaces.Change(call, space.Name, row => Idle(row, "Status", "Space").Passes("Status", LifeStatus.Deleting, null, spaces.After(ProfileTime)));
        return null;
    }
}
