using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>A diagram while a template is being read into it.</summary>
internal sealed class Draft(Template template)
{
    private readonly OrderedDictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly List<Edge> edges = [];

    public Template Template => template;

    public IEnumerable<Node> Nodes => nodes.Values;

    public IReadOnlyList<Edge> Edges => edges;

    /// <summary>What is claimed by somebody else than the resource that names it: the pipeline of a build uses the build's bucket.</summary>
    public HashSet<(string Owner, string Used)> Claimed { get; } = [];

    /// <summary>The cards that are resources of the template.</summary>
    public IEnumerable<(Node Node, TemplateResource Resource)> Cards =>
        nodes.Values.Where(node => template.Resources.ContainsKey(node.Id)).Select(node => (node, template.Resources[node.Id])).ToArray();

    public IEnumerable<TemplateResource> Of(string type) => template.Resources.Values.Where(resource => resource.Type == type);

    public Node? Find(string id) => nodes.GetValueOrDefault(id);

    /// <summary>Adds a card, or replaces the one of the same id.</summary>
    public string Put(Node node)
    {
        nodes[node.Id] = node;
        return node.Id;
    }

    public void Remove(string id)
    {
        nodes.Remove(id);
        edges.RemoveAll(edge => edge.From == id || edge.To == id);
    }

    public void Mark(string id, Badge badge)
    {
        var node = nodes[id];
        if (!node.Badges.Contains(badge))
            nodes[id] = node with { Badges = [.. node.Badges, badge] };
    }

    /// <summary>Draws a line between two cards, once. A line from a card to itself says nothing.</summary>
    public void Link(Edge edge)
    {
        if (edge.From != edge.To && nodes.ContainsKey(edge.From) && nodes.ContainsKey(edge.To) && !edges.Contains(edge))
            edges.Add(edge);
    }

    public bool Linked(string one, string other) => edges.Exists(edge => (edge.From == one && edge.To == other) || (edge.From == other && edge.To == one));

    /// <summary>The resources that a value names, each once.</summary>
    public IReadOnlyList<TemplateResource> Named(TemplateNode? value) =>
        [.. References.In(value).Select(reference => template.Resources.GetValueOrDefault(reference.Name)).OfType<TemplateResource>().Select(StandsFor).Distinct()];

    /// <summary>The resource of a type whose name, as the template writes it, is that text.</summary>
    public string? ByName(string type, string name) => name.Length == 0 ? null : Of(type).FirstOrDefault(resource => NameOf(resource) == name)?.LogicalId;

    /// <summary>A resource's own name as the template writes it; empty when CloudFormation chooses it.</summary>
    public static string NameOf(TemplateResource resource) =>
        Expression.Text(resource.Properties?[$"{resource.Type.Split("::")[^1]}Name"] ?? resource.Properties?["Name"]);

    // A version or an alias of a function is the function, to whoever calls it.
    private TemplateResource StandsFor(TemplateResource resource) =>
        resource.Type is "AWS::Lambda::Alias" or "AWS::Lambda::Version" or "AWS::KMS::Alias"
            && References.In(resource.Properties?["FunctionName"] ?? resource.Properties?["TargetKeyId"]) is [var first, ..]
            && template.Resources.TryGetValue(first.Name, out var meant)
                ? meant
                : resource;
}
