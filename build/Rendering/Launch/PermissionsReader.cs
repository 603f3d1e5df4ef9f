using YamlDotNet.RepresentationModel;

namespace Pipeline.Rendering;

/// <summary>Reads a file of <c>permissions/</c>: a resource type with a list of statements.</summary>
internal static class PermissionsReader
{
    private const string Code = "PL2331";
    private static readonly string[] Known = ["actions", "resources", "conditions", "when"];

    public static IReadOnlyDictionary<string, IReadOnlyList<LaunchStatement>> Read(YamlFile file, string text)
    {
        var rows = new Dictionary<string, IReadOnlyList<LaunchStatement>>(StringComparer.Ordinal);
        foreach (var (key, node) in YamlFile.Pairs(file.ReadMapping(text, Code)))
        {
            var type = file.Text(key, Code, "a resource type") ?? "";
            if (type.Split("::").Length < 2)
                file.Report(Code, key, $"'{type}' is no resource type", "write it as in CloudFormation, such as AWS::S3::Bucket");
            if (node is YamlSequenceNode list)
                rows[type] = [.. list.Children.SelectMany(item => Statements(file, type, item))];
            else
                file.Report(Code, node, $"'{type}' must hold a list of statements", "write '- actions: [...]' and 'resources: [...]' below it");
        }
        return rows;
    }

    private static IEnumerable<LaunchStatement> Statements(YamlFile file, string type, YamlNode node)
    {
        if (node is not YamlMappingNode statement)
        {
            file.Report(Code, node, $"a statement of '{type}' must have actions and resources");
            return [];
        }
        foreach (var key in statement.Children.Keys)
        {
            if (key is YamlScalarNode { Value: { } name } && !Known.Contains(name))
                file.ReportUnknown(Code, key, name, Known);
        }
        var actions = Texts(file, statement, "actions");
        var resources = Texts(file, statement, "resources");
        foreach (var (place, action) in actions)
            CheckAction(file, place, action);
        var conditions = Conditions(file, statement);
        var when = YamlFile.Child(statement, "when") is null ? [] : Texts(file, statement, "when");
        // A statement may mix services in the file; in a policy each has its own.
        return actions.Where(action => action.Text.Contains(':')).GroupBy(action => action.Text[..action.Text.IndexOf(':')]).Select(group =>
            new LaunchStatement("", [.. group.Select(action => action.Text)], [.. resources.Select(resource => resource.Text)], conditions) { When = [.. when.Select(one => one.Text)] }).ToList();
    }

    private static void CheckAction(YamlFile file, YamlNode place, string action)
    {
        var parts = action.Split(':');
        if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0 || parts[0].Contains('*'))
            file.Report(Code, place, $"'{action}' is no action", "write service:Action, such as s3:CreateBucket");
        else if (parts[1] == "*")
            file.Report(Code, place, $"'{action}' allows everything of a service", "name the actions that CloudFormation calls for this type");
    }

    private static List<(YamlNode Place, string Text)> Texts(YamlFile file, YamlMappingNode statement, string name)
    {
        var found = new List<(YamlNode, string)>();
        var list = YamlFile.Child(statement, name);
        if (list is YamlSequenceNode { Children.Count: > 0 } items)
        {
            foreach (var item in items.Children)
            {
                if (file.Text(item, Code, $"each of '{name}'") is { Length: > 0 } text)
                    found.Add((item, text));
            }
        }
        else
            file.Report(Code, list ?? statement, $"the statement needs a list of {name}");
        return found;
    }

    private static LaunchConditions Conditions(YamlFile file, YamlMappingNode statement)
    {
        var node = YamlFile.Child(statement, "conditions");
        if (node is null)
            return LaunchConditions.None;
        var operators = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>(StringComparer.Ordinal);
        foreach (var (test, keys) in YamlFile.Pairs(node))
        {
            operators[$"{test}"] = YamlFile.Pairs(keys).ToDictionary(
                pair => $"{pair.Key}",
                pair => (IReadOnlyList<string>)(pair.Value is YamlSequenceNode list ? [.. list.Children.Select(item => $"{item}")] : [$"{pair.Value}"]));
        }
        if (operators.Count == 0 || operators.Values.Any(keys => keys.Count == 0))
            file.Report(Code, node, "conditions are written as operator, key and value", "such as 'StringEquals: { iam:PassedToService: codebuild.amazonaws.com }'");
        return new LaunchConditions(operators);
    }
}
