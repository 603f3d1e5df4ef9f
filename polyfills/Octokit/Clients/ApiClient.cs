namespace Octokit;

/// <summary>What every client of one field has.</summary>
public abstract class ApiClient
{
    /// <summary>Takes what requests are sent through.</summary>
    protected ApiClient(IApiConnection apiConnection)
    {
        ArgumentNullException.ThrowIfNull(apiConnection);
        ApiConnection = apiConnection;
        Connection = apiConnection.Connection;
    }

    /// <summary>Requests by what comes back.</summary>
    protected IApiConnection ApiConnection { get; }

    /// <summary>Requests as they are.</summary>
    protected IConnection Connection { get; }

    // GitHub's way of saying yes and no: 204 and 404.
    private protected async Task<bool> Says(Uri uri)
    {
        try
        {
            await Connection.Get<object>(uri, null, null).ConfigureAwait(false);
            return true;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }
}
