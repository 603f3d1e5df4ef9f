using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet publish</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-publish</summary>
public class DotNetPublishSettings : DotNetSettings
{
    internal override string Verb => "publish";
}

/// <summary>What can be set for <c>dotnet publish</c>.</summary>
public static class DotNetPublishSettingsExtensions
{
    /// <summary>The project, solution or directory to work on.</summary>
    public static T SetProject<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(options => options.ProjectFile = v);

    /// <summary>The configuration.</summary>
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(options => options.Set("--configuration", v));

    /// <summary>The one target framework to publish.</summary>
    public static T SetFramework<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(options => options.Set("--framework", v));

    /// <summary>The one runtime to publish for, such as <c>linux-x64</c>.</summary>
    public static T SetRuntime<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(options => options.Set("--runtime", v));

    /// <summary>Where to put the result.</summary>
    public static T SetOutput<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(options => options.Set("--output", v));

    /// <summary>Puts the runtime in.</summary>
    public static T SetSelfContained<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(options => options.Flag("--self-contained", v));

    /// <summary>Puts the runtime in.</summary>
    public static T EnableSelfContained<T>(this T o) where T : DotNetPublishSettings => o.SetSelfContained(true);

    /// <summary>Does not build first.</summary>
    public static T SetNoBuild<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(options => options.Flag("--no-build", v));

    /// <summary>Does not build first.</summary>
    public static T EnableNoBuild<T>(this T o) where T : DotNetPublishSettings => o.SetNoBuild(true);

    /// <summary>Does not restore first.</summary>
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(options => options.Flag("--no-restore", v));

    /// <summary>Does not restore first.</summary>
    public static T EnableNoRestore<T>(this T o) where T : DotNetPublishSettings => o.SetNoRestore(true);

    /// <summary>Prints no banner.</summary>
    public static T SetNoLogo<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(options => options.Flag("--nologo", v));

    /// <summary>Prints no banner.</summary>
    public static T EnableNoLogo<T>(this T o) where T : DotNetPublishSettings => o.SetNoLogo(true);

    /// <summary>Tells the compiler that a CI server builds, which makes its output independent of the machine.</summary>
    public static T SetContinuousIntegrationBuild<T>(this T o, bool? v) where T : DotNetPublishSettings =>
        o.With(options => options.Define("ContinuousIntegrationBuild", v));

    /// <summary>How much is told.</summary>
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetPublishSettings => o.With(options => options.Set("--verbosity", v?.ToString()));

    /// <summary>Sets a property of MSBuild.</summary>
    public static T SetProperty<T>(this T o, string key, object? value) where T : DotNetPublishSettings => o.With(options => options.Define(key, value));
}
