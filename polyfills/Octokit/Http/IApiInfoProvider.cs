namespace Octokit;

/// <summary>Remembers what the last answer's headers said.</summary>
public interface IApiInfoProvider
{
    /// <summary>What the last answer's headers said; null before the first answer.</summary>
    ApiInfo GetLastApiInfo();
}
