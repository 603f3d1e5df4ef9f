using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Registry;

/// <summary>The status details of a model package.</summary>
internal static class PackageStatus
{
    /// <summary>Whether SageMaker would run the package before it is complete, which the sandbox cannot.</summary>
    public static bool IsValidated(JsonObject package) =>
        package["ValidationSpecification"] is not null && package.Text("SkipModelValidation") is null or "None";

    /// <summary>The details that go with a status.</summary>
    public static JsonObject Details(JsonObject package) => new()
    {
        ["ValidationStatuses"] = !IsValidated(package) ? [] : package.Object("ValidationSpecification").Objects("ValidationProfiles").ToArray(profile => new JsonObject
        {
            ["Name"] = profile.Text("ProfileName"),
            ["Status"] = package.Text("ModelPackageStatus"),
            ["FailureReason"] = package.Text("ModelPackageStatus") == "Failed" ? "The sandbox runs no containers, so that nothing can be validated." : null,
        }.Present()),
        ["ImageScanStatuses"] = new JsonArray(),
    };
}
