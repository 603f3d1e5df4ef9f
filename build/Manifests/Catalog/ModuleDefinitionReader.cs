using System.Text.RegularExpressions;
using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Catalog;

/// <summary>Reads a <c>module.yaml</c>.</summary>
internal sealed class ModuleDefinitionReader(RootFolder root, ProblemList problems)
{
    private readonly TemplateInputs templates = new(root, problems);

    private static readonly string[] Types = ["string", "boolean", "integer", "number", "list", "map"];

    /// <summary>The definition; null when the file cannot be read, which is a problem.</summary>
    /// <param name="folder">The module's folder, relative to the root.</param>
    public ModuleDefinition? Read(string folder)
    {
        var file = $"{folder}/{ModuleCatalog.File}";
        if (root.Documents(file, problems) is not [var document, ..] documents || Fields.Of(document, "a module definition", problems) is not { } fields)
            return null;
        if (documents.Count > 1)
            problems.Add(Codes.WrongType, "a module definition holds one document only", documents[1].Location, "remove the second one");
        var kind = (ModuleKind)(Choice(fields, "kind", ["stack", "portfolio", "endpoint"]) ?? 0);
        var module = new ModuleDefinition
        {
            Id = folder,
            Kind = kind,
            Description = fields.Text("description")?.Value ?? "",
            Aliases = fields.Texts("aliases"),
            Inputs = kind == ModuleKind.Portfolio ? templates.AddTo(Inputs(fields), Inputs) : Inputs(fields),
            Outputs = fields.Has("outputs") ? [.. fields.Texts("outputs").Select(output => output.Value)] : null,
            Location = new Location(file),
        };
        fields.Finish();
        return module;
    }

    private List<InputDefinition> Inputs(Fields module)
    {
        var inputs = new List<InputDefinition>();
        foreach (var node in module.Items("inputs"))
        {
            if (Fields.Of(node, "an input", problems) is not { } fields)
                continue;
            var input = Input(fields);
            if (inputs.Find(other => ParameterName.Same(other.Name, input.Name)) is { } first)
                problems.Add(Codes.Duplicate, $"input '{input.Name}' is declared twice", input.Location, $"it is on line {first.Location.Line} already");
            else if (input.Name.Length > 0)
                inputs.Add(input);
        }

        return inputs;
    }

    private InputDefinition Input(Fields fields)
    {
        var name = fields.RequiredText("name");
        var given = fields.Take("default");
        var input = new InputDefinition
        {
            Name = name.Value,
            Description = fields.Text("description")?.Value ?? "",
            Type = (InputType)(Choice(fields, "type", Types) ?? 0),
            Required = fields.Flag("required") ?? false,
            Secret = fields.Flag("secret") ?? false,
            Allowed = [.. fields.Texts("allowed").Select(value => value.Value)],
            Pattern = Pattern(fields),
            Message = fields.Text("message")?.Value,
            Location = name.Location,
        };
        fields.Finish();
        if (given is null)
            return input;
        if (input.Required)
            problems.Add(Codes.ExactlyOne, $"input '{input.Name}' has a default, so it cannot be required", given.Location, "remove one of the two");
        return input with { Default = InputRule.Check(input, given.ToJson(), null, given.Location, problems) };
    }

    private string? Pattern(Fields fields)
    {
        if (fields.Text("pattern") is not { } pattern)
            return null;
        try
        {
            _ = new Regex(pattern.Value);
            return pattern.Value;
        }
        catch (ArgumentException broken)
        {
            problems.Add(Codes.WrongType, $"'pattern' is not a regular expression: {broken.Message.TrimEnd('.')}", pattern.Location);
            return null;
        }
    }

    private int? Choice(Fields fields, string key, string[] choices)
    {
        if (fields.Text(key) is not { } text)
            return null;
        var index = Array.IndexOf(choices, text.Value);
        if (index < 0)
            problems.Add(Codes.WrongType, $"'{key}' cannot be '{text.Value}'", text.Location, Nearest.Hint(text.Value, choices));
        return index < 0 ? null : index;
    }
}
