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

    /// <summary>
    /// What a launch of a template needs permissions for, in a form that can be kept: the types that it declares, such as
    /// <c>AWS::S3::Bucket</c>, and the properties that need permissions of their own, such as <c>AWS::IAM::Role.PermissionsBoundary</c>.
    /// </summary>
    /// <exception cref="InvalidInput">It declares a type that no file knows (PL2330), or cannot be read (PL2332).</exception>
    public IReadOnlyList<string> NeedsOf(RenderedTemplate template)
    {
        var problems = new List<Problem>();
        var needs = new List<string>();
        foreach (var alike in DeclaredResource.In(template, problems).GroupBy(resource => resource.Type))
        {
            if (RowOf(alike.Key) is not { } row)
                problems.AddRange(alike.Select(Unknown));
            else
                needs.AddRange([alike.Key, .. row.SelectMany(statement => statement.When).Intersect(alike.SelectMany(resource => resource.Properties)).Select(property => $"{alike.Key}.{property}")]);
        }
        return problems.Count == 0 ? [.. needs.Order(StringComparer.Ordinal)] : throw new InvalidInput(problems);
    }

    /// <summary>The statements that allow what is needed. A type that has no file any more is left out.</summary>
    public IReadOnlyList<LaunchStatement> Allowing(IReadOnlyCollection<string> needs) => StatementUnion.Of(
        from need in needs
        where !need.Contains('.')
        from statement in RowOf(need) ?? []
        where statement.When.Count == 0 || statement.When.Any(property => needs.Contains($"{need}.{property}"))
        select statement);

    /// <summary>What every template's launch role may do: templates that need the same share their policies.</summary>
    /// <param name="needs">What launches need, by the project template's id.</param>
    /// <exception cref="InvalidInput">The permissions of one do not fit (PL2333).</exception>
    public LaunchGrants For(IReadOnlyDictionary<string, IReadOnlyList<string>> needs)
    {
        var grants = new Dictionary<string, IReadOnlyList<LaunchPolicy>>(StringComparer.Ordinal);
        var policies = new Dictionary<string, LaunchPolicy>(StringComparer.Ordinal);
        foreach (var (id, template) in needs.OrderBy(one => one.Key, StringComparer.Ordinal))
            grants[id] = [.. PolicyPacking.Pack(Allowing([.. template]), _path).Select(Shared)];
        return new LaunchGrants([.. policies.Values], grants);

        LaunchPolicy Shared(LaunchPolicy policy) => policies.TryGetValue(policy.Key, out var same)
            ? same
            : policies[policy.Key] = policy with { Name = $"LaunchPermissions{ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(policy.Key))}" };
    }

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
