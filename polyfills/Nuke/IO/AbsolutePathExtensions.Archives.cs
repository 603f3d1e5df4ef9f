using System.IO.Compression;

namespace Nuke.Common.IO;

/// <content>Zip archives.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>Packs the files of a directory, and of those below it, into an archive.</summary>
    /// <param name="directory">The directory; entries are named from here.</param>
    /// <param name="archiveFile">The archive; directories above are made.</param>
    /// <param name="filter">Files for which it does not hold are left out; null takes all.</param>
    /// <param name="compressionLevel">How hard to try.</param>
    /// <param name="fileMode">What happens to an archive that is there already; by default it is an error.</param>
    public static void ZipTo(
        this AbsolutePath directory, AbsolutePath archiveFile, Func<AbsolutePath, bool>? filter = null,
        CompressionLevel compressionLevel = CompressionLevel.Optimal, FileMode fileMode = FileMode.CreateNew) =>
        directory.ZipTo(archiveFile, directory.GlobFiles("**/*").Where(file => file != archiveFile && filter?.Invoke(file) != false), compressionLevel, fileMode);

    /// <summary>Packs files into an archive.</summary>
    /// <param name="baseDirectory">Where the names of entries start.</param>
    /// <param name="archiveFile">The archive; directories above are made.</param>
    /// <param name="files">The files, all of them below the directory.</param>
    /// <param name="compressionLevel">How hard to try.</param>
    /// <param name="fileMode">What happens to an archive that is there already; by default it is an error.</param>
    public static void ZipTo(
        this AbsolutePath baseDirectory, AbsolutePath archiveFile, IEnumerable<AbsolutePath> files,
        CompressionLevel compressionLevel = CompressionLevel.Optimal, FileMode fileMode = FileMode.CreateNew)
    {
        archiveFile.Parent?.CreateDirectory();
        var all = files.ToList(); // Before the archive is there, which may lie among them.
        using var stream = File.Open(archiveFile, fileMode, FileAccess.ReadWrite);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (var file in all)
            archive.CreateEntryFromFile(file, baseDirectory.GetUnixRelativePathTo(file), compressionLevel);
    }

    /// <summary>Unpacks an archive into a directory, over what is there.</summary>
    /// <exception cref="IOException">An entry would lie outside of the directory.</exception>
    public static void UnZipTo(this AbsolutePath archiveFile, AbsolutePath directory) =>
        ZipFile.ExtractToDirectory(archiveFile, directory.CreateDirectory(), overwriteFiles: true);
}
