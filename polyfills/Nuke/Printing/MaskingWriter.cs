using System.Text;

namespace Nuke.Common.Printing;

/// <summary>Passes text on with secrets masked: what stands in for the console when the build prints past the engine.</summary>
internal sealed class MaskingWriter(TextWriter inner, Masks masks) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(new string(buffer));

    public override void Write(string? value) => inner.Write(value is null ? null : masks.Apply(value));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value) => inner.WriteLine(value is null ? null : masks.Apply(value));

    public override void Flush() => inner.Flush();
}
