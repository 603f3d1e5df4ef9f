using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Pipeline.Sandbox.GitHub.Objects;

namespace Pipeline.Sandbox.GitHub.Wire;

/// <summary>All files of a commit in one, below a folder named after it; the same bytes every time.</summary>
/// <param name="git">The repository.</param>
/// <param name="commit">The commit.</param>
/// <param name="root">The folder that everything is in; empty for none.</param>
internal sealed class Archive(BareRepository git, string commit, string root)
{
    private const int Executable = 0b111_101_101;
    private const int Readable = 0b110_100_100;

    private static readonly DateTimeOffset EarliestInZip = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Commit made = git.History.Find(commit)!;

    public string Root => root;

    private string Inside => root.Length == 0 ? "" : root + "/";

    public byte[] Zip()
    {
        var written = new MemoryStream();
        using (var zip = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, entry) in git.Trees.Walk(made.Tree))
                Add(zip, path, entry);
        return written.ToArray();
    }

    public byte[] Tar()
    {
        var written = new MemoryStream();
        using (var packed = new GZipStream(written, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(packed, TarEntryFormat.Pax))
            foreach (var (path, entry) in git.Trees.Walk(made.Tree))
                Add(tar, path, entry);
        return written.ToArray();
    }

    private void Add(ZipArchive zip, string path, TreeEntry entry)
    {
        var folder = entry.IsFolder || entry.IsSubmodule;
        var file = zip.CreateEntry($"{Inside}{path}{(folder ? "/" : "")}");
        var when = made.Committer.When.ToUniversalTime();
        file.LastWriteTime = when < EarliestInZip ? EarliestInZip : when;
        // The upper half is Unix's mode with the kind of file.
        file.ExternalAttributes = Convert.ToInt32(folder ? "40755" : entry.Mode, 8) << 16;
        if (folder)
            return;
        using var content = file.Open();
        content.Write(git.Objects.Read(entry.Id, ObjectKind.Blob) ?? []);
    }

    private void Add(TarWriter tar, string path, TreeEntry entry)
    {
        var content = entry.IsFolder || entry.IsSubmodule ? null : git.Objects.Read(entry.Id, ObjectKind.Blob) ?? [];
        var type = content is null ? TarEntryType.Directory : entry.Mode == TreeEntry.Link ? TarEntryType.SymbolicLink : TarEntryType.RegularFile;
        var file = new PaxTarEntry(type, $"{Inside}{path}{(content is null ? "/" : "")}")
        {
            ModificationTime = made.Committer.When,
            Mode = (UnixFileMode)(content is null || entry.Mode == "100755" ? Executable : Readable),
        };
        if (type == TarEntryType.SymbolicLink)
            file.LinkName = Encoding.UTF8.GetString(content!);
        else if (content is not null)
            file.DataStream = new MemoryStream(content);
        tar.WriteEntry(file);
    }
}
