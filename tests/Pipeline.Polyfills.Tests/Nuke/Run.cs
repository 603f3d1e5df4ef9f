using System.Linq.Expressions;
using Nuke.Common;
using Nuke.Common.Building;
using Nuke.Common.Running;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>What came of a run.</summary>
internal sealed record Outcome(int ExitCode, string Output)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The targets of a <see cref="RecordingBuild"/> that ran, in order.</summary>
    public string Ran => string.Join(' ', Lines.Where(line => line.Contains("[INF] ran ")).Select(line => line[(line.LastIndexOf(' ') + 1)..]));

    /// <summary>The line of the summary table for a target.</summary>
    public string Row(string target) => Lines.Single(line => line.StartsWith(target + " ", StringComparison.Ordinal));
}

/// <summary>Runs builds in this process, each with a console, an environment and a clock of its own.</summary>
internal sealed record Run(Scratch Repository)
{
    public Dictionary<string, string> Variables { get; init; } = [];

    public Func<string, string> KnownAs { get; init; } = name => name;

    public bool Terminal { get; init; }

    public int Width { get; init; } = 80;

    public static Outcome Of<T>(string arguments, params Expression<Func<T, Target>>[] defaults) where T : NukeBuild, new()
    {
        using var repository = new Scratch();
        return new Run(repository).Execute(arguments, defaults);
    }

    public static Outcome With<T>(Dictionary<string, string> variables, string arguments, params Expression<Func<T, Target>>[] defaults)
        where T : NukeBuild, new()
    {
        using var repository = new Scratch();
        return new Run(repository) { Variables = variables }.Execute(arguments, defaults);
    }

    public Outcome Execute<T>(string arguments, params Expression<Func<T, Target>>[] defaults) where T : NukeBuild, new() =>
        Execute(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), defaults);

    public Outcome Execute<T>(string[] arguments, params Expression<Func<T, Target>>[] defaults) where T : NukeBuild, new()
    {
        using var output = new StringWriter();
        var surroundings = new Surroundings(output, arguments, Variables, Repository.Root) { KnownAs = KnownAs, Terminal = Terminal, Width = () => Width, Clock = new Noon() };
        var exitCode = BuildRun.Within(surroundings, defaults);
        return new Outcome(exitCode, output.ToString());
    }

    private sealed class Noon : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);
    }
}
