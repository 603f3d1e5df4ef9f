using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>A file that differs between two trees.</summary>
internal sealed record FileChange(string Status, string Path, string? PreviousPath, string Id)
{
    public int Additions { get; init; }

    public int Deletions { get; init; }

    /// <summary>The changed lines; null for what is no text.</summary>
    public string? Patch { get; init; }
}

/// <summary>Compares trees with Git, which knows lines and renames.</summary>
/// <remarks>https://git-scm.com/docs/git-diff-tree</remarks>
internal static class Diff
{
    private static readonly string[] Compare = ["diff-tree", "-r", "-M", "--no-color", "--no-ext-diff"];

    /// <summary>The text that <c>git diff</c> prints.</summary>
    public static byte[] Text(BareRepository git, string from, string to) => GitProcess.Run(git.Folder, [.. Compare, "-p", from, to]).Output;

    public static List<FileChange> Files(BareRepository git, string from, string to)
    {
        if (from == to)
            return [];
        var parts = Encoding.UTF8.GetString(GitProcess.Run(git.Folder, [.. Compare, "--raw", "--no-abbrev", "--numstat", "-z", from, to]).Output).Split('\0');
        var changes = new List<FileChange>();
        var at = 0;
        for (; at < parts.Length && parts[at].StartsWith(':'); at++)
            changes.Add(Raw(parts, ref at));
        for (var file = 0; file < changes.Count; file++)
            changes[file] = Counted(changes[file], parts, ref at);
        var patches = Patches(Encoding.UTF8.GetString(Text(git, from, to)));
        return [.. changes.Select((change, index) => change with { Patch = index < patches.Count ? patches[index] : null })];
    }

    // :100644 100644 ID ID R086 NUL old path NUL new path NUL
    private static FileChange Raw(string[] parts, ref int at)
    {
        var (fields, path) = (parts[at].Split(' '), parts[++at]);
        var letter = fields[4][0];
        var moved = letter is 'R' or 'C' ? parts[++at] : null;
        var status = letter switch { 'A' => "added", 'D' => "removed", 'R' => "renamed", 'C' => "copied", _ => "modified" };
        return new(status, moved ?? path, moved is null ? null : path, letter == 'D' ? fields[2] : fields[3]);
    }

    // 1 TAB 2 TAB path NUL, or 1 TAB 2 TAB NUL old path NUL new path NUL; a dash where lines cannot be counted
    private static FileChange Counted(FileChange change, string[] parts, ref int at)
    {
        var fields = parts[at].Split('\t');
        at += fields is [_, _, ""] ? 3 : 1;
        return change with { Additions = int.TryParse(fields[0], out var more) ? more : 0, Deletions = fields.Length > 1 && int.TryParse(fields[1], out var fewer) ? fewer : 0 };
    }

    private static List<string?> Patches(string text)
    {
        var patches = new List<string?>();
        foreach (var file in ("\n" + text).Split("\ndiff --git ").Skip(1))
        {
            var start = file.IndexOf("\n@@ ", StringComparison.Ordinal);
            patches.Add(start < 0 ? null : file[(start + 1)..].TrimEnd('\n'));
        }
        return patches;
    }
}
