using System.Text.RegularExpressions;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>The tables of what resource types need are about types and properties that exist.</summary>
[Behaviour("CloudFormation", "what a resource needs")]
public sealed partial class ActionTableTests
{
    public static TheoryData<string> Types => [.. Files().SelectMany(File.ReadLines).Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..])];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_line_is_about_a_property_that_the_type_has(string type)
    {
        var known = ResourceTypes.Embedded.Find(type)?.Properties.Keys.ToHashSet() ?? [];
        var actions = ActionTable.Of(type)!;
        foreach (var row in actions.Rows)
        {
            Assert.Matches("^[crud]+$", row.Verbs);
            Assert.Matches("^[a-z0-9-]+:[A-Z][A-Za-z]+$", row.Action);
            var paths = row.Conditions.Where(condition => condition.Kind != '{').SelectMany(condition => condition.Paths)
                .Concat(row.Keys.Select(key => key.Value).Append(row.Resource).Append(actions.Own).Concat(row.Conditions.Where(one => one.Kind == '{').SelectMany(one => one.Paths)).SelectMany(Placeholder));
            Assert.All(paths, path => Assert.True(known.Count == 0 || known.Contains(path.TrimStart('+', '-').Split('.')[0]), $"{type}: {row.Action}: {path}"));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_verb_but_reading_asks_for_something_of_what_a_service_makes(string type) =>
        Assert.True(type.Contains("::WaitCondition", StringComparison.Ordinal) || "cd".All(verb => ActionTable.Of(type)!.Rows.Any(row => row.Verbs.Contains(verb))), type);

    [Fact]
    public void Every_table_names_its_source() =>
        Assert.All(Files(), file => Assert.Contains("https://docs.aws.amazon.com/", File.ReadAllText(file), StringComparison.Ordinal));

    // The properties in placeholders; words that stand for themselves are in small letters.
    private static IEnumerable<string> Placeholder(string text) =>
        Braces().Matches(text).Select(match => match.Groups[1].Value).Select(name => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]).Where(name => char.IsUpper(name.TrimStart('+', '-')[0]));

    private static string[] Files()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent!;
        return Directory.GetFiles(Path.Combine(folder.FullName, "sandbox/Services/CloudFormation/Permissions/Data"), "*.actions");
    }

    [GeneratedRegex("{([^}]+)}")]
    private static partial Regex Braces();
}
