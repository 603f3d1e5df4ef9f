using System.Security.Cryptography;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Rest;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.GitHub;

/// <summary>What is known of a request so far; it is answered, refused and recorded with that much.</summary>
internal sealed class Visit
{
    public string RequestId { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(10));

    /// <summary>The method and the path with its holes, such as <c>GET /repos/{owner}/{repo}</c>; empty until it is known.</summary>
    public string Operation { get; set; } = "";

    public bool Writes { get; set; }

    public Caller? Caller { get; set; }

    public Route? Route { get; set; }

    public RateLimit? Limit { get; set; }

    public string Login => Caller?.User.Login ?? "";

    public RecordedCall Recorded(int status) => new(GitHubSite.Name, Operation, Writes, Login, status);
}
