using Octokit.Internal;

namespace Octokit;

/// <summary>Which pull requests to list.</summary>
public class PullRequestRequest
{
    /// <summary>Open ones, closed ones, all.</summary>
    public ItemStateFilter State { get; set; }

    /// <summary>Those with the work there: the owner, a colon and the branch.</summary>
    public string Head { get; set; }

    /// <summary>Those for that branch.</summary>
    public string Base { get; set; }

    internal Dictionary<string, string> ToQuery()
    {
        var query = new Dictionary<string, string> { ["state"] = new StringEnum<ItemStateFilter>(State).StringValue };
        if (Head is not null)
            query["head"] = Head;
        if (Base is not null)
            query["base"] = Base;
        return query;
    }
}
