namespace Octokit;

/// <summary>The server itself: https://docs.github.com/en/rest/meta/meta.</summary>
public interface IMetaClient
{
    /// <summary>What the server says about itself.</summary>
    Task<Meta> GetMetadata();
}
