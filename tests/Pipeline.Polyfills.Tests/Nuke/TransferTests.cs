using Nuke.Common.IO;

namespace Pipeline.Polyfills.Tests.Nuke;

public sealed class TransferTests : IDisposable
{
    private readonly Scratch scratch = new();

    private AbsolutePath Root => scratch.Root;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void What_is_excluded_is_not_copied()
    {
        scratch.With("from/a.txt", "").With("from/a.log", "").With("from/bin/b.txt", "").With("from/src/c.txt", "");

        (Root / "from").Copy(Root / "to", excludeDirectory: directory => directory.Name == "bin", excludeFile: file => file.Extension == ".log");

        Assert.Equal(["a.txt", "src/c.txt"], (Root / "to").GlobFiles("**/*").Select((Root / "to").GetUnixRelativePathTo));
    }

    [Fact]
    public void A_move_leaves_what_the_policy_skips_where_it_is()
    {
        scratch.With("from/a", "new").With("from/b", "new").With("to/a", "old");

        (Root / "from").Move(Root / "to", ExistsPolicy.MergeAndSkip);

        Assert.Equal(("old", "new", "new"), ((Root / "to" / "a").ReadAllText(), (Root / "to" / "b").ReadAllText(), (Root / "from" / "a").ReadAllText()));
        Assert.False((Root / "from" / "b").Exists());
    }

    [Fact]
    public void A_file_that_is_there_is_named() =>
        Assert.Equal($"File '{Root / "b"}' exists already.", Assert.Throws<IOException>(() => (scratch.With("a", "").With("b", "").Root / "a").Move(Root / "b")).Message);

    [Fact]
    public void What_is_not_there_cannot_be_copied() =>
        Assert.Equal($"'{Root / "gone"}' does not exist.", Assert.Throws<FileNotFoundException>(() => (Root / "gone").Copy(Root / "b")).Message);

    [Fact]
    public void A_missing_directory_above_is_made_unless_told_not_to()
    {
        scratch.With("a", "");

        Assert.Throws<DirectoryNotFoundException>(() => (Root / "a").Copy(Root / "x" / "a", createDirectories: false));
        Assert.True((Root / "a").Copy(Root / "x" / "a").Exists());
    }

    [Fact]
    public void Names_change_in_part()
    {
        scratch.With("a.txt", "");

        Assert.Equal(Root / "b.txt", (Root / "a.txt").RenameWithoutExtension("b"));
        Assert.Equal(Root / "b.md", (Root / "b.txt").RenameExtension("md"));
        Assert.Equal(Root / "B.MD", (Root / "b.md").Rename(path => path.Name.ToUpperInvariant()));
    }
}
