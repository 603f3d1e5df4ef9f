using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet test</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-test</summary>
public class DotNetTestSettings : DotNetSettings
{
    /// <summary>The configuration.</summary>
    public string? Configuration => Get("--configuration");

    internal override string Verb => "test";
}

/// <summary>What can be set for <c>dotnet test</c>.</summary>
public static class DotNetTestSettingsExtensions
{
    /// <summary>The project, solution or directory to work on.</summary>
    public static T SetProjectFile<T>(this T o, string? v) where T : DotNetTestSettings => o.With(options => options.ProjectFile = v);

    /// <summary>The configuration.</summary>
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetTestSettings => o.With(options => options.Set("--configuration", v));

    /// <summary>The one target framework to test.</summary>
    public static T SetFramework<T>(this T o, string? v) where T : DotNetTestSettings => o.With(options => options.Set("--framework", v));

    /// <summary>Which tests to run.</summary>
    public static T SetFilter<T>(this T o, string? v) where T : DotNetTestSettings => o.With(options => options.Set("--filter", v));

    /// <summary>Where to put the results.</summary>
    public static T SetResultsDirectory<T>(this T o, string? v) where T : DotNetTestSettings => o.With(options => options.Set("--results-directory", v));

    /// <summary>The .runsettings file.</summary>
    public static T SetSettingsFile<T>(this T o, string? v) where T : DotNetTestSettings => o.With(options => options.Set("--settings", v));

    /// <summary>Does not restore first.</summary>
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(options => options.Flag("--no-restore", v));

    /// <summary>Does not restore first.</summary>
    public static T EnableNoRestore<T>(this T o) where T : DotNetTestSettings => o.SetNoRestore(true);

    /// <summary>Does not build first.</summary>
    public static T SetNoBuild<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(options => options.Flag("--no-build", v));

    /// <summary>Does not build first.</summary>
    public static T EnableNoBuild<T>(this T o) where T : DotNetTestSettings => o.SetNoBuild(true);

    /// <summary>Who reports the results, such as <c>trx;LogFileName=a.trx</c>, instead of those set before.</summary>
    public static T SetLoggers<T>(this T o, params string[] v) where T : DotNetTestSettings =>
        o.With(options => options.Set("--logger", null)).AddLoggers(v);

    /// <summary>Who else reports the results.</summary>
    public static T AddLoggers<T>(this T o, params string[] v) where T : DotNetTestSettings => o.With(options =>
    {
        foreach (var logger in v)
            options.Add("--logger", logger);
    });

    /// <summary>How much is told.</summary>
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetTestSettings =>
        o.With(options => options.Set("--verbosity", v?.ToString()));

    /// <summary>Sets a property of MSBuild.</summary>
    public static T SetProperty<T>(this T o, string key, object? value) where T : DotNetTestSettings =>
        o.With(options => options.Define(key, value));
}
