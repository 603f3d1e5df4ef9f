using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Diagrams.Reading;

/// <summary>Reads a CloudFormation template into what a person would draw of it.</summary>
public static class DiagramReader
{
    // Later steps see the cards and lines of earlier ones: what nobody has a better word for becomes a plain use at the end.
    private static readonly Action<Draft>[] Steps =
    [
        Cards.Read, DeliveryPipelines.Read, BuildEnvironments.Read, Events.Read, Deliveries.Read, CustomResources.Read,
        Encryption.Read, Uses.Read, Logs.Fold, Roles.Fold,
    ];

    /// <summary>Reads a template.</summary>
    /// <param name="title">The name over the picture.</param>
    /// <param name="template">The template's text, YAML or JSON.</param>
    /// <exception cref="TemplateException">The text is no template.</exception>
    public static Diagram Read(string title, string template)
    {
        var parsed = Template.Parse(template);
        var draft = new Draft(parsed);
        foreach (var step in Steps)
            step(draft);
        return new Diagram(title, parsed.Description?.ReplaceLineEndings(" ").Trim() ?? "", [.. draft.Nodes], [.. draft.Edges]);
    }
}
