namespace Octokit;

/// <summary>GitHub Actions: https://docs.github.com/en/rest/actions.</summary>
public interface IActionsClient
{
    /// <summary>Workflows.</summary>
    IActionsWorkflowsClient Workflows { get; }
}
