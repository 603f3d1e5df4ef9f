using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>A line of a tree. The name is kept in bytes: Git does not ask for UTF-8, and what is not changed must stay as it is.</summary>
internal sealed record TreeEntry(string Mode, byte[] Bytes, string Id)
{
    public const string Folder = "40000";
    public const string Submodule = "160000";
    public const string Link = "120000";
    public const string File = "100644";

    public TreeEntry(string mode, string name, string id) : this(mode, Encoding.UTF8.GetBytes(name), id)
    {
    }

    public string Name => Encoding.UTF8.GetString(Bytes);

    public bool IsFolder => Mode == Folder;

    public bool IsSubmodule => Mode == Submodule;

    public ObjectKind Kind => IsFolder ? ObjectKind.Tree : IsSubmodule ? ObjectKind.Commit : ObjectKind.Blob;

    /// <summary>The mode in six digits, as the API writes it; in trees a folder has five.</summary>
    public string WrittenMode => Mode.PadLeft(6, '0');
}
