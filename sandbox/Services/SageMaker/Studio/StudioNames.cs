using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Studio;

/// <summary>Where things of a domain are found: their keys are what follows the kind in their ARNs.</summary>
internal static class StudioNames
{
    /// <summary>A user profile: <c>domain/profile</c>.</summary>
    public static string Profile(JsonObject input) => $"{input.Need("DomainId")}/{input.Need("UserProfileName")}";

    /// <summary>A space: <c>domain/space</c>.</summary>
    public static string Space(JsonObject input) => $"{input.Need("DomainId")}/{input.Need("SpaceName")}";

    /// <summary>An app of a profile or of a space: <c>domain/owner/type/name</c>.</summary>
    public static string App(JsonObject input) =>
        $"{input.Need("DomainId")}/{input.Text("UserProfileName") ?? input.Text("SpaceName")}/{input.Need("AppType")}/{input.Need("AppName")}";
}
