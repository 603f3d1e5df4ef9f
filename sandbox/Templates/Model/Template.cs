using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>
/// A template by its sections. Reading is tolerant: a section of the wrong form is empty here, and
/// <see cref="TemplateChecker"/> is who complains.
/// </summary>
public sealed class Template
{
    /// <summary>Reads the sections of a parsed text.</summary>
    public Template(MapNode root)
    {
        Root = root;
        Transforms = [.. Texts(root["Transform"])];
        Parameters = Section(root, "Parameters", TemplateParameter.Read);
        Conditions = Section(root, "Conditions", entry => entry.Value);
        Rules = Section(root, "Rules", TemplateRule.Read);
        Resources = Section(root, "Resources", TemplateResource.Read);
        Outputs = Section(root, "Outputs", TemplateOutput.Read);
        Mappings = Section(root, "Mappings", entry => entry.Value as MapNode ?? Empty(entry.Value));
        Generators = [.. root.Entries.Select(section => section.Value).OfType<MapNode>().SelectMany(map => map.Entries).Where(IsGenerator)];
    }

    /// <summary>The outermost mapping.</summary>
    public MapNode Root { get; }

    /// <summary>The template's description.</summary>
    public string? Description => Root["Description"]?.Text;

    /// <summary>The names in the Transform section.</summary>
    public IReadOnlyList<string> Transforms { get; }

    /// <summary>True when <c>AWS::LanguageExtensions</c> is declared, which allows Fn::Length, Fn::ToJsonString and more.</summary>
    public bool HasLanguageExtensions => Transforms.Contains("AWS::LanguageExtensions");

    /// <summary>What stands in a section in place of members and would make some: <c>Fn::ForEach::...</c> and <c>Fn::Transform</c>.</summary>
    public IReadOnlyList<MapEntry> Generators { get; }

    /// <summary>The parameters by name.</summary>
    public IReadOnlyDictionary<string, TemplateParameter> Parameters { get; }

    /// <summary>The mappings by name: two levels of keys over values.</summary>
    public IReadOnlyDictionary<string, MapNode> Mappings { get; }

    /// <summary>The conditions by name.</summary>
    public IReadOnlyDictionary<string, TemplateNode> Conditions { get; }

    /// <summary>The rules by name.</summary>
    public IReadOnlyDictionary<string, TemplateRule> Rules { get; }

    /// <summary>The resources by logical id.</summary>
    public IReadOnlyDictionary<string, TemplateResource> Resources { get; }

    /// <summary>The outputs by name.</summary>
    public IReadOnlyDictionary<string, TemplateOutput> Outputs { get; }

    /// <summary>Parses a text and reads its sections; throws AWS's wording when it cannot be read.</summary>
    /// <exception cref="TemplateException">The text is no template.</exception>
    public static Template Parse(string text)
    {
        var parsed = TemplateText.Parse(text);
        if (parsed.Succeeded)
            return new(parsed.Root!);
        var first = parsed.Findings.First(finding => finding.Severity == Severity.Error);
        throw TemplateException.NotWellFormed(parsed.IsJson, first);
    }

    internal static IEnumerable<string> Texts(TemplateNode? node) => Scalars(node).Select(scalar => scalar.Value);

    internal static IEnumerable<ScalarNode> Scalars(TemplateNode? node) => node switch
    {
        ScalarNode { Kind: not ScalarKind.Null } one => [one],
        ListNode list => list.Items.OfType<ScalarNode>(),
        _ => [],
    };

    internal static MapNode Empty(TemplateNode at) => new(at.Line, at.Column, []) { Incomplete = true };

    private static OrderedDictionary<string, T> Section<T>(MapNode root, string name, Func<MapEntry, T> read)
    {
        var section = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        if (root[name] is MapNode map)
            foreach (var entry in map.Entries)
                if (!IsGenerator(entry))
                    section[entry.Name] = read(entry);
        return section;
    }

    private static bool IsGenerator(MapEntry entry) =>
        entry.Name == "Fn::Transform" || entry.Name.StartsWith("Fn::ForEach::", StringComparison.Ordinal);
}
