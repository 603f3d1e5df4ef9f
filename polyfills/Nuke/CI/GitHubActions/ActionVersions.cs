namespace Nuke.Common.CI.GitHubActions;

/// <summary>The actions that workflows use; the newest major versions as of July 2026.</summary>
internal static class ActionVersions
{
    internal const string Checkout = "actions/checkout@v7";
    internal const string SetupDotNet = "actions/setup-dotnet@v5";
    internal const string Cache = "actions/cache@v6";
    internal const string UploadArtifact = "actions/upload-artifact@v7";
}
