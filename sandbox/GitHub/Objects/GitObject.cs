namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>The four kinds of objects a Git repository is made of.</summary>
internal enum ObjectKind
{
    Commit,
    Tree,
    Blob,
    Tag,
}

/// <summary>An object as it is stored, without its header.</summary>
internal sealed record GitObject(ObjectKind Kind, byte[] Content);
