using Pipeline.Diagrams.Drawing;
using Pipeline.Diagrams.Placing;
using Pipeline.Diagrams.Reading;
using Pipeline.Diagrams.Routing;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Diagrams;

/// <summary>Pictures of CloudFormation templates. Equal texts give equal pictures, whatever the machine.</summary>
public static class ArchitecturePicture
{
    /// <summary>Draws a template.</summary>
    /// <param name="title">The name over the picture.</param>
    /// <param name="template">The template's text, YAML or JSON.</param>
    /// <returns>An SVG document with <c>\n</c> line ends, without scripts and without anything to load.</returns>
    /// <exception cref="TemplateException">The text is no template.</exception>
    public static string Draw(string title, string template)
    {
        var diagram = DiagramReader.Read(title, template);
        var placement = Placer.Place(diagram);
        return PictureDrawing.Of(diagram, placement, Router.Of(diagram, placement));
    }
}
