using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>SageMaker pipelines, which templates seldom make: a build does, under a name that the template gives it.</summary>
internal static class SageMakerPipelines
{
    private const string Type = "AWS::SageMaker::Pipeline";
    private const string Prefix = "pipeline:";

    /// <summary>The card of the pipeline that a variable names.</summary>
    /// <param name="draft">Gets the card when it has none yet.</param>
    /// <param name="value">The name, or a reference to the resource.</param>
    /// <param name="variable">The variable's name, of which the card's title is made.</param>
    public static string Put(Draft draft, TemplateNode value, string variable)
    {
        var name = Expression.Text(value);
        if (draft.Named(value).FirstOrDefault(resource => resource.Type == Type)?.LogicalId is { } made)
            return made;
        return draft.ByName(Type, name) ?? Put(draft, name, Title(variable), "Made and run by the build");
    }

    /// <summary>The card of the pipeline that an ARN names; null when it names none.</summary>
    public static string? OfArn(Draft draft, string arn)
    {
        const string mark = ":pipeline/";
        var at = arn.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0 || !arn.Contains(":sagemaker:", StringComparison.Ordinal))
            return null;
        var name = arn[(at + mark.Length)..];
        var known = draft.Nodes.Where(node => node.Id.StartsWith(Prefix, StringComparison.Ordinal)).ToArray();
        // ARNs are written in lower case or with a wildcard for the project's name, so a text that differs may still mean the only one.
        return draft.ByName(Type, name) ?? (known.Length == 1 ? known[0].Id : Put(draft, name, "SageMaker pipeline", ""));
    }

    private static string Put(Draft draft, string name, string title, string text)
    {
        var id = Prefix + name;
        return draft.Find(id)?.Id ?? draft.Put(new Node(id, Services.Of(Type) with { Icon = Icon.Flow }, "SageMaker pipeline", title, text, Lane.Learning) { MadeElsewhere = true });
    }

    private static string Title(string variable)
    {
        var words = Words.Of(ParameterLabels.Without(variable, "_NAME").ToLowerInvariant());
        return words == "Sagemaker pipeline" ? "Model pipeline" : words.Replace("Sagemaker ", "", StringComparison.Ordinal);
    }
}
