using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>Reads a deployment manifest and the group files that it names.</summary>
internal sealed class DeploymentManifestReader(RootFolder root, IReadOnlyDictionary<string, string> variables, ProblemList problems)
{
    private readonly Interpolation interpolation = new(variables, problems);
    private readonly ValueSourceReader sources = new(variables, problems);

    /// <summary>The manifest; null when there is none to read, which is a problem.</summary>
    /// <param name="path">Its path, relative to the root.</param>
    public DeploymentManifest? Read(string path)
    {
        if (root.Documents(path, problems) is not [var document, ..] documents)
            return null;
        if (documents.Count > 1)
            problems.Add(Codes.WrongType, "a deployment manifest holds one document only", documents[1].Location, "put modules into a group file of their own");
        if (Fields.Of(interpolation.Fill(document), "a deployment manifest", problems) is not { } fields)
            return null;
        var region = fields.RequiredText("toolchainRegion");
        Names.CheckRegion(region, problems);
        var accounts = new AccountReader(sources, problems);
        var manifest = new DeploymentManifest
        {
            Name = Name(fields),
            Description = fields.Text("description")?.Value ?? "",
            ToolchainRegion = region.Value,
            ForceDependencyRedeploy = fields.Flag("forceDependencyRedeploy") ?? false,
            Groups = [.. fields.Items("groups").Select(Group).OfType<GroupManifest>()],
            Accounts = [.. fields.Items("targetAccountMappings").Select(accounts.Read).OfType<AccountMapping>()],
        };
        fields.Pass("archiveSecret");
        fields.Finish();
        return manifest;
    }

    private Placed<string> Name(Fields fields)
    {
        if (fields.Has("name") == fields.Has("nameGenerator"))
            problems.Add(Codes.ExactlyOne, "exactly one of name and nameGenerator is needed", fields.Location, fields.Has("name") ? "remove one" : "add 'name:'");
        var name = fields.Text("name");
        var generator = fields.Within("nameGenerator");
        var result = name ?? (generator is null ? new("", fields.Location) : Generated(generator));
        Names.Check("deployment", result, Names.Length, problems);
        return result;
    }

    // Prefix and suffix are joined as they are, without a separator.
    private Placed<string> Generated(Fields generator)
    {
        var (prefix, suffix) = (Part(generator, "prefix"), Part(generator, "suffix"));
        generator.Finish();
        return new(prefix is null || suffix is null ? "" : prefix + suffix, generator.Location);
    }

    private string? Part(Fields generator, string key)
    {
        switch (generator.Take(key))
        {
            case null:
                generator.Missing(key);
                return null;
            case MapNode map:
                var fields = new Fields(map, problems);
                var source = fields.Take("valueFrom") is { } from ? sources.Read(from, "envVariable") : null;
                if (!fields.Has("valueFrom"))
                    fields.Missing("valueFrom");
                fields.Finish();
                return (source as FromVariable)?.Value;
            default:
                return generator.Text(key)?.Value;
        }
    }

    private GroupManifest? Group(Node node)
    {
        if (Fields.Of(node, "a group", problems) is not { } fields)
            return null;
        var name = fields.RequiredText("name");
        Names.Check("group", name, Names.Length, problems);
        if (fields.Has("path") == fields.Has("modules"))
            problems.Add(Codes.ExactlyOne, $"group '{name.Value}' needs exactly one of path and modules", fields.Location);
        var path = fields.Text("path");
        var inline = fields.Has("modules") ? fields.Items("modules") : null;
        var concurrency = fields.Number("concurrency");
        if (concurrency is { Value: < 1 })
            problems.Add(Codes.WrongType, "'concurrency' must be at least 1", concurrency.Location);
        fields.Finish();

        var before = problems.Count;
        var documents = inline ?? (path is null ? null : root.Documents(path.Value, problems, path.Location)?.Select(interpolation.Fill));
        var reader = new ModuleManifestReader(root, sources, problems);
        var readable = documents is not null && problems.Count == before;
        var modules = (documents ?? []).Select(reader.Read).ToList();
        return new GroupManifest(name, [.. modules.OfType<ModuleManifest>()], concurrency?.Value,
            Complete: readable && modules.TrueForAll(module => module is { Name.Value.Length: > 0 }));
    }
}
