using Pipeline.Failures;

namespace Pipeline.Rendering;

/// <summary>
/// What the role that Service Catalog launches products with may do: the permissions that creating, updating and deleting the resource
/// types of the published templates needs, and no others.
/// </summary>
public sealed class LaunchPermissions
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<LaunchStatement>> _rows;
    private readonly string _path;

    private LaunchPermissions(string path, IReadOnlyDictionary<string, IReadOnlyList<LaunchStatement>> rows)
    {
        _path = path;
        _rows = rows;
    }

    /// <summary>Reads the permissions by resource type: a file for each, <c>S3.Bucket.yaml</c> for <c>AWS::S3::Bucket</c>.</summary>
    /// <param name="folder">The path of the folder <c>permissions/</c>.</param>
    /// <param name="shown">Its name in messages, relative to the root.</param>
    /// <exception cref="InvalidInput">A file is not as it should be (PL2331): all problems of all files at once.</exception>
    public static LaunchPermissions Read(string folder, string shown = "cloudformation/product-launch-role/permissions")
    {
        if (!Directory.Exists(folder))
            throw new InvalidInput(new Problem("PL2331", "the folder of launch permissions is missing", new Location(shown)));
        var problems = new List<Problem>();
        var rows = new Dictionary<string, IReadOnlyList<LaunchStatement>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var file = new YamlFile($"{shown}/{Path.GetFileName(path)}");
            foreach (var (type, statements) in PermissionsReader.Read(file, File.ReadAllText(path)))
            {
                if (FileOf(type) != Path.GetFileName(path))
                    file.Report("PL2331", null, $"{type} belongs into a file of its own", $"move it to {shown}/{FileOf(type)}");
                rows[type] = statements;
            }
            problems.AddRange(file.Problems);
        }
        return problems.Count == 0 ? new LaunchPermissions(shown, rows) : throw new InvalidInput(problems);
    }

    /// <summary>The policies for what a set of templates declares.</summary>
    /// <param name="templates">The rendered templates of all products.</param>
    /// <exception cref="InvalidInput">A template declares a type that the table does not know (PL2330), or cannot be read (PL2332), or the permissions do not fit (PL2333).</exception>
    public IReadOnlyList<LaunchPolicy> For(IEnumerable<RenderedTemplate> templates)
    {
        var problems = new List<Problem>();
        var statements = new List<LaunchStatement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in templates.SelectMany(template => DeclaredResource.In(template, problems)))
        {
            if (RowOf(resource.Type) is not { } row)
                problems.Add(Unknown(resource));
            else if (seen.Add(resource.Type))
                statements.AddRange(row);
        }
        if (problems.Count > 0)
            throw new InvalidInput(problems);
        return PolicyPacking.Pack(StatementUnion.Of(statements), _path);
    }

    /// <summary>The policies as templates see them, below <c>launch</c>.</summary>
    public static IReadOnlyDictionary<string, object?> ToModel(IReadOnlyList<LaunchPolicy> policies) => new Dictionary<string, object?>
    {
        ["policies"] = policies.Select(policy => new Dictionary<string, object?>
        {
            ["name"] = policy.Name,
            ["statements"] = policy.Statements.Select(statement => new Dictionary<string, object?>
            {
                ["sid"] = statement.Sid,
                ["actions"] = statement.Actions,
                ["resources"] = statement.Resources,
                ["conditions"] = statement.Conditions.ToModel(),
            }).ToList(),
        }).ToList(),
    };

    // Every custom resource is created by calling its function or topic, whatever its type is called.
    private IReadOnlyList<LaunchStatement>? RowOf(string type) =>
        _rows.GetValueOrDefault(type) ?? (type.StartsWith("Custom::", StringComparison.Ordinal) ? _rows.GetValueOrDefault("AWS::CloudFormation::CustomResource") : null);

    private Problem Unknown(DeclaredResource resource) => new(
        "PL2330",
        $"{resource.LogicalId} (line {resource.Line} of the rendered text) is an {resource.Type}, and the launch role would not be allowed to create one",
        new Location(resource.Template),
        $"add {_path}/{FileOf(resource.Type)} with '{resource.Type}:' and its actions and resources");

    private static string FileOf(string type) => (type.StartsWith("AWS::", StringComparison.Ordinal) ? type["AWS::".Length..] : type).Replace("::", ".") + ".yaml";
}
