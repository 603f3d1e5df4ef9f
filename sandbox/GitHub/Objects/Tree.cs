using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Reads and writes trees.</summary>
/// <remarks>https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects</remarks>
internal static class Tree
{
    private const int IdBytes = 20;

    public static List<TreeEntry> Parse(ReadOnlySpan<byte> content)
    {
        var entries = new List<TreeEntry>();
        while (content.Length > 0)
        {
            var space = content.IndexOf((byte)' ');
            var end = content.IndexOf((byte)0);
            if (space < 0 || end < space || content.Length < end + 1 + IdBytes)
                throw new InvalidDataException("A tree is cut short.");
            entries.Add(new(Encoding.ASCII.GetString(content[..space]), content[(space + 1)..end].ToArray(), Convert.ToHexStringLower(content.Slice(end + 1, IdBytes))));
            content = content[(end + 1 + IdBytes)..];
        }
        return entries;
    }

    public static byte[] Write(IEnumerable<TreeEntry> entries)
    {
        var content = new MemoryStream();
        foreach (var entry in entries.OrderBy(entry => entry, Order))
        {
            content.Write(Encoding.ASCII.GetBytes(entry.Mode));
            content.WriteByte((byte)' ');
            content.Write(entry.Bytes);
            content.WriteByte(0);
            content.Write(Convert.FromHexString(entry.Id));
        }
        return content.ToArray();
    }

    // Git sorts folders as if their names ended with a slash.
    private static readonly Comparer<TreeEntry> Order = Comparer<TreeEntry>.Create((one, other) => Key(one).AsSpan().SequenceCompareTo(Key(other)));

    private static byte[] Key(TreeEntry entry) => entry.IsFolder ? [.. entry.Bytes, (byte)'/'] : entry.Bytes;
}
