using System.Text;

namespace Nuke.Common.Printing;

/// <summary>
/// Output that waits for its turn: in memory at first; what is larger goes to a file without a name for others, so that a
/// target that prints without end takes no more memory than one that is silent.
/// </summary>
internal sealed class HeldText : IDisposable
{
    /// <summary>How many bytes a target may hold in memory.</summary>
    internal const int MostInMemory = 256 * 1024;

    private Stream stream = new MemoryStream();

    internal bool IsInFile => stream is FileStream;

    internal void Add(Piece piece)
    {
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write((byte)piece.Kind);
            writer.Write(piece.Text);
        }

        if (stream is MemoryStream && stream.Length > MostInMemory)
            MoveToFile();
    }

    /// <summary>Everything in the order in which it came; nothing is left.</summary>
    internal IEnumerable<Piece> Take()
    {
        stream.Position = 0;
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        while (stream.Position < stream.Length)
            yield return new Piece((PieceKind)reader.ReadByte(), reader.ReadString());
        stream.SetLength(0);
    }

    public void Dispose() => stream.Dispose();

    private void MoveToFile()
    {
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose,
            };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
            stream.Position = 0;
            stream.CopyTo(file);
            stream = file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A machine without room for temporary files: memory it is, for nothing may be lost.
            stream.Position = stream.Length;
        }
    }
}
