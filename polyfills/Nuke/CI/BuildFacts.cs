using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Parameters;
using Nuke.Common.Planning;

namespace Nuke.Common.CI;

/// <summary>What a generated file may depend on.</summary>
internal sealed record BuildFacts(AbsolutePath Root, IReadOnlyList<ExecutableTarget> Targets, IReadOnlyList<BuildParameter> Parameters)
{
    internal ExecutableTarget? Target(string name) => Targets.FirstOrDefault(target => Same(target.Name, name));

    internal BuildParameter? Parameter(string name) => Parameters.FirstOrDefault(parameter => Same(parameter.Name, name));

    /// <summary>What would run, the defaults if nothing is named.</summary>
    internal IReadOnlyList<ExecutableTarget> Plan(IEnumerable<string> names) =>
        Planner.Plan(Targets, [.. names.Select(Target).OfType<ExecutableTarget>()]);

    internal bool Has(string file) => File.Exists(Root / file);

    private static bool Same(string one, string other) => ArgumentWords.KeyOf(one) == ArgumentWords.KeyOf(other);
}
