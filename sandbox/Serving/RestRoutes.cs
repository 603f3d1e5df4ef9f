using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>Tells the operation of a REST request from its method and path, and what the path's members are.</summary>
/// <remarks>https://smithy.io/2.0/spec/http-bindings.html#http-trait</remarks>
internal static class RestRoutes
{
    private static readonly ConcurrentDictionary<string, RestRoute[]> Tables = new(StringComparer.Ordinal);

    /// <summary>The operation and the values of the braces in its path; null when no operation of the model is addressed so.</summary>
    public static (Operation Operation, IReadOnlyDictionary<string, string> Values)? Find(HttpRequest request, ApiModel model)
    {
        // The path as it was sent: a name may hold an escaped slash or colon.
        var path = RawPath(request);
        foreach (var route in Tables.GetOrAdd(model.Name, _ => Read(model)))
            if (route.Method == request.Method && route.Match(path) is { } values)
                return (route.Operation, values);
        return null;
    }

    private static string[] RawPath(HttpRequest request)
    {
        var target = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()?.RawTarget is { Length: > 0 } raw ? raw : request.Path.Value ?? "/";
        var query = target.IndexOf('?');
        return (query < 0 ? target : target[..query]).TrimEnd('/').Split('/');
    }

    // Literal segments win over members: /functions/{Name} must not swallow /functions/search.
    private static RestRoute[] Read(ApiModel model) =>
        [.. model.Operations.Values.Select(operation => new RestRoute(operation)).OrderBy(route => route.Members)];
}

/// <summary>The method and path of one operation.</summary>
internal sealed class RestRoute(Operation operation)
{
    private readonly string[] segments = operation.Uri.Split('?')[0].TrimEnd('/').Split('/');

    public Operation Operation { get; } = operation;

    public string Method => Operation.Method;

    public int Members => segments.Count(segment => segment.StartsWith('{'));

    /// <summary>The values of the braces, unescaped; null when the path is another one's.</summary>
    public IReadOnlyDictionary<string, string>? Match(string[] path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < segments.Length; at++)
        {
            if (at >= path.Length)
                return null;
            var segment = segments[at];
            if (segment.EndsWith("+}", StringComparison.Ordinal))
            {
                values[segment[1..^2]] = Uri.UnescapeDataString(string.Join('/', path[at..]));
                return values;
            }
            if (segment.StartsWith('{'))
                values[segment[1..^1]] = Uri.UnescapeDataString(path[at]);
            else if (segment != path[at])
                return null;
        }
        return path.Length == segments.Length ? values : null;
    }
}
