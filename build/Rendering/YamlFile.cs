using Pipeline.Failures;
using Pipeline.Manifests;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Rendering;

/// <summary>A small YAML file of ours that is read with all its problems at once.</summary>
/// <param name="path">Its name in messages.</param>
internal sealed class YamlFile(string path)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Notes a problem at a node, or at the file when the node is null.</summary>
    public void Report(string code, YamlNode? node, string message, string? hint = null) =>
        _problems.Add(new Problem(code, message, node is null ? new Location(path) : Place(node.Start), hint));

    /// <summary>The mapping that the file is; null, with a problem, when it is none.</summary>
    public YamlMappingNode? ReadMapping(string text, string code)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return root;
            Report(code, stream.Documents.FirstOrDefault()?.RootNode, "one mapping of keys to values is expected here");
        }
        catch (YamlException failure)
        {
            _problems.Add(new Problem(code, $"the YAML cannot be read: {Reason(failure)}", Place(failure.Start)));
        }
        return null;
    }

    /// <summary>A key as text; anything but a scalar is a problem and gives null.</summary>
    public string? Text(YamlNode node, string code, string what)
    {
        if (node is YamlScalarNode { Value: { } value })
            return value;
        Report(code, node, $"{what} must be text");
        return null;
    }

    /// <summary>Notes a key that nothing reads, with the nearest one that something does.</summary>
    public void ReportUnknown(string code, YamlNode key, string name, IReadOnlyCollection<string> known)
    {
        var nearest = Nearest.To(name, known);
        Report(code, key, $"unknown key '{name}'", nearest is null ? $"known keys: {string.Join(", ", known)}" : $"did you mean '{nearest}'?");
    }

    /// <summary>The keys and values of a mapping; none when it is something else.</summary>
    public static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Pairs(YamlNode? node) => node is YamlMappingNode mapping ? mapping.Children : [];

    /// <summary>The value of a key; null when there is none.</summary>
    public static YamlNode? Child(YamlNode? node, string name) => Pairs(node).FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: { } key } && key == name).Value;

    private Location Place(Mark mark) => new(path, (int)mark.Line, (int)mark.Column);

    // YamlDotNet puts the place in front of its message; the problem has a place of its own.
    private static string Reason(YamlException failure) => failure.Message[(failure.Message.IndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..];
}
