namespace Octokit;

/// <summary>Files: https://docs.github.com/en/rest/repos/contents.</summary>
public interface IRepositoryContentsClient
{
    /// <summary>What is at the root of the default branch.</summary>
    Task<IReadOnlyList<RepositoryContent>> GetAllContents(string owner, string name);

    /// <summary>What is at a path of the default branch: a folder's entries, or a file alone with its content.</summary>
    Task<IReadOnlyList<RepositoryContent>> GetAllContents(string owner, string name, string path);

    /// <summary>What is at the root of a branch, a tag or a commit.</summary>
    Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(string owner, string name, string reference);

    /// <summary>What is at a path of a branch, a tag or a commit.</summary>
    Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(string owner, string name, string path, string reference);

    /// <summary>Makes a file in a commit of its own.</summary>
    Task<RepositoryContentChangeSet> CreateFile(string owner, string name, string path, CreateFileRequest request);

    /// <summary>Changes a file in a commit of its own.</summary>
    Task<RepositoryContentChangeSet> UpdateFile(string owner, string name, string path, UpdateFileRequest request);

    /// <summary>Deletes a file in a commit of its own.</summary>
    Task DeleteFile(string owner, string name, string path, DeleteFileRequest request);
}
