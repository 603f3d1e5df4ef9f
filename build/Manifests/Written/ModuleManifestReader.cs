using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>Reads one module of a group.</summary>
internal sealed class ModuleManifestReader(RootFolder root, ValueSourceReader sources, ProblemList problems)
{
    // Written by seed-farmer into what it stores; a manifest copied from there has them.
    private static readonly string[] WrittenByTheTool = ["bundleMd5", "manifestMd5", "deployspecMd5", "deploySpec", "commitHash"];

    /// <summary>The module; null when it is not a map.</summary>
    public ModuleManifest? Read(Node node)
    {
        if (Fields.Of(node, "a module", problems) is not { } fields)
            return null;
        var name = fields.RequiredText("name");
        Names.Check("module", name, Names.Length, problems);
        var module = new ModuleManifest
        {
            Name = name,
            Path = fields.RequiredText("path"),
            TargetAccount = fields.Text("targetAccount"),
            TargetRegion = fields.Text("targetRegion"),
            Parameters = Parameters(fields),
            Location = name.Value.Length > 0 ? name.Location : fields.Location,
        };
        foreach (var file in fields.Items("dataFiles"))
            CheckDataFile(file);
        BuildSettings.Read(fields, problems);
        fields.Pass(WrittenByTheTool);
        fields.Finish();
        return module;
    }

    private List<ParameterManifest> Parameters(Fields module)
    {
        var parameters = new List<ParameterManifest>();
        foreach (var node in module.Items("parameters"))
        {
            if (Parameter(node) is not { } parameter)
                continue;
            if (parameters.Find(other => ParameterName.Same(other.Name.Value, parameter.Name.Value)) is { } first)
                problems.Add(Codes.Duplicate, $"parameter '{parameter.Name.Value}' is given twice", parameter.Name.Location, $"it is on line {first.Name.Location.Line} already");
            else
                parameters.Add(parameter);
        }

        return parameters;
    }

    private ParameterManifest? Parameter(Node node)
    {
        if (Fields.Of(node, "a parameter", problems) is not { } fields)
            return null;
        var name = fields.RequiredText("name");
        var value = fields.Take("value");
        var from = fields.Take("valueFrom");
        if (value is null == from is null)
            problems.Add(Codes.ExactlyOne, $"parameter '{name.Value}' needs exactly one of value and valueFrom", fields.Location,
                value is null && fields.Has("value") ? "null is not a value; remove the parameter to leave it out" : null);
        var source = value is not null ? new Literal(value) : from is not null ? sources.Read(from, ValueSourceReader.AllKinds) : null;
        fields.Flag("disableEnvVarResolution");
        fields.Pass("version", "resolvedValue");
        fields.Finish();
        return name.Value.Length > 0 ? new ParameterManifest(name, source) : null;
    }

    private void CheckDataFile(Node node)
    {
        if (Fields.Of(node, "a data file", problems) is not { } fields)
            return;
        var path = fields.RequiredText("filePath");
        fields.Pass("commitHash");
        fields.Finish();
        var remote = path.Value.StartsWith("git::", StringComparison.Ordinal) || path.Value.StartsWith("archive::", StringComparison.Ordinal);
        if (path.Value.Length > 0 && !remote && !root.HasFile(path.Value))
            problems.Add(Codes.File, $"{path.Value} is not a file", path.Location, "write its path relative to the repository's root");
    }
}
