using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>A commit: a tree, where it comes from, who made it and why.</summary>
internal sealed record Commit(string Tree, IReadOnlyList<string> Parents, Signature Author, Signature Committer, string Message)
{
    public static Commit Parse(ReadOnlySpan<byte> content)
    {
        var (fields, message) = Fields.Read(content);
        return new(
            fields.First(field => field.Name == "tree").Value,
            [.. fields.Where(field => field.Name == "parent").Select(field => field.Value)],
            Signature.Parse(fields.FirstOrDefault(field => field.Name == "author").Value ?? ""),
            Signature.Parse(fields.FirstOrDefault(field => field.Name == "committer").Value ?? ""),
            message);
    }

    public byte[] Write()
    {
        var text = new StringBuilder().Append("tree ").Append(Tree).Append('\n');
        foreach (var parent in Parents)
            text.Append("parent ").Append(parent).Append('\n');
        text.Append("author ").Append(Author).Append('\n').Append("committer ").Append(Committer).Append("\n\n").Append(Message);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
