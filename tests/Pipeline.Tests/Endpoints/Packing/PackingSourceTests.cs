using System.Text;
using Pipeline.Endpoints.Packing;

namespace Pipeline.Tests.Endpoints.Packing;

public sealed class PackingSourceTests : IDisposable
{
    private static readonly HubModel One = new("sentence-transformers/all-MiniLM-L6-v2", "v1");
    private static readonly HubModel Other = new("cross-encoder/ms-marco-MiniLM-L6-v2");

    private readonly string folder = Directory.CreateTempSubdirectory("pipeline-").FullName;

    public PackingSourceTests()
    {
        File.WriteAllText(Path.Combine(folder, "inference.py"), "def model_fn(model_dir): ...\n");
        File.WriteAllText(Path.Combine(folder, "start.sh"), "#!/bin/sh\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_content_gives_the_same_key_and_the_same_bytes_whenever_it_was_written()
    {
        var (before, alone) = (Archive(One), Archive());
        foreach (var file in Directory.EnumerateFiles(folder))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3));
        Assert.Equal((before.Key, alone.Key), (Archive(One).Key, Archive().Key));
        Assert.Equal(before.Content(), Archive(One).Content());
        Assert.Equal(alone.Content(), Archive().Content());
    }

    [Fact]
    public void Each_letter_model_and_revision_has_a_key_of_its_own()
    {
        List<string> keys = [Archive().Key, Archive(One).Key, Archive(One, Other).Key, Archive(Other).Key, Archive(One with { Revision = "v2" }).Key];
        File.AppendAllText(Path.Combine(folder, "inference.py"), "#");
        keys.AddRange([Archive().Key, Archive(One).Key]);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^models/[0-9a-f]{12}/model\\.tar\\.gz$", key));
    }

    [Fact]
    public void An_archive_of_code_depends_on_names_modes_and_contents_alone()
    {
        var entries = Archives.Contents(Archive().Content());
        Assert.Equal(["code/inference.py", "code/start.sh"], entries.Keys);
        Assert.All(entries.Values, entry => Assert.Equal(DateTimeOffset.UnixEpoch, entry.Modified));
        Assert.Equal((false, true), (entries["code/inference.py"].Mode.HasFlag(UnixFileMode.UserExecute), entries["code/start.sh"].Mode.HasFlag(UnixFileMode.UserExecute)));
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "inference.py")), entries["code/inference.py"].Content);
    }

    [Fact]
    public void The_source_of_a_build_holds_the_scripts_the_models_and_an_archive_of_the_code()
    {
        var zip = Archive(One).Content();
        Assert.Equal(["access_token.py", "archive.py", "buildspec.yml", "hub.py", "model.tar.gz", "problems.py", "request.json", "requirements.txt", "weights.py"], Archives.Names(zip));
        Assert.Equal("{\"models\":[{\"id\":\"sentence-transformers/all-MiniLM-L6-v2\",\"revision\":\"v1\"}]}\n", Encoding.UTF8.GetString(Archives.Read(zip, "request.json")));
        Assert.Equal(["code/inference.py", "code/start.sh"], Archives.Contents(Archives.Read(zip, "model.tar.gz")).Keys);
        Assert.Contains("python archive.py", Encoding.UTF8.GetString(Archives.Read(zip, "buildspec.yml")));
    }

    [Fact]
    public void The_source_of_weights_holds_a_note_of_the_model_where_the_weights_will_lie()
    {
        var source = PackingSource.OfWeights(One, Archives.Scripts);
        Assert.Matches("^models/[0-9a-f]{12}/weights/$", source.Key);
        Assert.False(source.MarkKey.StartsWith(source.Key, StringComparison.Ordinal), "a mark among the weights would be loaded with them");
        Assert.Equal("{\"id\":\"sentence-transformers/all-MiniLM-L6-v2\",\"revision\":\"v1\"}\n", Encoding.UTF8.GetString(Archives.Read(source.Content(), "weights/SOURCE.json")));
        Assert.NotEqual(source.Key, PackingSource.OfWeights(Other, Archives.Scripts).Key);
    }

    [Fact]
    public void Only_models_need_a_build() => Assert.Equal((false, true, true), (Archive().NeedsBuild, Archive(One).NeedsBuild, PackingSource.OfWeights(One, Archives.Scripts).NeedsBuild));

    private PackingSource Archive(params HubModel[] models) => PackingSource.OfArchive(CodeFolder.Read(folder, "models/x"), models, Archives.Scripts);
}
