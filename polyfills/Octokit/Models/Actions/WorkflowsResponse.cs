namespace Octokit;

/// <summary>The workflows of a repository.</summary>
public class WorkflowsResponse
{
    /// <summary>None.</summary>
    public WorkflowsResponse()
    {
    }

    /// <summary>These.</summary>
    public WorkflowsResponse(int totalCount, IReadOnlyList<Workflow> workflows)
    {
        TotalCount = totalCount;
        Workflows = workflows;
    }

    /// <summary>How many there are.</summary>
    public int TotalCount { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Workflow> Workflows { get; private set; }
}
