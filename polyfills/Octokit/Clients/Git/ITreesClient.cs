namespace Octokit;

/// <summary>Folders: https://docs.github.com/en/rest/git/trees.</summary>
public interface ITreesClient
{
    /// <summary>The entries of a folder.</summary>
    Task<TreeResponse> Get(string owner, string name, string reference);

    /// <summary>The entries of a folder and of all folders in it.</summary>
    Task<TreeResponse> GetRecursive(string owner, string name, string reference);

    /// <summary>Makes a folder.</summary>
    Task<TreeResponse> Create(string owner, string name, NewTree newTree);
}
