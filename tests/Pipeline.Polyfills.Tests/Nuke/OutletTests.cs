using System.Text;
using Nuke.Common.Printing;

namespace Pipeline.Polyfills.Tests.Nuke;

public class OutletTests
{
    [Fact]
    public void Output_that_cannot_be_written_is_complained_of_once_and_breaks_nothing()
    {
        var complaints = new StringWriter();
        var outlet = new Outlet(new FullDisk(), new Lazy<TextWriter>(complaints));

        outlet.Write(new Piece(PieceKind.Lines, "first"));
        outlet.Write(new Piece(PieceKind.Output, "second"));
        outlet.BeginLine();
        outlet.Write(new Piece(PieceKind.Error, "from the build"));
        outlet.Flush();

        Assert.Equal(
            $"The output cannot be written (No space left on device). The run goes on unseen; its exit code tells how it ended.{Environment.NewLine}from the build",
            complaints.ToString());
    }

    [Fact]
    public void Nobody_to_complain_to_breaks_nothing_either()
    {
        var outlet = new Outlet(new FullDisk(), new Lazy<TextWriter>(() => new FullDisk()));

        outlet.Write(new Piece(PieceKind.Lines, "first"));
        outlet.Write(new Piece(PieceKind.Error, "second"));
        outlet.Flush();
    }

    private sealed class FullDisk : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Flush() => throw new IOException("No space left on device");
    }
}
