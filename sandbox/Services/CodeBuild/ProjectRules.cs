using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild;

/// <summary>What CodeBuild adds to a project and what it refuses.</summary>
internal static class ProjectRules
{
    private const string CodePipeline = "CODEPIPELINE";

    /// <summary>The project with the values that CodeBuild fills in.</summary>
    public static JsonObject WithDefaults(Call call, JsonObject project)
    {
        project["timeoutInMinutes"] ??= 60;
        project["queuedTimeoutInMinutes"] ??= 480;
        project["encryptionKey"] ??= $"arn:{call.Partition}:kms:{call.Region}:{call.Account}:alias/aws/s3";
        project["cache"] ??= new JsonObject { ["type"] = "NO_CACHE" };
        project["badge"] ??= new JsonObject { ["badgeEnabled"] = false };
        project["projectVisibility"] ??= "PRIVATE";
        var environment = project.Object("environment");
        environment["environmentVariables"] ??= new JsonArray();
        environment["privilegedMode"] ??= false;
        environment["imagePullCredentialsType"] ??= "CODEBUILD";
        foreach (var variable in environment.Objects("environmentVariables"))
            variable["type"] ??= "PLAINTEXT";
        var artifacts = project.Object("artifacts");
        artifacts["encryptionDisabled"] ??= false;
        if (artifacts.Text("type") == CodePipeline)
        {
            artifacts["name"] ??= project.Text("name") ?? call.Input.Text("name");
            artifacts["packaging"] ??= "NONE";
        }
        return project;
    }

    /// <summary>Refuses a project that could never build.</summary>
    public static void Check(Call call, JsonObject project)
    {
        var (source, artifacts) = (project.Object("source"), project.Object("artifacts"));
        if (source.Text("type") == CodePipeline != (artifacts.Text("type") == CodePipeline))
            throw Invalid("Invalid artifacts: artifact type CODEPIPELINE and source type CODEPIPELINE must be used together");
        if (source.Text("type") is not (CodePipeline or "NO_SOURCE") && source.Text("location") is null)
            throw Invalid("Invalid project source: location must be provided");
        if (source.Text("type") == "NO_SOURCE" && source.Text("buildspec") is null)
            throw Invalid("Invalid project source: buildspec must be provided when source type is NO_SOURCE");
        if (artifacts.Text("type") == "S3" && artifacts.Text("location") is null)
            throw Invalid("Invalid artifacts: location must be provided when artifact type is S3");
        CheckRole(call, project.Text("serviceRole") ?? "");
        var vpc = project.Object("vpcConfig");
        if (vpc.Text("vpcId") is not null && (vpc.Texts("subnets").Count == 0 || vpc.Texts("securityGroupIds").Count == 0))
            throw Invalid("Invalid vpc config: subnets and security groups must be provided");
    }

    private static void CheckRole(Call call, string role)
    {
        if (role.Split(':', 6) is not ["arn", _, "iam", "", var account, var resource] || !resource.StartsWith("role/", StringComparison.Ordinal))
            throw Invalid("Invalid service role: not a valid role ARN");
        if (account != call.Account)
            throw Invalid("Invalid service role: Service role account ID does not match caller's account");
    }

    private static AwsError Invalid(string message) => new("InvalidInputException", message);
}
