using System.Text.Json.Serialization;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CodeCommit;

/// <summary>A commit, with all the files of its tree by path.</summary>
/// <param name="Id">Git's id of the commit: the SHA-1 of what Git would store.</param>
/// <param name="TreeId">Git's id of the tree.</param>
internal sealed record Revision(
    string Id,
    string TreeId,
    IReadOnlyList<string> Parents,
    string Message,
    string Author,
    string Email,
    DateTimeOffset Time,
    IReadOnlyDictionary<string, TreeFile> Files);

/// <summary>A file of a tree.</summary>
/// <param name="BlobId">Git's id of the content.</param>
/// <param name="Mode"><c>NORMAL</c>, <c>EXECUTABLE</c> or <c>SYMLINK</c>.</param>
/// <param name="Content">Where the content is kept.</param>
internal sealed record TreeFile(string BlobId, string Mode, Blob Content);

/// <summary>A branch: a name for its latest commit.</summary>
internal sealed record Branch(string Name, string CommitId);

/// <summary>The records' serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(Revision))]
[JsonSerializable(typeof(Branch))]
internal sealed partial class RevisionJson : JsonSerializerContext;
