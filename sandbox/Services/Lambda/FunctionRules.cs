using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Lambda.Execution;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>What the settings of a function may be, beyond the API model.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html</remarks>
internal static class FunctionRules
{
    private const int LongestTimeout = 900;
    private const int MostMemory = 10_240;
    private const int LargestEnvironment = 4 * 1024;

    // What would change how the code runs, and does not here.
    private static readonly (string Member, string Instead)[] Absent =
    [
        ("Layers", "put what they hold into the package"), ("FileSystemConfigs", "a function has its own /tmp only"), ("ImageConfig", "use a zip package"),
        ("CodeSigningConfigArn", "packages are not signed here"), ("DurableConfig", "functions are not durable here"), ("CapacityProviderConfig", "functions run on this machine"),
        ("TenancyConfig", "environments are not apart by tenant"),
    ];

    /// <summary>Refuses settings, in Lambda's words where Lambda has them.</summary>
    public static void Check(JsonObject settings)
    {
        if (settings.Text("PackageType") == "Image" || settings.Object("Code")["ImageUri"] is not null || settings["ImageUri"] is not null)
            throw Refusals.Invalid("The sandbox does not run container images: use PackageType Zip.");
        foreach (var (member, instead) in Absent)
            if (settings[member] is JsonArray { Count: > 0 } or JsonObject { Count: > 0 } or JsonValue)
                throw Refusals.Invalid($"The sandbox does not imitate {member}: {instead}.");
        if (settings.Object("SnapStart").Text("ApplyOn") == "PublishedVersions")
            throw Refusals.Invalid("The sandbox does not imitate SnapStart: set ApplyOn to None.");
        AtMost(settings, "Timeout", "timeout", LongestTimeout);
        AtMost(settings, "MemorySize", "memorySize", MostMemory);
        Variables(settings.Object("Environment").Object("Variables"));
        if (settings.Text("Runtime") is { } runtime)
            Runtimes.Check(runtime);
    }

    private static void AtMost(JsonObject settings, string member, string name, int most)
    {
        if (settings.Number(member) is { } value && value > most)
            throw new Serving.AwsError("ValidationException", $"1 validation error detected: Value '{value}' at '{name}' failed to satisfy constraint: Member must have value less than or equal to {most}", 400);
    }

    // The real message repeats the variables, which may be secret.
    private static void Variables(JsonObject variables)
    {
        const string unable = "Lambda was unable to configure your environment variables because the environment variables you have provided ";
        var reserved = variables.Select(pair => pair.Key).Where(FunctionVariables.Reserved.Contains).ToList();
        if (reserved.Count > 0)
            throw Refusals.Invalid($"{unable}contains reserved keys that are currently not supported for modification. Reserved keys used in this request: {string.Join(", ", reserved)}");
        if (Encoding.UTF8.GetByteCount(variables.ToJsonString()) > LargestEnvironment)
            throw Refusals.Invalid(unable + "exceeded the 4KB limit.");
    }
}
