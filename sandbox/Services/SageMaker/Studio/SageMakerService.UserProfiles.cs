using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Studio;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly TimeSpan ProfileTime = TimeSpan.FromSeconds(20);

    private readonly Kind profiles = new(world, "user-profile", "UserProfile", arn => Missing($"UserProfile [{NameOf(arn)}] does not exist.")) { Status = "Status" };

    /// <summary>CreateUserProfile, in a domain that is in service.</summary>
    public JsonObject? CreateUserProfile(Call call)
    {
        Idle(domains.Need(call, call.Input.Need("DomainId")), "Status", "Domain");
        if (call.Input.Object("UserSettings").Text("ExecutionRole") is { } role)
            CheckRole(call, role);
        var profile = profiles.Add(call, StudioNames.Profile(call.Input), Shown.Kept(call.Input), InUse, row => row.Passes("Status", LifeStatus.Pending, LifeStatus.InService, profiles.After(ProfileTime)));
        return new() { ["UserProfileArn"] = profile.Arn };
    }

    /// <summary>DescribeUserProfile.</summary>
    public JsonObject? DescribeUserProfile(Call call)
    {
        domains.Need(call, call.Input.Need("DomainId"));
        return profiles.Show(call.Operation, profiles.Need(call, StudioNames.Profile(call.Input)));
    }

    /// <summary>ListUserProfiles.</summary>
    public JsonObject? ListUserProfiles(Call call) => profiles.List(call, profiles.All(call));

    /// <summary>UpdateUserProfile.</summary>
    public JsonObject? UpdateUserProfile(Call call)
    {
        var changes = Shown.Kept(call.Input, "DomainId", "UserProfileName");
        var profile = profiles.Change(call, StudioNames.Profile(call.Input), row => Idle(row, "Status", "UserProfile")
            .With(Merged(row, changes)).Passes("Status", LifeStatus.Updating, LifeStatus.InService, profiles.After(ProfileTime)));
        return new() { ["UserProfileArn"] = profile.Arn };
    }

    /// <summary>DeleteUserProfile, once it has neither apps nor spaces.</summary>
    public JsonObject? DeleteUserProfile(Call call)
    {
        var profile = profiles.Need(call, StudioNames.Profile(call.Input));
        if (apps.All(call).Any(IsLiveIn(profile.Name)))
            throw InUseBy("UserProfile", profile.Arn, "App(s)");
        if (spaces.All(call).Any(space => IsIn(call.Input.Need("DomainId").ToLowerInvariant())(space) && space.Body.Object("OwnershipSettings").Text("OwnerUserProfileName") == call.Input.Need("UserProfileName")))
            throw InUseBy("UserProfile", profile.Arn, "Space(s)");
        profiles.Change(call, profile.Name, row => Idle(row, "Status", "UserProfile").Passes("Status", LifeStatus.Deleting, null, profiles.After(ProfileTime)));
        return null;
    }
}
