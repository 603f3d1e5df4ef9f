using Pipeline.Tests.House;

namespace Pipeline.Tests.Reporting;

/// <summary>Compares what people see with what somebody has looked at and accepted.</summary>
internal static class Snapshot
{
    private const string Folder = "tests/Pipeline.Tests/Reporting/Snapshots";

    /// <summary>Holds a text to the file of that name. Escape characters are shown as ␛.</summary>
    public static void Matches(string name, string received) => Matches(name, received, $"{Folder}/{name}.txt");

    /// <summary>Holds a text to a file, by its path from the root.</summary>
    public static void Matches(string name, string received, string path)
    {
        received = received.Replace('\e', '␛').ReplaceLineEndings("\n");
        var accepted = Path.Combine(Repository.Root, path);
        var expected = File.Exists(accepted) ? File.ReadAllText(accepted).ReplaceLineEndings("\n") : null;
        if (received == expected)
            return;
        var file = Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt");
        File.WriteAllText(file, received);
        Assert.Fail($"{name} {(expected is null ? "has no snapshot yet" : $"differs from line {FirstDifference(expected, received)} on")}.\n"
            + $"Look at it, and if it is as it should be:\n  cp '{file}' '{accepted}'\nIt is now:\n{received}");
    }

    private static int FirstDifference(string expected, string received)
    {
        var (left, right) = (expected.Split('\n'), received.Split('\n'));
        return 1 + left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
    }
}
