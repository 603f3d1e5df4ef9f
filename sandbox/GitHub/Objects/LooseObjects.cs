using System.IO.Compression;
using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Objects in files of their own, compressed, as Git writes them: put in place whole, so that a kill leaves no half of one.</summary>
/// <remarks>https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-objects0-90-9a-f</remarks>
internal sealed class LooseObjects(string folder)
{
    public string Write(ObjectKind kind, byte[] content)
    {
        var id = ObjectId.Of(kind, content);
        var path = PathOf(id);
        if (File.Exists(path))
            return id;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = Path.Combine(folder, $"tmp_obj_{Guid.NewGuid():N}");
        using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        using (var packed = new ZLibStream(file, CompressionLevel.Fastest))
        {
            packed.Write(ObjectId.Header(kind, content.Length));
            packed.Write(content);
        }
        File.Move(draft, path, overwrite: true);
        return id;
    }

    public bool Has(string id) => File.Exists(PathOf(id));

    /// <summary>Kind and size without the content; null when there is no such file.</summary>
    public (ObjectKind Kind, long Size)? Header(string id)
    {
        using var content = Open(id, out var header);
        return content is null ? null : header;
    }

    public GitObject? Read(string id, long limit)
    {
        using var content = Open(id, out var header);
        if (content is null)
            return null;
        if (header.Size > limit)
            throw new ObjectTooLarge(header.Size);
        var bytes = new byte[header.Size];
        content.ReadExactly(bytes);
        return new(header.Kind, bytes);
    }

    /// <summary>The objects whose names begin so; for abbreviations.</summary>
    public IEnumerable<string> Matching(string abbreviation)
    {
        var shelf = Path.Combine(folder, abbreviation[..2]);
        return Directory.Exists(shelf)
            ? Directory.EnumerateFiles(shelf, abbreviation[2..] + "*").Select(file => abbreviation[..2] + Path.GetFileName(file)).Where(ObjectId.IsWhole)
            : [];
    }

    private string PathOf(string id) => Path.Combine(folder, id[..2], id[2..]);

    private ZLibStream? Open(string id, out (ObjectKind Kind, long Size) header)
    {
        header = default;
        FileStream file;
        try
        {
            file = new(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        var content = new ZLibStream(file, CompressionMode.Decompress);
        header = ReadHeader(content);
        return content;
    }

    private static (ObjectKind Kind, long Size) ReadHeader(ZLibStream content)
    {
        var text = new StringBuilder();
        for (int letter; (letter = content.ReadByte()) > 0 && text.Length < 32;)
            text.Append((char)letter);
        return text.ToString().Split(' ') is [var name, var size] && ObjectId.Kind(name) is { } kind && long.TryParse(size, out var length)
            ? (kind, length)
            : throw new InvalidDataException("A file of a repository's objects is none of Git's.");
    }
}
