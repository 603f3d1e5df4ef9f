namespace Octokit;

/// <summary>Requests by what comes back: one thing, a list of them, nothing.</summary>
public interface IApiConnection
{
    /// <summary>What requests are sent through.</summary>
    IConnection Connection { get; }

    /// <summary>Reads one thing.</summary>
    Task<T> Get<T>(Uri uri);

    /// <summary>Reads one thing that a query picks.</summary>
    Task<T> Get<T>(Uri uri, IDictionary<string, string> parameters);

    /// <summary>Reads a list, every page of it.</summary>
    Task<IReadOnlyList<T>> GetAll<T>(Uri uri);

    /// <summary>Reads pages of a list.</summary>
    Task<IReadOnlyList<T>> GetAll<T>(Uri uri, ApiOptions options);

    /// <summary>Reads a list that a query picks, every page of it.</summary>
    Task<IReadOnlyList<T>> GetAll<T>(Uri uri, IDictionary<string, string> parameters);

    /// <summary>Reads pages of a list that a query picks.</summary>
    Task<IReadOnlyList<T>> GetAll<T>(Uri uri, IDictionary<string, string> parameters, ApiOptions options);

    /// <summary>Creates.</summary>
    Task<T> Post<T>(Uri uri, object data);

    /// <summary>Puts into place.</summary>
    Task<T> Put<T>(Uri uri, object data);

    /// <summary>Puts into place without a body.</summary>
    Task Put(Uri uri);

    /// <summary>Changes.</summary>
    Task<T> Patch<T>(Uri uri, object data);

    /// <summary>Deletes.</summary>
    Task Delete(Uri uri);

    /// <summary>Deletes, with a body that says how.</summary>
    Task Delete(Uri uri, object data);
}
