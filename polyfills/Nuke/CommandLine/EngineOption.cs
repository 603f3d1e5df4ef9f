namespace Nuke.Common.CommandLine;

/// <summary>How many values an option takes.</summary>
internal enum Arity
{
    /// <summary>None, or <c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>One.</summary>
    One,

    /// <summary>None or one.</summary>
    Optional,

    /// <summary>One or more.</summary>
    Many,

    /// <summary>Any number, also none.</summary>
    Any,
}

/// <summary>An option that every build has.</summary>
/// <param name="Name">As in parameter files and, after <c>NUKE_</c>, in variables.</param>
/// <param name="Arity">How many values it takes.</param>
/// <param name="Description">For <c>--help</c>.</param>
/// <param name="InFiles">Whether variables and parameter files may give it too.</param>
internal sealed record EngineOption(string Name, Arity Arity, string Description, bool InFiles = true)
{
    internal static readonly IReadOnlyList<EngineOption> All =
    [
        new("Continue", Arity.Flag, "Leaves out what succeeded in the last, failed run of the same targets."),
        new("GenerateConfiguration", Arity.Any, "Writes the workflows that the build describes and runs nothing. No names: all of them.", InFiles: false),
        new("Help", Arity.Flag, "Shows this text."),
        new("Host", Arity.One, "Where the build runs, such as Terminal or GitHubActions. Default is what the variables of the machine say."),
        new("NoLogo", Arity.Flag, "Accepted; there is no logo."),
        new("Parallel", Arity.Optional, "Runs up to that many targets at once that do not wait for each other. No number: as many as there are processors."),
        new("Plan", Arity.Flag, "Shows what would run, in order, draws it into .nuke/temp/execution-plan.html, and runs nothing."),
        new("Profile", Arity.Many, "Parameter files to read besides parameters.json, the last one first."),
        new("Root", Arity.One, "Root directory; default is the nearest one upwards with a '.nuke' directory."),
        new("Skip", Arity.Any, "Targets to leave out. No names: everything that was not asked for."),
        new("Target", Arity.Many, "Targets to run."),
        new("Verbosity", Arity.One, "Verbose, Normal, Minimal or Quiet. Default is 'Normal'."),
    ];

    /// <summary>Those that only few builds have a use for, which help leaves out.</summary>
    internal static readonly IReadOnlyList<EngineOption> Unlisted =
    [
        new("Partition", Arity.One, "The part of divided targets to do, as in 2/3."),
        new("Strict", Arity.Flag, "Refuses builds whose targets could run in more than one order."),
    ];

    internal string Key { get; } = ArgumentWords.KeyOf(Name);
}
