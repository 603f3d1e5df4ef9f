using System.Text;
using System.Text.Json;
using Pipeline.Rendering;

namespace Pipeline.Endpoints.Packing;

/// <summary>
/// What a build starts from, and where what it makes will lie: the key says everything that goes in, so equal content is made once and
/// other content never takes its place.
/// </summary>
public sealed class PackingSource
{
    private readonly Func<byte[]> content;

    private PackingSource(string hash, string ending, bool needsBuild, Func<byte[]> content) =>
        (Hash, Key, NeedsBuild, this.content) = (hash, $"models/{hash}/{ending}", needsBuild, content);

    /// <summary>The first 12 hexadecimal digits of a SHA-256 over code, models, revisions and the scripts of the build.</summary>
    public string Hash { get; }

    /// <summary>The key of the archive; of staged weights the prefix, which ends in <c>/</c>.</summary>
    public string Key { get; }

    /// <summary>Whether a build must fetch models. Else <see cref="Content"/> is the archive itself.</summary>
    public bool NeedsBuild { get; }

    /// <summary>The key of the source.</summary>
    public string SourceKey => $"packing/{Hash}.zip";

    /// <summary>The folder of all that belongs to this content, without <c>/</c> at its end.</summary>
    public string Folder => $"models/{Hash}";

    /// <summary>The key of the object that says that all of it is there. It is written last, and no model's file.</summary>
    public string MarkKey => $"{Folder}/complete.json";

    /// <summary>The zip that a build starts from, or the archive of the code alone.</summary>
    public byte[] Content() => content();

    /// <summary>Code, and models beside it, to be packed into one archive.</summary>
    public static PackingSource OfArchive(CodeFolder code, IReadOnlyList<HubModel> models, PackingScripts scripts)
    {
        var inside = code.Files.Select(file => file with { Name = $"{CodeFolder.Name}/{file.Name}" });
        if (models.Count == 0)
            return new PackingSource(SeedPackage.Of(inside).Hash, "model.tar.gz", needsBuild: false, () => CodeArchive.Of(code));
        IReadOnlyList<SeedFile> told = [.. scripts.For("archive"), Json("request.json", new { models = models.Select(Plain) })];
        // The hash is not over the archive, whose bytes a newer compressor may change.
        return new PackingSource(SeedPackage.Of([.. inside, .. told]).Hash, "model.tar.gz", needsBuild: true,
            () => SeedPackage.Of([.. told, new SeedFile("model.tar.gz", CodeArchive.Of(code))]).ToArray());
    }

    /// <summary>A model's weights, to be staged file by file.</summary>
    public static PackingSource OfWeights(HubModel model, PackingScripts scripts)
    {
        var package = SeedPackage.Of([.. scripts.For("weights"), Json("weights/SOURCE.json", Plain(model))]);
        return new PackingSource(package.Hash, "weights/", needsBuild: true, package.ToArray);
    }

    private static object Plain(HubModel model) => new { id = model.Id, revision = model.Revision };

    private static SeedFile Json(string name, object value) => new(name, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value) + "\n"));
}
