using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet clean</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-clean</summary>
public class DotNetCleanSettings : DotNetSettings
{
    internal override string Verb => "clean";
}

/// <summary>What can be set for <c>dotnet clean</c>.</summary>
public static class DotNetCleanSettingsExtensions
{
    /// <summary>The project, solution or directory to work on.</summary>
    public static T SetProject<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(options => options.ProjectFile = v);

    /// <summary>The configuration.</summary>
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(options => options.Set("--configuration", v));

    /// <summary>The one target framework to clean.</summary>
    public static T SetFramework<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(options => options.Set("--framework", v));

    /// <summary>How much is told.</summary>
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetCleanSettings =>
        o.With(options => options.Set("--verbosity", v?.ToString()));

    /// <summary>Sets a property of MSBuild.</summary>
    public static T SetProperty<T>(this T o, string key, object? value) where T : DotNetCleanSettings =>
        o.With(options => options.Define(key, value));
}
