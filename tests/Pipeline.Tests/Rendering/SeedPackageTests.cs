using System.IO.Compression;
using Pipeline.Failures;
using Pipeline.Rendering;

namespace Pipeline.Tests.Rendering;

public sealed class SeedPackageTests : IDisposable
{
    private readonly SourceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    private SeedPackage Create(string folder) => SeedPackage.Create(_tree.Path(folder));

    [Fact]
    public void Equal_folders_give_equal_bytes_whenever_they_were_written()
    {
        foreach (var folder in (string[])["one", "two"])
        {
            foreach (var name in folder == "one" ? (string[])["b.txt", "a/c.txt"] : ["a/c.txt", "b.txt"])
                _tree.Write($"{folder}/{name}", name);
        }
        File.SetLastWriteTimeUtc(_tree.Path("two/b.txt"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Assert.Equal(Create("one").Hash, Create("two").Hash);
        Assert.Equal(Create("one").ToArray(), Create("two").ToArray());
    }

    [Fact]
    public void Entries_are_ordered_byte_by_byte_with_one_time_and_one_mode()
    {
        _tree.Write("app/run.sh", "#!/bin/sh\n");
        _tree.Write("app/Z.txt", "z");
        _tree.Write("app/a/b.txt", "b");

        using var zip = new ZipArchive(new MemoryStream(Create("app").ToArray()));
        Assert.Equal(["Z.txt", "a/b.txt", "run.sh"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(["100644", "100644", "100755"], zip.Entries.Select(entry => Convert.ToString((entry.ExternalAttributes >> 16) & 0xFFFF, 8)));
    }

    [Fact]
    public void What_python_git_and_the_finder_leave_behind_is_left_out()
    {
        _tree.Write("app/README.md", "x");
        var before = Create("app").Hash;
        _tree.Write("app/__pycache__/a.txt", "x");
        _tree.Write("app/pkg/b.pyc", "x");
        _tree.Write("app/.git/config", "x");
        _tree.Write("app/.DS_Store", "x");

        Assert.Equal(["README.md"], Create("app").Names);
        Assert.Equal(before, Create("app").Hash);
    }

    [Theory]
    [InlineData("app/a.txt", "other")]
    [InlineData("app/b.txt", "x")]
    [InlineData("app/a.txt", "#!x")]
    public void A_changed_content_name_or_mode_changes_the_hash(string name, string content)
    {
        _tree.Write("app/a.txt", "x");
        var before = Create("app").Hash;
        _tree.Write(name, content);

        Assert.NotEqual(before, Create("app").Hash);
    }

    [Fact]
    public void Moving_text_between_name_and_content_changes_the_hash()
    {
        _tree.Write("one/ab", "c");
        _tree.Write("two/a", "bc");

        Assert.NotEqual(Create("one").Hash, Create("two").Hash);
    }

    [Fact]
    public void Hidden_files_that_belong_to_the_code_are_kept()
    {
        _tree.Write("app/.gitignore", "*.pyc\n");

        Assert.Equal([".gitignore"], Create("app").Names);
    }

    [Fact]
    public void A_symbolic_link_is_refused()
    {
        _tree.Write("app/a.txt", "x");
        File.CreateSymbolicLink(_tree.Path("app/link"), _tree.Path("app/a.txt"));

        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => Create("app")).Problems);
        Assert.Equal("PL2321", problem.Code);
        Assert.EndsWith("app/link", problem.Location!.File);
    }

    [Fact]
    public void An_empty_folder_is_refused() => Assert.Equal("PL2320", Assert.Throws<InvalidInput>(() => Create("nothing")).Code);

    [Fact]
    public void Contents_come_out_as_they_went_in()
    {
        _tree.Write("app/data.txt", "häuser\r\n");

        using var zip = new ZipArchive(new MemoryStream(Create("app").ToArray()));
        using var reader = new StreamReader(zip.GetEntry("data.txt")!.Open());
        Assert.Equal("häuser\r\n", reader.ReadToEnd());
    }
}
