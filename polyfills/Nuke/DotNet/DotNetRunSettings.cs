using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How <c>dotnet run</c> is to be called: https://learn.microsoft.com/dotnet/core/tools/dotnet-run</summary>
public class DotNetRunSettings : DotNetSettings
{
    internal override string Verb => "run";

    /// <summary>What the program itself is called with.</summary>
    public string? ApplicationArguments { get; internal set; }

    internal override string? LastArguments => ApplicationArguments is null ? null : $"-- {ApplicationArguments}";
}

/// <summary>What can be set for <c>dotnet run</c>.</summary>
public static class DotNetRunSettingsExtensions
{
    /// <summary>The project to run.</summary>
    public static T SetProjectFile<T>(this T o, string? v) where T : DotNetRunSettings => o.With(options => options.Set("--project", v));

    /// <summary>The configuration.</summary>
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetRunSettings => o.With(options => options.Set("--configuration", v));

    /// <summary>The target framework to run.</summary>
    public static T SetFramework<T>(this T o, string? v) where T : DotNetRunSettings => o.With(options => options.Set("--framework", v));

    /// <summary>Does not build first.</summary>
    public static T SetNoBuild<T>(this T o, bool? v) where T : DotNetRunSettings => o.With(options => options.Flag("--no-build", v));

    /// <summary>Does not build first.</summary>
    public static T EnableNoBuild<T>(this T o) where T : DotNetRunSettings => o.SetNoBuild(true);

    /// <summary>Does not restore first.</summary>
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetRunSettings => o.With(options => options.Flag("--no-restore", v));

    /// <summary>Does not restore first.</summary>
    public static T EnableNoRestore<T>(this T o) where T : DotNetRunSettings => o.SetNoRestore(true);

    /// <summary>Takes no settings from launchSettings.json.</summary>
    public static T SetNoLaunchProfile<T>(this T o, bool? v) where T : DotNetRunSettings => o.With(options => options.Flag("--no-launch-profile", v));

    /// <summary>Takes no settings from launchSettings.json.</summary>
    public static T EnableNoLaunchProfile<T>(this T o) where T : DotNetRunSettings => o.SetNoLaunchProfile(true);

    /// <summary>What the program itself is called with: arguments in one text, quoted as a command line is.</summary>
    public static T SetApplicationArguments<T>(this T o, string? v) where T : DotNetRunSettings => o.With(options => options.ApplicationArguments = v);
}
