using Nuke.Common.IO;

namespace Pipeline.Polyfills.Tests.Nuke;

public sealed class FileTests : IDisposable
{
    private readonly Scratch scratch = new();

    private AbsolutePath Root => scratch.Root;

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("**/*.txt", "a.txt d/b.txt d/e/c.txt")]
    [InlineData("d/*.txt", "d/b.txt")]
    [InlineData("d/**", "d/b.txt d/e/c.md d/e/c.txt")]
    [InlineData("**/e/?.md", "d/e/c.md")]
    [InlineData("*.md", "")]
    public void Globs_find_files(string pattern, string found)
    {
        scratch.With("a.txt", "").With("d/b.txt", "").With("d/e/c.txt", "").With("d/e/c.md", "");

        Assert.Equal(found, string.Join(' ', Root.GlobFiles(pattern).Select(Root.GetUnixRelativePathTo)));
    }

    [Fact]
    public void Globs_find_directories()
    {
        scratch.With("a/bin/x", "").With("b/c/bin/y", "");

        Assert.Equal([Root / "a" / "bin", Root / "b" / "c" / "bin"], Root.GlobDirectories("**/bin"));
        Assert.Empty((Root / "nowhere").GlobFiles("**"));
    }

    [Fact]
    public void Directories_are_made_cleaned_and_deleted_with_read_only_files()
    {
        scratch.With("d/e/f", "");
        File.SetAttributes(Root / "d" / "e" / "f", FileAttributes.ReadOnly);

        Assert.Empty((Root / "d").CreateOrCleanDirectory().GetDirectories());
        (Root / "d").DeleteDirectory();
        (Root / "d").DeleteDirectory();

        Assert.False((Root / "d").Exists());
    }

    [Fact]
    public void Listings_go_as_deep_as_asked()
    {
        scratch.With("d/1", "").With("d/e/2", "").With("d/e/f/3", "");

        Assert.Single((Root / "d").GetFiles());
        Assert.Equal(2, (Root / "d").GetFiles(depth: 2).Count());
        Assert.Equal(3, (Root / "d").GetFiles(depth: 9).Count());
    }

    [Fact]
    public void Text_is_written_without_a_mark_and_read_back()
    {
        var file = (Root / "new" / "t.txt").WriteAllText("ä").AppendAllText("ö");

        Assert.Equal([0xC3, 0xA4, 0xC3, 0xB6], file.ReadAllBytes());
        Assert.Equal("äö", file.ReadAllText());
    }

    [Theory]
    [InlineData(ExistsPolicy.MergeAndSkip, "old")]
    [InlineData(ExistsPolicy.MergeAndOverwrite, "new")]
    [InlineData(ExistsPolicy.MergeAndOverwriteIfNewer, "old")]
    public void Copying_over_what_is_there_needs_a_policy(ExistsPolicy policy, string expected)
    {
        scratch.With("from/a", "new").With("from/b/c", "new").With("to/a", "old");
        File.SetLastWriteTimeUtc(Root / "from" / "a", DateTime.UtcNow.AddDays(-1));

        Assert.Throws<IOException>(() => (Root / "from").Copy(Root / "to"));
        (Root / "from").Copy(Root / "to", policy);

        Assert.Equal(expected, (Root / "to" / "a").ReadAllText());
        Assert.Equal("new", (Root / "to" / "b" / "c").ReadAllText());
    }

    [Fact]
    public void Moving_leaves_nothing_behind()
    {
        scratch.With("from/a", "x");

        Assert.Equal("x", ((Root / "from").MoveToDirectory(Root / "to") / "a").ReadAllText());
        Assert.False((Root / "from").Exists());
        Assert.Equal(Root / "to" / "there", (Root / "to" / "from").Rename("there"));
    }

    [Fact]
    public void A_directory_cannot_be_copied_into_itself()
    {
        scratch.With("from/a", "x");

        Assert.Throws<ArgumentException>(() => (Root / "from").CopyToDirectory(Root / "from" / "deep"));
    }
}
