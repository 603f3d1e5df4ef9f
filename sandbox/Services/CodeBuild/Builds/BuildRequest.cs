using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>A project with what one build overrides of it.</summary>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/APIReference/API_StartBuild.html</remarks>
internal static class BuildRequest
{
    private static readonly (string Override, string Inside, string Member)[] Members =
    [
        ("sourceTypeOverride", "source", "type"),
        ("sourceLocationOverride", "source", "location"),
        ("buildspecOverride", "source", "buildspec"),
        ("sourceAuthOverride", "source", "auth"),
        ("gitCloneDepthOverride", "source", "gitCloneDepth"),
        ("gitSubmodulesConfigOverride", "source", "gitSubmodulesConfig"),
        ("insecureSslOverride", "source", "insecureSsl"),
        ("reportBuildStatusOverride", "source", "reportBuildStatus"),
        ("environmentTypeOverride", "environment", "type"),
        ("imageOverride", "environment", "image"),
        ("computeTypeOverride", "environment", "computeType"),
        ("privilegedModeOverride", "environment", "privilegedMode"),
        ("certificateOverride", "environment", "certificate"),
        ("registryCredentialOverride", "environment", "registryCredential"),
        ("imagePullCredentialsTypeOverride", "environment", "imagePullCredentialsType"),
        ("artifactsOverride", "", "artifacts"),
        ("secondaryArtifactsOverride", "", "secondaryArtifacts"),
        ("secondarySourcesOverride", "", "secondarySources"),
        ("secondarySourcesVersionOverride", "", "secondarySourceVersions"),
        ("serviceRoleOverride", "", "serviceRole"),
        ("timeoutInMinutesOverride", "", "timeoutInMinutes"),
        ("queuedTimeoutInMinutesOverride", "", "queuedTimeoutInMinutes"),
        ("encryptionKeyOverride", "", "encryptionKey"),
        ("logsConfigOverride", "", "logsConfig"),
        ("cacheOverride", "", "cache"),
        ("sourceVersion", "", "sourceVersion"),
    ];

    /// <summary>The project as this build takes it.</summary>
    public static JsonObject Apply(JsonObject project, JsonObject input)
    {
        foreach (var (name, inside, member) in Members)
            if (input[name] is { } value)
                (inside.Length == 0 ? project : project.Object(inside))[member] = value.DeepClone();
        var variables = project.Object("environment").Objects("environmentVariables").ToDictionary(variable => variable.Need("name"));
        foreach (var variable in input.Objects("environmentVariablesOverride"))
        {
            var given = (JsonObject)variable.DeepClone();
            given["type"] ??= "PLAINTEXT";
            variables[variable.Need("name")] = given;
        }
        project.Object("environment")["environmentVariables"] = variables.Values.ToArray(variable => variable.DeepClone());
        return project;
    }

    /// <summary>Who started a build, as the API tells it: a user's name, or a role's and its session's.</summary>
    public static string Initiator(string callerArn)
    {
        var resource = callerArn.Split(':', 6)[^1];
        return resource.StartsWith("user/", StringComparison.Ordinal) ? resource[(resource.LastIndexOf('/') + 1)..] : resource.Replace("assumed-role/", "", StringComparison.Ordinal);
    }
}
