using System.Globalization;

namespace Octokit;

/// <inheritdoc />
public class ApiConnection : IApiConnection
{
    /// <summary>Takes what requests are sent through.</summary>
    public ApiConnection(IConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Connection = connection;
    }

    /// <inheritdoc />
    public IConnection Connection { get; }

    /// <inheritdoc />
    public Task<T> Get<T>(Uri uri) => Get<T>(uri, null);

    /// <inheritdoc />
    public async Task<T> Get<T>(Uri uri, IDictionary<string, string> parameters) => (await Connection.Get<T>(uri, parameters, null).ConfigureAwait(false)).Body;

    /// <inheritdoc />
    public Task<IReadOnlyList<T>> GetAll<T>(Uri uri) => GetAll<T>(uri, null, ApiOptions.None);

    /// <inheritdoc />
    public Task<IReadOnlyList<T>> GetAll<T>(Uri uri, ApiOptions options) => GetAll<T>(uri, null, options);

    /// <inheritdoc />
    public Task<IReadOnlyList<T>> GetAll<T>(Uri uri, IDictionary<string, string> parameters) => GetAll<T>(uri, parameters, ApiOptions.None);

    /// <inheritdoc />
    public async Task<IReadOnlyList<T>> GetAll<T>(Uri uri, IDictionary<string, string> parameters, ApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var items = new List<T>();
        var page = await Connection.Get<List<T>>(uri, FirstPage(parameters, options), null).ConfigureAwait(false);
        for (var count = 1; ; count++)
        {
            items.AddRange(page.Body ?? []);
            // GitHub says where the next page is; its address is not to be guessed.
            if (count == options.PageCount || !page.HttpResponse.ApiInfo.Links.TryGetValue("next", out var next))
                return items;
            page = await Connection.Get<List<T>>(next, null, null).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public async Task<T> Post<T>(Uri uri, object data) => (await Connection.Post<T>(uri, data, null, null).ConfigureAwait(false)).Body;

    /// <inheritdoc />
    public async Task<T> Put<T>(Uri uri, object data) => (await Connection.Put<T>(uri, data).ConfigureAwait(false)).Body;

    /// <inheritdoc />
    public Task Put(Uri uri) => Connection.Put(uri);

    /// <inheritdoc />
    public async Task<T> Patch<T>(Uri uri, object data) => (await Connection.Patch<T>(uri, data).ConfigureAwait(false)).Body;

    /// <inheritdoc />
    public Task Delete(Uri uri) => Connection.Delete(uri);

    /// <inheritdoc />
    public Task Delete(Uri uri, object data) => Connection.Delete(uri, data);

    private static Dictionary<string, string> FirstPage(IDictionary<string, string> parameters, ApiOptions options)
    {
        var query = parameters is null ? [] : new Dictionary<string, string>(parameters);
        if (options.PageSize is { } size)
            query["per_page"] = size.ToString(CultureInfo.InvariantCulture);
        if (options.StartPage is { } start)
            query["page"] = start.ToString(CultureInfo.InvariantCulture);
        return query;
    }
}
