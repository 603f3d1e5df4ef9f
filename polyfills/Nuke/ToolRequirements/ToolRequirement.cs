namespace Nuke.Common.Tooling;

/// <summary>What has to be there for a tool to be called.</summary>
public abstract class ToolRequirement
{
    /// <summary>What is missing and how to get it; null if nothing is.</summary>
    internal abstract string? Missing { get; }
}

/// <summary>A program that is found in PATH.</summary>
/// <param name="pathExecutable">Its name, without directory.</param>
public class PathToolRequirement(string pathExecutable) : ToolRequirement
{
    /// <summary>Its name, without directory.</summary>
    public string PathExecutable { get; init; } = pathExecutable;

    internal override string? Missing =>
        ToolVariables.Path(PathExecutable) is not null ? null
        : ToolVariables.Given(PathExecutable) is { } given ? $"the tool '{PathExecutable}': the variable {ToolVariables.NameFor(PathExecutable)} says {given}, which does not exist."
        : $"the tool '{PathExecutable}', which is not in PATH: install it, or set the variable {ToolVariables.NameFor(PathExecutable)} to its path.";
}

/// <summary>A package in NuGet's folder of this machine, where <c>PackageDownload</c> puts it.</summary>
/// <param name="packageId">Its id.</param>
/// <param name="version">Null means any.</param>
public class NuGetPackageRequirement(string packageId, string? version = null) : ToolRequirement
{
    /// <summary>Its id.</summary>
    public string PackageId { get; init; } = packageId;

    /// <summary>Null means any.</summary>
    public string? Version { get; init; } = version;

    internal override string? Missing
    {
        get
        {
            var folder = Path.Combine(ToolVariables.NuGetPackages, PackageId.ToLowerInvariant(), Version ?? "");
            var wanted = Version is null ? PackageId : $"{PackageId} {Version}";
            return Directory.Exists(folder)
                ? null
                : $"the package {wanted}, which is not in {ToolVariables.NuGetPackages}: add <PackageDownload Include=\"{PackageId}\" Version=\"[{Version ?? "VERSION"}]\" /> to the project of the build.";
        }
    }
}

/// <summary>A program at a path of its own.</summary>
internal sealed class FileToolRequirement(string path) : ToolRequirement
{
    internal override string? Missing => File.Exists(path) ? null : $"the tool {path}, which does not exist.";
}
