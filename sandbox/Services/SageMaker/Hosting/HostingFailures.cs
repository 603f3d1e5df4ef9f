using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>
/// Which models, endpoint configurations, endpoints and inference components were told to fail, out of <see cref="SandboxOptions.Fail"/>:
/// a name and, behind a colon, a word for one of AWS's failures or a reason of one's own.
/// </summary>
internal sealed class HostingFailures(Func<string, Failing?> told)
{
    /// <summary>The container is up and never answers the health check.</summary>
    public const string Ping = "ping";

    /// <summary>AWS has no such instances left.</summary>
    public const string Capacity = "capacity";

    /// <summary>The image is not in its repository.</summary>
    public const string Image = "image";

    /// <summary>An update fails, and so does the way back.</summary>
    public const string Rollback = "rollback";

    /// <summary>Another number of instances cannot be had.</summary>
    public const string Scaling = "scaling";

    /// <summary>AWS works on the endpoint after it came into service.</summary>
    public const string Maintenance = "maintenance";

    /// <summary>A serverless endpoint is still loading its model.</summary>
    public const string NotReady = "not-ready";

    /// <summary>The container answers every request with an error of its own.</summary>
    public const string ModelError = "model-error";

    private static readonly string[] AfterCreation = [Scaling, Maintenance, NotReady, ModelError];

    /// <summary>What the first of these names that was told anything was told; null when none was.</summary>
    public string? Word(params IEnumerable<string> names)
    {
        foreach (var name in names)
            if (told(name) is { } failing)
                return failing.Reason ?? Ping;
        return null;
    }

    /// <summary>The failure that these names were told to end in; null when none was, or something that does not keep them from coming into service.</summary>
    public string? Failure(params IEnumerable<string> names) => Word(names) is { } word && !AfterCreation.Contains(word) ? word : null;

    /// <summary>Whether one of these names was told that word.</summary>
    public bool Says(string word, params IEnumerable<string> names) => names.Any(name => told(name)?.Reason == word);
}
