using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet tool restore</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-tool-restore</summary>
public class DotNetToolRestoreSettings : DotNetSettings
{
    internal override string Verb => "tool restore";
}

/// <summary>What can be set for <c>dotnet tool restore</c>.</summary>
public static class DotNetToolRestoreSettingsExtensions
{
    /// <summary>The NuGet configuration to use.</summary>
    public static T SetConfigFile<T>(this T o, string? v) where T : DotNetToolRestoreSettings => o.With(options => options.Set("--configfile", v));

    /// <summary>The manifest that names the tools.</summary>
    public static T SetToolManifest<T>(this T o, string? v) where T : DotNetToolRestoreSettings => o.With(options => options.Set("--tool-manifest", v));

    /// <summary>Restores one tool at a time.</summary>
    public static T SetDisableParallel<T>(this T o, bool? v) where T : DotNetToolRestoreSettings => o.With(options => options.Flag("--disable-parallel", v));

    /// <summary>Restores one tool at a time.</summary>
    public static T EnableDisableParallel<T>(this T o) where T : DotNetToolRestoreSettings => o.SetDisableParallel(true);

    /// <summary>Goes on when a source cannot be reached.</summary>
    public static T SetIgnoreFailedSources<T>(this T o, bool? v) where T : DotNetToolRestoreSettings => o.With(options => options.Flag("--ignore-failed-sources", v));

    /// <summary>Goes on when a source cannot be reached.</summary>
    public static T EnableIgnoreFailedSources<T>(this T o) where T : DotNetToolRestoreSettings => o.SetIgnoreFailedSources(true);

    /// <summary>Asks the sources again.</summary>
    public static T SetNoCache<T>(this T o, bool? v) where T : DotNetToolRestoreSettings => o.With(options => options.Flag("--no-cache", v));

    /// <summary>Asks the sources again.</summary>
    public static T EnableNoCache<T>(this T o) where T : DotNetToolRestoreSettings => o.SetNoCache(true);

    /// <summary>How much is told.</summary>
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetToolRestoreSettings => o.With(options => options.Set("--verbosity", v?.ToString()));
}
