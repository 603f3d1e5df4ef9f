using System.Text;

namespace Pipeline.Sandbox.State;

/// <summary>Finds the hashes of contents in records, whichever service keeps them and however it calls them.</summary>
internal static class Mentions
{
    private const int Length = 64;

    /// <summary>Adds every word of 64 small hexadecimal digits.</summary>
    public static HashSet<string> Add(HashSet<string> found, ReadOnlyMemory<byte> json)
    {
        var text = json.Span;
        // Whatever is 64 long covers one of the places that are 64 apart.
        for (int at = Length - 1, from = 0; at < text.Length; at += Length)
        {
            if (!char.IsAsciiHexDigitLower((char)text[at]))
                continue;
            var (start, end) = (at, at + 1);
            while (start > from && char.IsAsciiHexDigitLower((char)text[start - 1]))
                start--;
            while (end < text.Length && char.IsAsciiHexDigitLower((char)text[end]))
                end++;
            if (end - start == Length)
                found.Add(Encoding.ASCII.GetString(text[start..end]));
            (at, from) = (end - 1, end);
        }
        return found;
    }
}
