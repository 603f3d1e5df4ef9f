using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pipeline.Tests.House;

public class SizeTests
{
    private static readonly string[] Folders = ["build", "sandbox", "polyfills", "tests", "cloudformation", "seed-code"];

    private static IEnumerable<SourceFile> Sources => Folders.SelectMany(folder => Repository.Files(folder, ".cs", ".py", ".sbn"));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(Sources.Where(file => file.Lines.Length > 300).Select(file => $"{file.Name}: {file.Lines.Length}"));

    [Theory]
    [InlineData("build")]
    [InlineData("sandbox")]
    [InlineData("polyfills")]
    public void The_median_file_of_a_room_is_shorter_than_60_lines_and_a_bit(string folder)
    {
        var lengths = Repository.Files(folder, ".cs").Select(file => file.Lines.Length).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
    }

    [Fact]
    public void Target_bodies_have_at_most_12_lines()
    {
        var tooLong = new List<string>();
        foreach (var file in Repository.Files("build", ".cs").Where(file => file.Name.StartsWith("build/Build", StringComparison.Ordinal)))
        {
            var lines = file.Lines;
            for (var start = 0; start < lines.Length; start++)
            {
                if (!lines[start].Contains("Target ") || !lines[start].Contains("=> _ => _"))
                    continue;
                var end = start;
                while (!lines[end].TrimEnd().EndsWith(';') || lines[end].StartsWith("            ", StringComparison.Ordinal))
                    end++;
                if (end - start + 1 > 12)
                    tooLong.Add($"{file.Name}:{start + 1}: {end - start + 1} lines");
            }
        }
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Constructors_take_at_most_5_parameters_except_those_of_records_which_are_data()
    {
        var crowded = typeof(Layout).Assembly.GetTypes()
            .Concat(typeof(Sandbox.SandboxOptions).Assembly.GetTypes())
            .Where(type => type is { IsClass: true } && type.GetMethod("<Clone>$") is null && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Where(type => !type.IsAssignableTo(typeof(Exception)))
            .SelectMany(type => type.GetConstructors().Where(one => one.GetParameters().Length > 5).Select(one => $"{type}: {one.GetParameters().Length}"));
        Assert.Empty(crowded);
    }
}
