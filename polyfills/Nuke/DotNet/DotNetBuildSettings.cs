using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet build</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-build</summary>
public class DotNetBuildSettings : DotNetSettings
{
    /// <summary>The configuration.</summary>
    public string? Configuration => Get("--configuration");

    internal override string Verb => "build";
}

/// <summary>What can be set for <c>dotnet build</c>.</summary>
public static class DotNetBuildSettingsExtensions
{
    /// <summary>The project, solution or directory to work on.</summary>
    public static T SetProjectFile<T>(this T o, string? v) where T : DotNetBuildSettings => o.With(options => options.ProjectFile = v);

    /// <summary>The configuration.</summary>
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetBuildSettings => o.With(options => options.Set("--configuration", v));

    /// <summary>The one target framework to build.</summary>
    public static T SetFramework<T>(this T o, string? v) where T : DotNetBuildSettings => o.With(options => options.Set("--framework", v));

    /// <summary>Where to put the result.</summary>
    public static T SetOutputDirectory<T>(this T o, string? v) where T : DotNetBuildSettings => o.With(options => options.Set("--output", v));

    /// <summary>Does not restore first.</summary>
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetBuildSettings => o.With(options => options.Flag("--no-restore", v));

    /// <summary>Does not restore first.</summary>
    public static T EnableNoRestore<T>(this T o) where T : DotNetBuildSettings => o.SetNoRestore(true);

    /// <summary>Builds everything anew.</summary>
    public static T SetNoIncremental<T>(this T o, bool? v) where T : DotNetBuildSettings => o.With(options => options.Flag("--no-incremental", v));

    /// <summary>Builds everything anew.</summary>
    public static T EnableNoIncremental<T>(this T o) where T : DotNetBuildSettings => o.SetNoIncremental(true);

    /// <summary>Prints no banner.</summary>
    public static T SetNoLogo<T>(this T o, bool? v) where T : DotNetBuildSettings => o.With(options => options.Flag("--nologo", v));

    /// <summary>Prints no banner.</summary>
    public static T EnableNoLogo<T>(this T o) where T : DotNetBuildSettings => o.SetNoLogo(true);

    /// <summary>Tells the compiler that a CI server builds, which makes its output independent of the machine.</summary>
    public static T SetContinuousIntegrationBuild<T>(this T o, bool? v) where T : DotNetBuildSettings =>
        o.With(options => options.Define("ContinuousIntegrationBuild", v));

    /// <summary>How much is told.</summary>
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetBuildSettings =>
        o.With(options => options.Set("--verbosity", v?.ToString()));

    /// <summary>Sets a property of MSBuild.</summary>
    public static T SetProperty<T>(this T o, string key, object? value) where T : DotNetBuildSettings =>
        o.With(options => options.Define(key, value));
}
