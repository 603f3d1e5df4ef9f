using System.Formats.Tar;
using System.IO.Compression;

namespace Pipeline.Sandbox.Tests.GitHub;

public class ArchiveTests
{
    [Theory]
    [InlineData("zipball")]
    [InlineData("tarball")]
    [Behaviour("GitHub", "`zipball`, `tarball`")]
    public async Task All_files_come_in_one_from_another_address(string form)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync(hidden: true);
        var sha = await github.WriteAsync(repository, "docs/a.txt", "a");
        var sent = await github.GetAsync($"{repository}/{form}/main");
        var address = sent.Header("Location")!;
        var bytes = (await github.GetAsync(address, null)).Ok().Bytes;

        Assert.Equal(302, sent.Status);
        Assert.Equal(new[] { "README.md", "docs/", "docs/a.txt" }.Select(path => $"sandbox-org-repo-{sha[..7]}/{path}"), form == "zipball" ? Zipped(bytes) : Packed(bytes));
        Assert.Equal(bytes, (await github.GetAsync(address, null)).Bytes);
        Assert.Equal(404, (await github.GetAsync(address.Split('?')[0], null)).Status);
        Assert.Equal("404 Not Found", (await github.GetAsync($"{repository}/{form}/nope")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "`zipball`, `tarball`")]
    public async Task The_address_is_good_for_five_minutes_and_itself_alone()
    {
        var clock = new TestClock();
        await using var github = await GitHubSandbox.StartAsync(new() { Clock = clock });
        var repository = await github.RepositoryAsync(hidden: true);
        await github.BranchAsync(repository, "other");
        var address = (await github.GetAsync($"{repository}/zipball/main")).Header("Location")!;

        Assert.Equal(404, (await github.GetAsync(address.Replace("legacy.zip/main", "legacy.zip/other"), null)).Status);
        clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(404, (await github.GetAsync(address, null)).Status);
    }

    private static List<string> Zipped(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static List<string> Packed(byte[] bytes)
    {
        using var tar = new TarReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));
        var names = new List<string>();
        while (tar.GetNextEntry() is { } entry)
            names.Add(entry.Name);
        return names;
    }
}
