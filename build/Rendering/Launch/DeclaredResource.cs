using Pipeline.Failures;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Rendering;

/// <summary>A resource that a rendered template declares.</summary>
/// <param name="Template">The template's name in messages.</param>
/// <param name="LogicalId">Its logical id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Properties">The properties that it sets, inner ones with the way to them, such as <c>Stages.Actions.RoleArn</c>.</param>
/// <param name="Line">The line of the rendered text, from 1.</param>
internal sealed record DeclaredResource(string Template, string LogicalId, string Type, IReadOnlyList<string> Properties, int Line)
{
    /// <summary>All resources of a template. Whether the template is right is for the checker to say; only what cannot be read is a problem here.</summary>
    public static IReadOnlyList<DeclaredResource> In(RenderedTemplate template, List<Problem> problems)
    {
        var file = new YamlFile(template.Path);
        if (file.ReadMapping(template.Text, "PL2332") is not { } root)
        {
            problems.AddRange(file.Problems.Select(problem => problem with
            {
                Message = $"{problem.Message} (line {problem.Location?.Line} of the rendered text)",
                Location = new Location(template.Path),
            }));
            return [];
        }
        var found = new List<DeclaredResource>();
        foreach (var (key, node) in YamlFile.Pairs(YamlFile.Child(root, "Resources")))
        {
            if (YamlFile.Child(node, "Type") is YamlScalarNode { Value: { } type } place)
                found.Add(new DeclaredResource(template.Path, $"{key}", type, [.. Paths(YamlFile.Child(node, "Properties"), "").Distinct()], (int)place.Start.Line));
        }
        return found;
    }

    // Lists and functions are looked through: what is set in one branch of a condition is set.
    private static IEnumerable<string> Paths(YamlNode? node, string before) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(entry => Paths(entry.Value, $"{before}{entry.Key}.").Prepend($"{before}{entry.Key}")),
        YamlSequenceNode list => list.Children.SelectMany(item => Paths(item, before)),
        _ => [],
    };
}
