namespace Octokit;

/// <inheritdoc cref="IActionsClient" />
public class ActionsClient : ApiClient, IActionsClient
{
    /// <inheritdoc />
    public ActionsClient(IApiConnection apiConnection)
        : base(apiConnection) => Workflows = new ActionsWorkflowsClient(apiConnection);

    /// <inheritdoc />
    public IActionsWorkflowsClient Workflows { get; }
}
