using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Pipeline.Endpoints.Packing;

/// <summary>A <c>model.tar.gz</c> of code alone, that depends on nothing but the names and contents of its files.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/large-model-inference-uncompressed.html tells what SageMaker takes.</remarks>
internal static class CodeArchive
{
    private const UnixFileMode ReadableByAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode ExecutableByAll = ReadableByAll | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // The oldest format that every tar reads holds names of 100 bytes; those of code are shorter.
    private const int LongestName = 100;

    // Where the header of gzip names the operating system: https://www.rfc-editor.org/rfc/rfc1952#page-8
    private const int SystemAt = 9;
    private const byte UnknownSystem = 255;

    /// <summary>Whether an archive can hold a file of that name, below the folder of the code.</summary>
    public static bool Holds(string name) =>
        Encoding.UTF8.GetByteCount(name) + CodeFolder.Name.Length + 1 < LongestName && !name.Any(letter => char.IsControl(letter) || letter is '\\' or '\uFFFD');

    /// <summary>The archive.</summary>
    public static byte[] Of(CodeFolder code)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        using (var tar = new TarWriter(zip, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var file in code.Files)
            {
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, $"{CodeFolder.Name}/{file.Name}")
                {
                    ModificationTime = DateTimeOffset.UnixEpoch,
                    Mode = file.IsScript ? ExecutableByAll : ReadableByAll,
                    DataStream = new MemoryStream(file.Content, writable: false),
                });
            }
        }
        var bytes = buffer.ToArray();
        bytes[SystemAt] = UnknownSystem;
        return bytes;
    }
}
