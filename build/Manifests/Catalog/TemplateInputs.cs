using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Catalog;

/// <summary>
/// The inputs that only some project templates read. Each template declares its own in <c>inputs.yaml</c> beside its
/// <c>template.yaml.sbn</c>, so that a new template with new inputs is still nothing but its folders; a portfolio takes them all.
/// </summary>
internal sealed class TemplateInputs(RootFolder root, ProblemList problems)
{
    /// <summary>The file of a template's own inputs.</summary>
    public const string File = "inputs.yaml";

    private const string Projects = $"{ModuleCatalog.Folder}/projects";

    /// <summary>The given inputs and those of the project templates. Templates may share an input if they declare it alike.</summary>
    /// <param name="inputs">What the portfolio itself declares.</param>
    /// <param name="read">Reads the declarations of a file.</param>
    public List<InputDefinition> AddTo(List<InputDefinition> inputs, Func<Fields, List<InputDefinition>> read)
    {
        foreach (var file in root.Folders(Projects).Select(id => $"{Projects}/{id}/{File}").Where(root.HasFile))
        {
            if (root.Documents(file, problems) is not [var document, ..] || Fields.Of(document, "a list of inputs", problems) is not { } fields)
                continue;
            foreach (var input in read(fields))
                Add(inputs, input);
            fields.Finish();
        }
        return inputs;
    }

    private void Add(List<InputDefinition> inputs, InputDefinition input)
    {
        var same = inputs.Find(other => ParameterName.Same(other.Name, input.Name));
        if (same is null)
            inputs.Add(input);
        else if (!Alike(same, input))
            problems.Add(Codes.Duplicate, $"input '{input.Name}' is declared in another way than in {same.Location}", input.Location,
                "one value serves all templates: declare it alike, or give it another name");
    }

    private static bool Alike(InputDefinition one, InputDefinition other) =>
        (one.Type, one.Required, one.Secret, one.Pattern) == (other.Type, other.Required, other.Secret, other.Pattern)
        && one.Default?.ToJsonString() == other.Default?.ToJsonString()
        && one.Allowed.SequenceEqual(other.Allowed);
}
