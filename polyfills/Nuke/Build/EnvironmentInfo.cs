using System.Runtime.InteropServices;
using Nuke.Common.Building;
using Nuke.Common.IO;

namespace Nuke.Common;

/// <summary>The operating system and its environment.</summary>
public static class EnvironmentInfo
{
    /// <summary>Whether this is Windows.</summary>
    public static bool IsWin => OperatingSystem.IsWindows();

    /// <summary>Whether this is macOS.</summary>
    public static bool IsOsx => OperatingSystem.IsMacOS();

    /// <summary>Whether this is Linux.</summary>
    public static bool IsLinux => OperatingSystem.IsLinux();

    /// <summary>Whether this is Linux or macOS.</summary>
    public static bool IsUnix => IsLinux || IsOsx;

    /// <summary>Whether the processor is an ARM one of 64 bits.</summary>
    public static bool IsArm64 => RuntimeInformation.OSArchitecture == Architecture.Arm64;

    /// <summary>The directory in which the build was started.</summary>
    public static AbsolutePath WorkingDirectory => Session.Current.Surroundings.WorkingDirectory;

    /// <summary>The environment variables of this run.</summary>
    public static IReadOnlyDictionary<string, string> Variables => Session.Current.Surroundings.Variables;

    /// <summary>Whether the variable is set.</summary>
    public static bool HasVariable(string name) => Variables.ContainsKey(name);

    /// <summary>The value of a variable; null if it is not set.</summary>
    public static string? GetVariable(string name) => Variables.GetValueOrDefault(name);
}
