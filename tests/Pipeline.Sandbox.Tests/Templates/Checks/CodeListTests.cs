using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Tests.Templates.Checks;

[Behaviour("Templates", "a template with mistakes")]
public class CodeListTests
{
    [Fact]
    public void The_readme_lists_exactly_the_codes_that_exist()
    {
        var folder = Path.Combine(Root(), "sandbox", "Templates");
        var used = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(T[12][0-9]{3})\"")).Select(match => match.Groups[1].Value);
        Assert.Equal(used.Distinct().Order(), Listed().Order());
    }

    [Fact]
    public void Every_listed_code_is_produced_by_a_test()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Root(), "tests", "Pipeline.Sandbox.Tests", "Templates"), "*.cs", SearchOption.AllDirectories);
        var produced = tests.SelectMany(file => Regex.Matches(File.ReadAllText(file), "T[12][0-9]{3}")).Select(match => match.Value).ToHashSet();
        Assert.Empty(Listed().Except(produced));
    }

    private static IEnumerable<string> Listed() =>
        Regex.Matches(File.ReadAllText(Path.Combine(Root(), "sandbox", "Templates", "README.md")).Replace("T1201 - T1206", "T1201 T1202 T1203 T1204 T1205 T1206"), "T[12][0-9]{3}").Select(match => match.Value).Distinct();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
