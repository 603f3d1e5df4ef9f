namespace Pipeline.Tests.House;

public class NamingTests
{
    private static readonly string[] SayNothing = ["Manager", "Helper", "Helpers", "Utils", "Utilities", "Common"];

    private static IEnumerable<SourceFile> CSharp => new[] { "build", "sandbox", "polyfills", "tests" }.SelectMany(folder => Repository.Files(folder, ".cs"));

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(CSharp, file => SayNothing.Any(word => Path.GetFileNameWithoutExtension(file.Name).EndsWith(word, StringComparison.Ordinal)));

    [Fact]
    public void Public_types_are_documented()
    {
        var silent = new List<string>();
        foreach (var file in new[] { "build", "sandbox", "polyfills" }.SelectMany(folder => Repository.Files(folder, ".cs")))
        {
            var lines = file.Lines;
            for (var index = 1; index < lines.Length; index++)
            {
                if (IsPublicType(lines[index]) && !IsDocumented(lines, index))
                    silent.Add($"{file.Name}:{index + 1}: {lines[index].Trim()}");
            }
        }
        Assert.Empty(silent);
    }

    [Fact]
    public void Nothing_is_marked_as_unfinished()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];
        var marked = new[] { "build", "sandbox", "polyfills", "seed-code", "cloudformation" }
            .SelectMany(folder => Repository.Files(folder, ".cs", ".py", ".sbn", ".yaml"))
            .SelectMany(file => file.Lines.Select((line, index) => (file.Name, Line: line, Number: index + 1)))
            .Where(one => marks.Any(one.Line.Contains))
            .Select(one => $"{one.Name}:{one.Number}: {one.Line.Trim()}");
        Assert.Empty(marked);
    }

    private static bool IsPublicType(string line)
    {
        var words = line.Trim().Split(' ');
        return words[0] == "public" && !line.Contains("partial") && words.TakeWhile(word => !word.Contains('(')).Any(word => word is "class" or "record" or "interface" or "enum" or "struct" or "delegate");
    }

    private static bool IsDocumented(string[] lines, int index)
    {
        for (index--; index >= 0 && (lines[index].TrimStart().StartsWith('[') || lines[index].TrimStart().StartsWith('#')); index--)
        {
        }
        return index >= 0 && lines[index].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }
}
