using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet pack</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-pack</summary>
public class DotNetPackSettings : DotNetSettings
{
    internal override string Verb => "pack";
}

/// <summary>What can be set for <c>dotnet pack</c>.</summary>
public static class DotNetPackSettingsExtensions
{
    /// <summary>The project, solution or directory to work on.</summary>
    public static T SetProject<T>(this T o, string? v) where T : DotNetPackSettings => o.With(options => options.ProjectFile = v);

    /// <summary>The configuration.</summary>
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetPackSettings => o.With(options => options.Set("--configuration", v));

    /// <summary>Where to put the packages.</summary>
    public static T SetOutputDirectory<T>(this T o, string? v) where T : DotNetPackSettings => o.With(options => options.Set("--output", v));

    /// <summary>What follows the version after a dash.</summary>
    public static T SetVersionSuffix<T>(this T o, string? v) where T : DotNetPackSettings => o.With(options => options.Set("--version-suffix", v));

    /// <summary>Does not build first.</summary>
    public static T SetNoBuild<T>(this T o, bool? v) where T : DotNetPackSettings => o.With(options => options.Flag("--no-build", v));

    /// <summary>Does not build first.</summary>
    public static T EnableNoBuild<T>(this T o) where T : DotNetPackSettings => o.SetNoBuild(true);

    /// <summary>Does not restore first.</summary>
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetPackSettings => o.With(options => options.Flag("--no-restore", v));

    /// <summary>Does not restore first.</summary>
    public static T EnableNoRestore<T>(this T o) where T : DotNetPackSettings => o.SetNoRestore(true);

    /// <summary>Makes a package of symbols too.</summary>
    public static T SetIncludeSymbols<T>(this T o, bool? v) where T : DotNetPackSettings => o.With(options => options.Flag("--include-symbols", v));

    /// <summary>Makes a package of symbols too.</summary>
    public static T EnableIncludeSymbols<T>(this T o) where T : DotNetPackSettings => o.SetIncludeSymbols(true);

    /// <summary>Prints no banner.</summary>
    public static T SetNoLogo<T>(this T o, bool? v) where T : DotNetPackSettings => o.With(options => options.Flag("--nologo", v));

    /// <summary>Prints no banner.</summary>
    public static T EnableNoLogo<T>(this T o) where T : DotNetPackSettings => o.SetNoLogo(true);

    /// <summary>Tells the compiler that a CI server builds, which makes its output independent of the machine.</summary>
    public static T SetContinuousIntegrationBuild<T>(this T o, bool? v) where T : DotNetPackSettings =>
        o.With(options => options.Define("ContinuousIntegrationBuild", v));

    /// <summary>How much is told.</summary>
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetPackSettings => o.With(options => options.Set("--verbosity", v?.ToString()));

    /// <summary>Sets a property of MSBuild.</summary>
    public static T SetProperty<T>(this T o, string key, object? value) where T : DotNetPackSettings => o.With(options => options.Define(key, value));
}
