using YamlDotNet.RepresentationModel;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>Reads the parts of a buildspec that a build here follows, and refuses what CodeBuild would not understand.</summary>
internal static class BuildspecReader
{
    private static readonly string[] Phases = ["install", "pre_build", "build", "post_build"];

    public static Buildspec Read(YamlNode? root)
    {
        if (root is not YamlMappingNode file)
            throw BuildFailure.Yaml("the buildspec is no mapping");
        var version = Text(file, "version") ?? throw BuildFailure.Yaml("invalid buildspec: version is missing");
        if (version is not ("0.1" or "0.2"))
            throw BuildFailure.Yaml($"invalid buildspec: version {version} is not supported, only 0.1 and 0.2 are");
        var phases = Child(file, "phases");
        if (phases is null && file.Children.Keys.All(key => key.ToString() is not ("artifacts" or "batch")))
            throw BuildFailure.Yaml("invalid buildspec: it has neither phases nor artifacts");
        var artifacts = Child(file, "artifacts");
        var secondary = artifacts is null ? null : Child(artifacts, "secondary-artifacts");
        return new(
            Entries(phases).ToDictionary(phase => Known(phase.Name), phase => Commands(phase.Node)),
            artifacts is null || (secondary is not null && !Has(artifacts, "files")) ? null : Files(artifacts),
            Entries(secondary).ToDictionary(entry => entry.Name, entry => Files(entry.Node as YamlMappingNode ?? throw NoMapping(entry.Name))),
            Child(file, "env") is { } environment ? Texts(environment, "exported-variables") : [],
            Entries(phases is null ? null : Child(phases, "install") is { } install ? Child(install, "runtime-versions") : null).ToDictionary(entry => entry.Name, entry => entry.Node.ToString()))
        {
            Variables = Child(file, "env") is { } variables ? [.. Variables(variables)] : [],
        };
    }

    private static IEnumerable<BuildVariable> Variables(YamlMappingNode environment) =>
        from kind in new[] { ("variables", BuildVariable.Plain), ("parameter-store", BuildVariable.Parameter), ("secrets-manager", BuildVariable.Secret) }
        from entry in Entries(Child(environment, kind.Item1))
        select new BuildVariable(entry.Name, kind.Item2, entry.Node.ToString());

    private static string Known(string phase) => Phases.Contains(phase) ? phase : throw BuildFailure.Yaml($"unknown phase {phase}, expected one of {string.Join(", ", Phases)}");

    private static IReadOnlyList<string> Commands(YamlNode phase)
    {
        var node = phase as YamlMappingNode ?? throw BuildFailure.Yaml($"line {phase.Start.Line}: a phase is a mapping");
        return [.. Texts(node, "commands"), .. Texts(node, "finally")];
    }

    private static ArtifactFiles Files(YamlMappingNode node) => new(
        Has(node, "files") ? Texts(node, "files") : throw BuildFailure.Yaml($"line {node.Start.Line}: artifacts name no files"),
        Texts(node, "exclude-paths"),
        Text(node, "base-directory"),
        Text(node, "discard-paths") == "yes",
        Text(node, "name"));

    private static IReadOnlyList<string> Texts(YamlMappingNode node, string name)
    {
        if (!Has(node, name))
            return [];
        var value = node.Children[new YamlScalarNode(name)];
        if (value is YamlScalarNode { Value: { Length: > 0 } one })
            return [one];
        return value is YamlSequenceNode list ? [.. list.Children.Select((item, at) => Item(name, item, at))] : [];
    }

    private static string Item(string name, YamlNode item, int at) => item is YamlScalarNode scalar
        ? scalar.Value ?? ""
        : throw BuildFailure.Yaml($"Expected {char.ToUpperInvariant(name[0])}{name[1..]}[{at}] to be of string type: found subkeys instead at line {item.Start.Line}, value of the key tag on line {item.Start.Line - 1} might be empty");

    private static IEnumerable<(string Name, YamlNode Node)> Entries(YamlMappingNode? node) => node?.Children.Select(child => (child.Key.ToString(), child.Value)) ?? [];

    private static YamlMappingNode? Child(YamlMappingNode node, string name) => !Has(node, name) ? null : node.Children[new YamlScalarNode(name)] switch
    {
        YamlMappingNode mapping => mapping,
        YamlScalarNode { Value: null or "" } => null,
        _ => throw NoMapping(name),
    };

    private static string? Text(YamlMappingNode node, string name) => Has(node, name) ? (node.Children[new YamlScalarNode(name)] as YamlScalarNode)?.Value : null;

    private static bool Has(YamlMappingNode node, string name) => node.Children.ContainsKey(new YamlScalarNode(name));

    private static BuildFailure NoMapping(string name) => BuildFailure.Yaml($"{name} is no mapping");
}
