using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodeConnections;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>The connection that a source action fetches through.</summary>
internal static class SourceConnection
{
    /// <summary>The provider that a connection leads to, once somebody has completed it.</summary>
    /// <exception cref="AwsError">There is none, it is not available, or the sandbox has no such provider.</exception>
    public static string Provider(SandboxWorld world, Call call, string arn)
    {
        var connection = Find(world, call, arn)
            ?? throw new AwsError("PermissionError", $"Unable to use Connection: {arn}. The provided role does not have sufficient permissions.");
        if (connection.Text("ConnectionStatus") != "AVAILABLE")
            throw new AwsError("ConfigurationError", $"Connection {arn} is not available");
        var provider = connection.Need("ProviderType");
        return provider is "GitHub" or "GitHubEnterpriseServer" ? provider
            : throw new AwsError("ConfigurationError", $"The sandbox does not imitate repositories of the provider {provider}.");
    }

    /// <summary>Whether a connection hears of pushes.</summary>
    public static bool IsAvailable(SandboxWorld world, Call call, string arn) => Find(world, call, arn)?.Text("ConnectionStatus") == "AVAILABLE";

    // A connection may be of another region than the pipeline.
    private static JsonObject? Find(SandboxWorld world, Call call, string arn)
    {
        if (arn.Split(':') is not ["arn", _, "codeconnections" or "codestar-connections", var region, var account, _] || account != call.Account)
            return null;
        try
        {
            return world.Service<CodeConnectionsService>().GetConnection(call with { Region = region, Input = new() { ["ConnectionArn"] = arn } })?.Object("Connection");
        }
        catch (AwsError)
        {
            return null;
        }
    }
}
