using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Services.CodeCommit;

/// <summary>The ids that Git gives to contents, trees and commits, so that a clone of the same files has the same ids.</summary>
/// <remarks>https://git-scm.com/book/en/v2/Git-Internals-Git-Objects</remarks>
internal static class GitObjects
{
    public static string BlobId(ReadOnlySpan<byte> content) => Id("blob", content);

    /// <summary>The id of the tree of these files, each under its path.</summary>
    public static string TreeId(IEnumerable<KeyValuePair<string, TreeFile>> files)
    {
        var entries = new SortedDictionary<string, (string Mode, string Name, string Id)>(StringComparer.Ordinal);
        foreach (var group in files.GroupBy(file => file.Key.Split('/', 2)[0], StringComparer.Ordinal))
        {
            var first = group.First();
            // Git orders a folder as if its name ended with a slash.
            if (first.Key.Contains('/'))
                entries[group.Key + "/"] = ("40000", group.Key, TreeId(group.Select(file => KeyValuePair.Create(file.Key[(group.Key.Length + 1)..], file.Value))));
            else
                entries[group.Key] = (ModeOf(first.Value.Mode), group.Key, first.Value.BlobId);
        }
        using var body = new MemoryStream();
        foreach (var (mode, name, id) in entries.Values)
        {
            body.Write(Encoding.UTF8.GetBytes($"{mode} {name}\0"));
            body.Write(Convert.FromHexString(id));
        }
        return Id("tree", body.ToArray());
    }

    /// <summary>The id of a commit; its own <see cref="Revision.Id"/> is not looked at.</summary>
    public static string CommitId(Revision revision)
    {
        var who = $"{revision.Author} <{revision.Email}> {revision.Time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)} +0000";
        var text = new StringBuilder($"tree {revision.TreeId}\n");
        foreach (var parent in revision.Parents)
            text.Append($"parent {parent}\n");
        text.Append($"author {who}\ncommitter {who}\n\n{revision.Message}");
        return Id("commit", Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Git's number for a mode of the API.</summary>
    public static string ModeOf(string mode) => mode switch { "EXECUTABLE" => "100755", "SYMLINK" => "120000", _ => "100644" };

    // SHA-1 is what Git's ids are made of; nothing here depends on its strength.
    private static string Id(string kind, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Encoding.ASCII.GetBytes($"{kind} {body.Length}\0"));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
