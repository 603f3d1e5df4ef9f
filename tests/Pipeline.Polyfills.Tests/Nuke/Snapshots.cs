using System.Runtime.CompilerServices;
using Nuke.Common.IO;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>Files in <c>Workflows/</c> that somebody has looked at and accepted, in their own format.</summary>
internal static class Snapshots
{
    public static void Matches(string name, string received, [CallerFilePath] string source = "")
    {
        var accepted = AbsolutePath.Create(Path.GetDirectoryName(source)!) / "Workflows" / name;
        var expected = File.Exists(accepted) ? File.ReadAllText(accepted).ReplaceLineEndings("\n") : null;
        if (received == expected)
            return;
        var file = Path.Combine(AppContext.BaseDirectory, $"received.{name}");
        File.WriteAllText(file, received);
        Assert.Fail($"{name} {(expected is null ? "has no snapshot yet" : "differs")}. Look at it, and if it is as it should be:\n  cp '{file}' '{accepted}'\nIt is now:\n{received}");
    }
}
