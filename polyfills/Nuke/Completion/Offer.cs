using Nuke.Common.Building;
using Nuke.Common.CI;
using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Completion;

/// <summary>What a build has to offer to completion. Values are looked up only for the option that is being completed.</summary>
internal static class Offer
{
    private static readonly IReadOnlyList<string> OnOff = ["true", "false"];

    internal static Candidates Of(Session session, NukeBuild build, BuildModel model, IReadOnlyList<ExecutableTarget> targets)
    {
        var names = targets.Where(target => target.Listed).Select(target => target.Name).ToList();
        var own = model.Parameters.DistinctBy(parameter => parameter.Key).OrderBy(parameter => parameter.Kebab, StringComparer.Ordinal)
            .Select(parameter => new OfferedOption(parameter.Kebab, parameter.Arity, parameter.Attribute.Description ?? "", !parameter.Attribute.List, () => ValuesOf(parameter, build)));
        var engine = EngineOption.All.Select(option => new OfferedOption(
            Names.Kebab(option.Name), option.Arity, option.Description, IsHidden: false, () => ValuesOf(option, session, build, names)));
        return new Candidates(
            [.. targets.Where(target => target.Listed).Select(target => new Candidate(target.Name, target.Description ?? ""))],
            [.. own.Concat(engine).DistinctBy(option => option.Key)]);
    }

    private static IReadOnlyList<string> ValuesOf(BuildParameter parameter, NukeBuild build) =>
        parameter.Arity == Arity.Flag ? OnOff
        : ValueSets.Of(parameter, build) ?? [];

    private static IReadOnlyList<string> ValuesOf(EngineOption option, Session session, NukeBuild build, IReadOnlyList<string> targets) => option.Name switch
    {
        "GenerateConfiguration" => [.. ConfigurationGeneration.On(build.GetType()).Select(attribute => attribute.Id)],
        "Host" => Hosts.Names,
        "Profile" => Profiles(session),
        "Skip" or "Target" => targets,
        "Verbosity" => Enum.GetNames<Verbosity>(),
        _ when option.Arity == Arity.Flag => OnOff,
        _ => [],
    };

    /// <summary>From the names of the files <c>.nuke/parameters.PROFILE.json</c>.</summary>
    private static List<string> Profiles(Session session) =>
        [.. Directory.GetFiles(session.Root / ".nuke", "parameters.*.json").Select(file => Path.GetFileName(file)["parameters.".Length..^".json".Length]).Order(StringComparer.Ordinal)];
}
