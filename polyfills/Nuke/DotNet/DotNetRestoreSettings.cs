using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet restore</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-restore</summary>
public class DotNetRestoreSettings : DotNetSettings
{
    internal override string Verb => "restore";
}

/// <summary>What can be set for <c>dotnet restore</c>.</summary>
public static class DotNetRestoreSettingsExtensions
{
    /// <summary>The project, solution or directory to work on.</summary>
    public static T SetProjectFile<T>(this T o, string? v) where T : DotNetRestoreSettings => o.With(options => options.ProjectFile = v);

    /// <summary>Goes on when a source cannot be reached.</summary>
    public static T SetIgnoreFailedSources<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(options => options.Flag("--ignore-failed-sources", v));

    /// <summary>Goes on when a source cannot be reached.</summary>
    public static T EnableIgnoreFailedSources<T>(this T o) where T : DotNetRestoreSettings => o.SetIgnoreFailedSources(true);

    /// <summary>Restores even if the last one is still good.</summary>
    public static T SetForce<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(options => options.Flag("--force", v));

    /// <summary>Restores even if the last one is still good.</summary>
    public static T EnableForce<T>(this T o) where T : DotNetRestoreSettings => o.SetForce(true);

    /// <summary>How much is told.</summary>
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetRestoreSettings =>
        o.With(options => options.Set("--verbosity", v?.ToString()));

    /// <summary>Sets a property of MSBuild.</summary>
    public static T SetProperty<T>(this T o, string key, object? value) where T : DotNetRestoreSettings =>
        o.With(options => options.Define(key, value));
}
