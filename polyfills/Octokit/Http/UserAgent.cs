using System.Runtime.InteropServices;

namespace Octokit.Internal;

/// <summary>Who asks, on what system.</summary>
internal static class UserAgent
{
    public static string Of(ProductHeaderValue product) =>
        $"{product} ({(OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux")}; {RuntimeInformation.ProcessArchitecture}; Octokit 14.0)";
}
