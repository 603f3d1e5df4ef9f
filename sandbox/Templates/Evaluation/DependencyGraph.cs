namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>Which resources wait for which. An edge comes from Ref, Fn::GetAtt, Fn::Sub or DependsOn.</summary>
public sealed class DependencyGraph
{
    private readonly OrderedDictionary<string, IReadOnlyList<string>> needs = new(StringComparer.Ordinal);

    private DependencyGraph()
    {
    }

    /// <summary>The resources, in the template's order.</summary>
    public IReadOnlyList<string> Resources => [.. needs.Keys];

    /// <summary>The graph of all resources, whatever the conditions.</summary>
    public static DependencyGraph Of(Template template) => Of(template, _ => true, null);

    /// <summary>The graph of the resources that exist, through the branches of Fn::If that are taken.</summary>
    public static DependencyGraph Of(Template template, TemplateEvaluator evaluator) => Of(template, evaluator.Creates, evaluator.Condition);

    /// <summary>What a resource waits for: existing resources, in the order of mention, without itself unless it refers to itself.</summary>
    public IReadOnlyList<string> Needs(string logicalId) => needs[logicalId];

    /// <summary>The resources that wait for a resource.</summary>
    public IReadOnlyList<string> NeededBy(string logicalId) => [.. needs.Where(row => row.Value.Contains(logicalId)).Select(row => row.Key)];

    /// <summary>The resources so that each stands after what it needs; equals keep the template's order.</summary>
    /// <exception cref="TemplateException">There is a cycle.</exception>
    public IReadOnlyList<string> Order()
    {
        if (Cycle() is { } cycle)
            throw new TemplateException($"Circular dependency between resources: [{string.Join(", ", cycle.Order(StringComparer.Ordinal))}]");
        var order = new List<string>(needs.Count);
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (order.Count < needs.Count)
            foreach (var (id, wanted) in needs)
                if (!done.Contains(id) && wanted.All(done.Contains) && done.Add(id))
                    order.Add(id);
        return order;
    }

    /// <summary>A cycle as its members in the order they refer to one another, or null.</summary>
    public IReadOnlyList<string>? Cycle() => CycleSearch.First(needs.Keys, id => needs[id]);

    private static DependencyGraph Of(Template template, Func<string, bool> exists, Func<string, bool>? taken)
    {
        var graph = new DependencyGraph();
        foreach (var (id, resource) in template.Resources)
        {
            if (!exists(id))
                continue;
            var names = resource.DependsOn.Select(name => name.Value)
                .Concat(References.In(resource.Properties, taken).Select(reference => reference.Name))
                .Concat(References.In(resource.Metadata, taken).Select(reference => reference.Name));
            graph.needs[id] = [.. names.Where(name => template.Resources.ContainsKey(name) && exists(name)).Distinct()];
        }
        return graph;
    }
}
