using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class CodeListTests
{
    [Fact]
    public void The_readme_lists_exactly_the_codes_that_exist()
    {
        var folder = Path.Combine(Root(), "sandbox", "Templates");
        var used = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(T[12][0-9]{3})\"")).Select(match => match.Groups[1].Value);
        var readme = File.ReadAllText(Path.Combine(folder, "README.md")).Replace("T1201 - T1206", "T1201 T1202 T1203 T1204 T1205 T1206");
        var listed = Regex.Matches(readme, "T[12][0-9]{3}").Select(match => match.Value);
        Assert.Equal(used.Distinct().Order(), listed.Distinct().Order());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
