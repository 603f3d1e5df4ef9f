using Pipeline.Endpoints.Packing;
using Pipeline.Failures;

namespace Pipeline.Tests.Endpoints.Packing;

public sealed class CodeFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pipeline-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Hidden_files_and_what_Python_leaves_behind_are_left_out()
    {
        Write("inference.py");
        Write("util/text.py");
        Write(".env");
        Write(".git/config");
        Write("__pycache__/inference.pyc");
        Write("old.pyc");
        Assert.Equal(["inference.py", "util/text.py"], Read().Names);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Assert.Equal(("PL2481", "models/nowhere"), Refused(Path.Combine(folder, "nowhere"), "models/nowhere"));

    [Fact]
    public void An_empty_folder_is_refused() => Assert.Equal(("PL2481", "models/x"), Refused());

    [Fact]
    public void Code_without_inference_py_is_refused()
    {
        Write("util/inference.py");
        Assert.Equal(("PL2482", "models/x"), Refused());
    }

    [Fact]
    public void A_link_to_a_file_of_the_folder_is_that_file()
    {
        Write("inference.py", "code");
        File.CreateSymbolicLink(Path.Combine(folder, "same.py"), "inference.py");
        Assert.Equal("code"u8.ToArray(), Archive()["code/same.py"].Content);
    }

    [Theory]
    [InlineData("/etc/hostname")]
    [InlineData("../outside.py")]
    [InlineData("missing.py")]
    [InlineData("util")]
    public void A_link_to_anything_else_is_refused_with_its_place(string target)
    {
        Write("inference.py");
        Write("util/text.py");
        File.CreateSymbolicLink(Path.Combine(folder, "link.py"), target);
        Assert.Equal(("PL2483", "models/x/link.py"), Refused());
    }

    [Theory]
    [InlineData("tab\tinside.py")]
    [InlineData("back\\slash.py")]
    public void A_name_that_an_archive_cannot_hold_is_refused(string name)
    {
        Write("inference.py");
        Write(name);
        Assert.Equal("PL2483", Refused().Code);
    }

    [Fact]
    public void A_name_that_is_too_long_for_an_archive_is_refused_and_the_longest_that_is_not_comes_back()
    {
        Write("inference.py");
        var longest = $"{new string('d', 44)}/{new string('f', 46)}.py"; // With code/ before it 99 bytes.
        Write(longest);
        Assert.Contains($"code/{longest}", Archive().Keys);

        Write(longest + "x");
        Assert.Equal(("PL2483", $"models/x/{longest}x"), Refused());
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "a.py"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(folder, "b.py"), "/etc/hostname");
        Assert.Equal(["PL2482", "PL2483", "PL2483"], Assert.Throws<InvalidInput>(Read).Problems.Select(problem => problem.Code));
    }

    private IReadOnlyDictionary<string, (UnixFileMode Mode, DateTimeOffset Modified, byte[] Content)> Archive() =>
        Archives.Contents(PackingSource.OfArchive(Read(), [], Archives.Scripts).Content());

    private CodeFolder Read() => CodeFolder.Read(folder, "models/x");

    private (string Code, string? File) Refused(string? path = null, string shown = "models/x")
    {
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => CodeFolder.Read(path ?? folder, shown)).Problems);
        return (problem.Code, problem.Location?.File);
    }

    private void Write(string name, string text = "")
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
