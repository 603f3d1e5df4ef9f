using System.IO.Compression;
using Nuke.Common.IO;

namespace Pipeline.Polyfills.Tests.Nuke;

public sealed class FileContentTests : IDisposable
{
    private readonly Scratch scratch = new();

    private AbsolutePath Root => scratch.Root;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Text_is_changed_in_place()
    {
        var file = (Root / "a").WriteAllLines(["1"]).AppendAllLines(["2"]).UpdateText(text => text.Replace('1', '3'));

        Assert.Equal(["3", "2"], file.ReadAllLines());
    }

    [Fact]
    public void A_hash_tells_whether_content_has_changed()
    {
        scratch.With("d/a", "x").With("d/e/b", "y").With("same", "x");
        var before = (Root / "d").GetDirectoryHash();

        Assert.Equal((Root / "d" / "a").GetFileHash(), (Root / "same").GetFileHash());
        Assert.Equal(before, (Root / "d").GetDirectoryHash());
        (Root / "d" / "a").Rename("c");
        Assert.NotEqual(before, (Root / "d").GetDirectoryHash());
        Assert.Equal((Root / "d").GetDirectoryHash(file => file.Name == "b"), (scratch.With("f/e/b", "y").Root / "f").GetDirectoryHash());
    }

    [Fact]
    public void What_was_zipped_is_unzipped()
    {
        scratch.With("d/a.txt", "x").With("d/e/b.txt", "y").With("d/c.log", "z");

        (Root / "d").ZipTo(Root / "new" / "all.zip", file => file.Extension != ".log");
        (Root / "new" / "all.zip").UnZipTo(Root / "out");

        Assert.Equal(["a.txt", "e/b.txt"], (Root / "out").GlobFiles("**/*").Select((Root / "out").GetUnixRelativePathTo));
        Assert.Equal("y", (Root / "out" / "e" / "b.txt").ReadAllText());
    }

    [Fact]
    public void An_archive_is_not_replaced_unless_asked_to()
    {
        scratch.With("d/a.txt", "x").With("d/all.zip", "old");

        Assert.Throws<IOException>(() => (Root / "d").ZipTo(Root / "d" / "all.zip"));
        (Root / "d").ZipTo(Root / "d" / "all.zip", fileMode: FileMode.Create);

        using var archive = ZipFile.OpenRead(Root / "d" / "all.zip");
        Assert.Equal("a.txt", Assert.Single(archive.Entries).FullName);
    }

    [Fact]
    public void An_entry_cannot_leave_the_directory()
    {
        using (var archive = ZipFile.Open(Root / "evil.zip", ZipArchiveMode.Create))
            archive.CreateEntry("../outside");

        Assert.Throws<IOException>(() => (Root / "evil.zip").UnZipTo(Root / "in"));
        Assert.False((Root / "outside").Exists());
    }
}
