using System.Collections.ObjectModel;

namespace Octokit;

/// <summary>What an answer's headers say beside its body.</summary>
public class ApiInfo
{
    /// <summary>Takes what the headers say, already read.</summary>
    public ApiInfo(
        IDictionary<string, Uri> links,
        IList<string> oauthScopes,
        IList<string> acceptedOauthScopes,
        string etag,
        RateLimit rateLimit,
        TimeSpan serverTimeDifference = default)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(oauthScopes);
        ArgumentNullException.ThrowIfNull(acceptedOauthScopes);
        Links = new ReadOnlyDictionary<string, Uri>(links);
        OauthScopes = new ReadOnlyCollection<string>(oauthScopes);
        AcceptedOauthScopes = new ReadOnlyCollection<string>(acceptedOauthScopes);
        Etag = etag;
        RateLimit = rateLimit;
        ServerTimeDifference = serverTimeDifference;
    }

    /// <summary>What the token may do (X-OAuth-Scopes).</summary>
    public IReadOnlyList<string> OauthScopes { get; }

    /// <summary>What a token would need for this call (X-Accepted-OAuth-Scopes).</summary>
    public IReadOnlyList<string> AcceptedOauthScopes { get; }

    /// <summary>The version of what was answered.</summary>
    public string Etag { get; }

    /// <summary>Other pages of a list by relation: next, prev, first, last.</summary>
    public IReadOnlyDictionary<string, Uri> Links { get; }

    /// <summary>The allowance of requests.</summary>
    public RateLimit RateLimit { get; }

    /// <summary>How far the server's clock is from this machine's.</summary>
    public TimeSpan ServerTimeDifference { get; }

    /// <summary>A copy that shares nothing with this one.</summary>
    public ApiInfo Clone() => new(
        new Dictionary<string, Uri>(Links), [.. OauthScopes], [.. AcceptedOauthScopes], Etag, RateLimit?.Clone(), ServerTimeDifference);
}
