using System.Text.Json.Serialization;

namespace Octokit;

/// <summary>A commit by its name, and where it is.</summary>
public class GitReference
{
    /// <summary>A reference of which nothing is known.</summary>
    public GitReference()
    {
    }

    /// <summary>A reference from its parts.</summary>
    public GitReference(string nodeId, string url, string label, string @ref, string sha, User user, Repository repository)
    {
        NodeId = nodeId;
        Url = url;
        Label = label;
        Ref = @ref;
        Sha = sha;
        User = user;
        Repository = repository;
    }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; protected set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; protected set; }

    /// <summary>The owner, a colon and the branch.</summary>
    public string Label { get; protected set; }

    /// <summary>The branch.</summary>
    public string Ref { get; protected set; }

    /// <summary>The commit's 40 hexadecimal digits.</summary>
    public string Sha { get; protected set; }

    /// <summary>Whose it is.</summary>
    public User User { get; protected set; }

    /// <summary>Where it is; null when that is gone.</summary>
    [JsonPropertyName("repo")]
    public Repository Repository { get; protected set; }
}
