namespace Octokit;

/// <summary>Workflows: https://docs.github.com/en/rest/actions/workflows.</summary>
public interface IActionsWorkflowsClient
{
    /// <summary>Starts a workflow by its file; it must listen to workflow_dispatch.</summary>
    /// <exception cref="NotFoundException">There is no such file on the default branch.</exception>
    /// <exception cref="ApiValidationException">It does not listen, or does not know an input.</exception>
    Task CreateDispatch(string owner, string name, string workflowFileName, CreateWorkflowDispatch createDispatch);

    /// <summary>Starts a workflow by its number; it must listen to workflow_dispatch.</summary>
    Task CreateDispatch(string owner, string name, long workflowId, CreateWorkflowDispatch createDispatch);

    /// <summary>A workflow by its file.</summary>
    Task<Workflow> Get(string owner, string name, string workflowFileName);

    /// <summary>The workflows of a repository.</summary>
    Task<WorkflowsResponse> List(string owner, string name);
}
