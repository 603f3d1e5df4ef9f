using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Objects;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>A workflow's file: what it is called and whether a hand may start it.</summary>
/// <remarks>https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax</remarks>
internal sealed record Workflow(long Id, string Path, string Name, bool TakesDispatch, IReadOnlyList<string> Inputs)
{
    private const string Folder = ".github/workflows";
    private const string ByHand = "workflow_dispatch";
    private const int LargestFile = 1024 * 1024;

    /// <summary>Those of a commit.</summary>
    public static IEnumerable<Workflow> Of(RepositoryRecord repository, BareRepository git, string commit) =>
        git.Trees.Find(git.History.Find(commit)!.Tree, Folder) is { IsFolder: true } folder
            ? git.Trees.Read(folder.Id)!.Where(entry => entry.Kind == ObjectKind.Blob && entry.Name is var name && (name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)))
                .Select(entry => Read(repository.Id, $"{Folder}/{entry.Name}", git.Objects.Read(entry.Id, ObjectKind.Blob) ?? []))
            : [];

    private static Workflow Read(long repository, string path, byte[] content)
    {
        var id = 1_000_000 + (BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{repository} {path}"))) % 900_000_000);
        var root = content.Length <= LargestFile ? Root(content) : null;
        var name = (Child(root, "name") as YamlScalarNode)?.Value ?? path;
        // "on" is a word for true in YAML's older form; the parser here leaves it as it stands.
        var triggers = Child(root, "on");
        var takes = triggers switch
        {
            YamlScalarNode one => one.Value == ByHand,
            YamlSequenceNode list => list.OfType<YamlScalarNode>().Any(one => one.Value == ByHand),
            _ => Has(triggers, ByHand),
        };
        var inputs = Child(Child(triggers, ByHand), "inputs") is YamlMappingNode map ? map.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "").ToArray() : [];
        return new(id, path, name, takes, inputs);
    }

    private static YamlNode? Root(byte[] content)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Encoding.UTF8.GetString(content)));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException)
        {
            // GitHub lists a workflow that it cannot read under its path, too.
            return null;
        }
    }

    private static bool Has(YamlNode? node, string key) => node is YamlMappingNode map && map.Children.ContainsKey(new YamlScalarNode(key));

    private static YamlNode? Child(YamlNode? node, string key) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
}
