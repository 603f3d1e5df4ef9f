using Nuke.Common.IO;

namespace Pipeline.Polyfills.Tests.Nuke;

public class AbsolutePathTests
{
    private static readonly AbsolutePath Root = OperatingSystem.IsWindows() ? @"C:\" : "/";

    [Fact]
    public void Paths_are_put_together_and_taken_apart()
    {
        var path = Root / "a" / "b.c" / "d.tar.gz";

        Assert.Equal("d.tar.gz", path.Name);
        Assert.Equal(".gz", path.Extension);
        Assert.Equal("d.tar", path.NameWithoutExtension);
        Assert.Equal(Root / "a" / "b.c", path.Parent);
        Assert.Equal(Root / "a", path / ".." / "..");
        Assert.Equal(Root / "a", path / .. / ..);
        Assert.Equal(Root / "a/b.c/d.tar.gz.sig", path + ".sig");
        Assert.Equal(Root, Root / ".." / "..");
        Assert.Null(Root.Parent);
    }

    [Fact]
    public void A_relative_text_is_no_absolute_path()
    {
        AbsolutePath? taken = null;

        Assert.Equal("Path 'relative' must be rooted", Assert.Throws<ArgumentException>(() => taken = "relative").Message);
        Assert.Null(taken);
    }

    [Fact]
    public void A_missing_text_is_a_missing_path() => Assert.Null((AbsolutePath?)(string?)null);

    [Fact]
    public void Equal_texts_are_equal_paths()
    {
        Assert.True(Root / "a" / "b" == Root / "a/b/");
        Assert.True(Root / "a" != Root / "b");
        Assert.Equal((Root / "a").GetHashCode(), (Root / "x" / ".." / "a").GetHashCode());
    }

    [Theory]
    [InlineData("d", "\"{0}\"", "\"{0}\"")]
    [InlineData("s", "'{0}'", "'{0}'")]
    [InlineData("dn", "{0}", "\"{0}\"")]
    [InlineData("sn", "{0}", "'{0}'")]
    [InlineData("nq", "{0}", "{0}")]
    public void Formats_quote(string format, string plain, string spaced)
    {
        Assert.Equal(string.Format(plain, Root / "a"), (Root / "a").ToString(format));
        Assert.Equal(string.Format(spaced, Root / "a b"), (Root / "a b").ToString(format));
    }

    [Fact]
    public void Ways_between_paths()
    {
        Assert.Equal("../c", (Root / "a" / "b").GetUnixRelativePathTo(Root / "a" / "c"));
        Assert.True((Root / "a").Contains(Root / "a" / "b"));
        Assert.False((Root / "a").Contains(Root / "ab"));
        Assert.Equal(Root / "a", (Root / "a" / "b" / "c").FindParent(path => path.Name == "a"));
        Assert.Null((Root / "a").FindParent(path => path.Name == "a"));
    }
}
