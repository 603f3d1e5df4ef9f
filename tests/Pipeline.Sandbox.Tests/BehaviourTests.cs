using System.Reflection;

namespace Pipeline.Sandbox.Tests;

/// <summary>What the pages promise, tests hold: every row of a behaviour table is named by a test, letter by letter, and every name is a row.</summary>
public sealed class BehaviourTests
{
    private static readonly string[] Headers = ["| Asked | Answered |", "| What | Behaviour |", "| When | Then |", "| Told | Then |"];

    private static readonly Lazy<ILookup<string, string>> Rows = new(() => Pages().SelectMany(page => RowsOf(page.Path).Select(row => (page.Name, Row: row))).ToLookup(one => one.Name, one => one.Row));

    private static readonly Lazy<ILookup<string, string>> Named = new(() => typeof(BehaviourTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Prepend<MemberInfo>(type))
        .SelectMany(member => member.GetCustomAttributes<BehaviourAttribute>(inherit: false))
        .ToLookup(behaviour => behaviour.Page, behaviour => behaviour.Row));

    [Fact]
    public void Every_row_of_a_page_is_named_by_a_test() =>
        Assert.Empty(Rows.Value.SelectMany(page => Missing(page.Key)));

    [Fact]
    public void Every_name_is_a_row() =>
        Assert.Empty(Named.Value.SelectMany(page => page.Except(Rows.Value[page.Key]).Select(row => $"{page.Key}: {row}")));

    [Fact]
    public void No_page_promises_the_same_twice() =>
        Assert.Empty(Rows.Value.SelectMany(page => page.GroupBy(row => row).Where(row => row.Count() > 1).Select(row => $"{page.Key}: {row.Key}")));

    [Fact]
    public void The_overview_leads_to_every_page()
    {
        var overview = File.ReadAllText(Pages().Single(page => page.Name.Length == 0).Path);
        Assert.All(Pages().Select(page => page.Name).Where(name => name.Length > 0), name => Assert.Contains($"{name}/README.md)", overview, StringComparison.Ordinal));
    }

    [Fact]
    public void The_overview_is_held() => Assert.InRange(Rows.Value[""].Count(), 30, 100);

    private static IEnumerable<string> Missing(string page) => Rows.Value[page].Except(Named.Value[page]).Select(row => $"{page}: {row}");

    private static IEnumerable<(string Name, string Path)> Pages()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Pipeline.sln is nowhere above the tests.");
        var root = Path.Combine(folder.FullName, "sandbox");
        return Directory.EnumerateFiles(root, "README.md", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/'), path))
            .Where(page => !page.Item1.Split('/').Any(part => part is "bin" or "obj"))
            .Select(page => (page.Item1 == "." ? "" : page.Item1.Replace("Services/", "", StringComparison.Ordinal), page.path));
    }

    private static IEnumerable<string> RowsOf(string path)
    {
        var inside = false;
        foreach (var line in File.ReadLines(path))
        {
            inside = Headers.Contains(line.Trim()) || (inside && line.StartsWith('|'));
            if (inside && !Headers.Contains(line.Trim()) && !line.StartsWith("|--", StringComparison.Ordinal))
                yield return line.Split(" | ")[0].TrimStart('|').Trim();
        }
    }
}
