using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>
/// Reads YAML through YamlDotNet's event parser. What CloudFormation refuses (aliases, anchors, merges, odd tags, several
/// documents, https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html) becomes a finding and reading goes on.
/// </summary>
internal sealed class YamlReader
{
    private readonly IParser parser;
    private readonly FindingList findings;
    private int depth;

    private YamlReader(string text, FindingList findings)
    {
        parser = new Parser(new StringReader(text));
        this.findings = findings;
    }

    /// <summary>The root of the first document, or null when nothing could be read.</summary>
    public static TemplateNode? Read(string text, FindingList findings)
    {
        var reader = new YamlReader(text, findings);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            findings.Add(YamlMistake.Finding(text, e));
            return null;
        }
        // The scanner's own assumptions fail on some malformed input; its place is then the best that can be told.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            var at = reader.parser.Current?.End ?? Mark.Empty;
            findings.Add(new("T1005", Severity.Error, "YAML not well-formed", (int)Math.Max(1, at.Line), (int)Math.Max(1, at.Column)));
            return null;
        }
    }

    private TemplateNode? Document()
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is StreamEnd)
            return null;
        parser.MoveNext();
        var root = Node();
        parser.MoveNext();
        if (parser.Current is DocumentStart second)
            findings.Add(new("T1006", Severity.Error, "A template is one YAML document, and here begins a second one", (int)second.Start.Line, (int)second.Start.Column, Suggestion: "remove the '---' line or split the file"));
        return root;
    }

    // Reads the node the parser stands on and moves past it.
    private TemplateNode Node()
    {
        var here = parser.Current!;
        var (line, column) = ((int)here.Start.Line, (int)here.Start.Column);
        if (here is NodeEvent { Anchor.IsEmpty: false } anchored)
            findings.Add(new("T1007", Severity.Error, $"CloudFormation does not support YAML anchors ('&{anchored.Anchor.Value}')", line, column, Suggestion: "write the value out where it is used"));
        return here switch
        {
            Scalar scalar => ReadScalar(scalar, line, column),
            SequenceStart start => Collection(start.Tag, line, column, List),
            MappingStart start => Collection(start.Tag, line, column, Map),
            AnchorAlias alias => Alias(alias, line, column),
            _ => throw new YamlException(here.Start, here.End, "a value is missing"),
        };
    }

    private OpaqueNode Alias(AnchorAlias alias, int line, int column)
    {
        findings.Add(new("T1007", Severity.Error, $"CloudFormation does not support YAML aliases ('*{alias.Value.Value}')", line, column, Suggestion: "write the value out, or quote it if the asterisk is text"));
        parser.MoveNext();
        return new(line, column);
    }

    private TemplateNode ReadScalar(Scalar scalar, int line, int column)
    {
        parser.MoveNext();
        var quoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
        var tag = Tags.Read(scalar.Tag, line, column, findings);
        return tag.Meaning switch
        {
            TagMeaning.None => new ScalarNode(line, column, scalar.Value, quoted ? new(ScalarKind.String) : Yaml11.Resolve(scalar.Value), quoted),
            TagMeaning.Text => ScalarNode.String(line, column, scalar.Value, quoted),
            TagMeaning.Core => new ScalarNode(line, column, scalar.Value, Yaml11.Resolve(scalar.Value), quoted),
            TagMeaning.Function => ShortForms.Expand(tag.LongName!, ScalarNode.String(line, column, scalar.Value, quoted)),
            _ => new OpaqueNode(line, column),
        };
    }

    private TemplateNode Collection(TagName tagName, int line, int column, Func<int, int, TemplateNode> read)
    {
        var tag = Tags.Read(tagName, line, column, findings);
        if (++depth > TemplateLimits.Depth)
            throw new YamlException(new Mark(0, line, column), new Mark(0, line, column), $"nested deeper than {TemplateLimits.Depth} levels");
        var value = read(line, column);
        depth--;
        return tag.Meaning switch
        {
            TagMeaning.Function => ShortForms.Expand(tag.LongName!, value),
            TagMeaning.Refused => new OpaqueNode(line, column),
            _ => value,
        };
    }

    private ListNode List(int line, int column)
    {
        var items = new List<TemplateNode>();
        parser.MoveNext();
        while (parser.Current is not SequenceEnd)
            items.Add(Node());
        parser.MoveNext();
        return new(line, column, items);
    }

    private TemplateNode Map(int line, int column)
    {
        var entries = new MapEntries(findings);
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
            entries.Add(Node(), Node());
        parser.MoveNext();
        return entries.ToMap(line, column);
    }
}
