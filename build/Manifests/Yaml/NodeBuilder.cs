using System.Globalization;
using Pipeline.Failures;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pipeline.Manifests.Yaml;

/// <summary>Builds the nodes of one file from the parser's events.</summary>
internal sealed class NodeBuilder(IParser parser, string file, ProblemList problems)
{
    /// <summary>Deeper nesting than this is refused; manifests need about ten levels.</summary>
    private const int MaximumDepth = 64;

    /// <summary>More values than this, every use of an alias counted, are refused: a few aliases of aliases could fill the memory.</summary>
    private const int MaximumSize = 100_000;

    private readonly Dictionary<string, Node> anchors = new(StringComparer.Ordinal);
    private int size;

    /// <summary>The document whose content is the parser's current event; null when it is empty.</summary>
    /// <param name="start">Where the document begins.</param>
    public Node? Document(Mark start)
    {
        anchors.Clear();
        size = 0;
        var node = Build(0);
        if (node is not ScalarNode { Value: null })
            return node;
        problems.Add(Codes.BrokenYaml, "the document is empty", At(start), "remove its '---' line");
        return null;
    }

    private Node Build(int depth)
    {
        var current = parser.Current!;
        if (depth > MaximumDepth)
            throw new YamlException(current.Start, current.End, $"nested deeper than {MaximumDepth} levels");
        var node = current switch
        {
            Scalar scalar => Scalar(scalar),
            SequenceStart => List(depth),
            MappingStart => Map(depth),
            AnchorAlias alias => Aliased(alias),
            _ => throw new YamlException(current.Start, current.End, "a value was expected"),
        };
        size += current is AnchorAlias ? node.Size : 1;
        if (size > MaximumSize)
            throw new YamlException(current.Start, current.End, $"more than {MaximumSize} values, aliases counted each time");
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            anchors[anchored.Anchor.Value] = node;
        return node;
    }

    private Node Aliased(AnchorAlias alias) =>
        anchors.TryGetValue(alias.Value.Value, out var node)
            ? node
            : throw new YamlException(alias.Start, alias.End, $"alias *{alias.Value.Value} has no anchor before it");

    private ListNode List(int depth)
    {
        var start = (SequenceStart)parser.Current!;
        CheckTag(start, "seq");
        var items = new List<Node>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
            items.Add(Build(depth + 1));
        return new ListNode(At(start.Start), items);
    }

    private MapNode Map(int depth)
    {
        var start = (MappingStart)parser.Current!;
        CheckTag(start, "map");
        var entries = new MapEntries(problems);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key = Build(depth + 1);
            parser.MoveNext();
            entries.Add(key, Build(depth + 1));
        }

        return new MapNode(At(start.Start), entries.All());
    }

    private ScalarNode Scalar(Scalar scalar)
    {
        var location = At(scalar.Start);
        if (scalar.Style != ScalarStyle.Plain || !scalar.Tag.IsEmpty)
            return new ScalarNode(location, Tagged(scalar), scalar.Value);
        var value = Yaml11.Resolve(scalar.Value, out var trap);
        if (trap is not null)
            problems.Add(Codes.ScalarTrap, $"{scalar.Value} {trap}", location, $"quote it: \"{scalar.Value}\"");
        return new ScalarNode(location, value ?? (trap is null ? null : scalar.Value), scalar.Value);
    }

    private object? Tagged(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific)
            return scalar.Value;
        var resolved = Yaml11.Resolve(scalar.Value, out _);
        switch (scalar.Tag.Value)
        {
            case "tag:yaml.org,2002:str":
                return scalar.Value;
            case "tag:yaml.org,2002:int" when resolved is long:
            case "tag:yaml.org,2002:float" when resolved is double:
            case "tag:yaml.org,2002:bool" when resolved is bool:
            case "tag:yaml.org,2002:null" when resolved is null:
                return resolved;
            case "tag:yaml.org,2002:float" when resolved is long number:
                return Convert.ToDouble(number, CultureInfo.InvariantCulture);
            default:
                problems.Add(Codes.BrokenYaml, $"tag {scalar.Tag.Value} does not fit here", At(scalar.Start), "remove the tag");
                return scalar.Value;
        }
    }

    private void CheckTag(NodeEvent node, string expected)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific && node.Tag.Value != $"tag:yaml.org,2002:{expected}")
            problems.Add(Codes.BrokenYaml, $"tag {node.Tag.Value} does not fit here", At(node.Start), "remove the tag");
    }

    private Location At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
