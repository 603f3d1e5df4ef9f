using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>What a template's form calls its parameters.</summary>
internal static class ParameterLabels
{
    /// <summary>The label of a parameter, else its name in words.</summary>
    public static string Of(Template template, string parameter) =>
        Map(Map(Map(Map(template.Root["Metadata"])?["AWS::CloudFormation::Interface"])?["ParameterLabels"])?[parameter])?["default"]?.Text is { Length: > 0 } label
            ? label
            : Words.Of(parameter);

    /// <summary>A text as a title: the label of the parameter that it is, else the text with what is not known yet left out.</summary>
    /// <param name="template">Has the parameters.</param>
    /// <param name="text">The text.</param>
    /// <param name="otherwise">What to say when nothing of the text is known.</param>
    public static string Title(Template template, string text, string otherwise)
    {
        if (SubText.Split(text) is [{ IsVariable: true } only] && template.Parameters.ContainsKey(only.Text))
            return Without(Without(Of(template, only.Text), " name"), " id");
        var shortened = Expression.Shortened(text);
        return shortened.Any(char.IsLetter) ? shortened : otherwise;
    }

    /// <summary>A label without a last word that says what people see anyway.</summary>
    public static string Without(string label, string end) =>
        label.EndsWith(end, StringComparison.OrdinalIgnoreCase) && label.Length > end.Length ? label[..^end.Length] : label;

    private static MapNode? Map(TemplateNode? node) => node as MapNode;
}
