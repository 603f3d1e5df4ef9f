using System.Globalization;

namespace Octokit;

/// <inheritdoc cref="IActionsWorkflowsClient" />
public class ActionsWorkflowsClient : ApiClient, IActionsWorkflowsClient
{
    /// <inheritdoc />
    public ActionsWorkflowsClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task CreateDispatch(string owner, string name, string workflowFileName, CreateWorkflowDispatch createDispatch)
    {
        Check(owner, name);
        ArgumentException.ThrowIfNullOrWhiteSpace(workflowFileName);
        ArgumentNullException.ThrowIfNull(createDispatch);
        return ApiConnection.Post<object>(Endpoint.Of($"repos/{owner}/{name}/actions/workflows/{workflowFileName}/dispatches"), createDispatch);
    }

    /// <inheritdoc />
    public Task CreateDispatch(string owner, string name, long workflowId, CreateWorkflowDispatch createDispatch) =>
        CreateDispatch(owner, name, workflowId.ToString(CultureInfo.InvariantCulture), createDispatch);

    /// <inheritdoc />
    public Task<Workflow> Get(string owner, string name, string workflowFileName)
    {
        Check(owner, name);
        ArgumentException.ThrowIfNullOrWhiteSpace(workflowFileName);
        return ApiConnection.Get<Workflow>(Endpoint.Of($"repos/{owner}/{name}/actions/workflows/{workflowFileName}"));
    }

    /// <inheritdoc />
    public Task<WorkflowsResponse> List(string owner, string name)
    {
        Check(owner, name);
        return ApiConnection.Get<WorkflowsResponse>(Endpoint.Of($"repos/{owner}/{name}/actions/workflows"));
    }

    private static void Check(string owner, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
    }
}
