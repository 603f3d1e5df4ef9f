namespace Octokit;

/// <summary>A name in Git's database and what it points to: https://docs.github.com/en/rest/git/refs.</summary>
public class Reference
{
    /// <summary>A reference of which nothing is known.</summary>
    public Reference()
    {
    }

    /// <summary>A reference from its parts.</summary>
    public Reference(string @ref, string nodeId, string url, TagObject @object)
    {
        Ref = @ref;
        NodeId = nodeId;
        Url = url;
        Object = @object;
    }

    /// <summary>The name in full, such as refs/heads/main.</summary>
    public string Ref { get; private set; }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; private set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; private set; }

    /// <summary>What it points to.</summary>
    public TagObject Object { get; private set; }
}
