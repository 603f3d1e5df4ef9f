using System.Runtime.CompilerServices;
using Amazon.Runtime;

namespace Amazon.Protocols;

/// <summary>
/// Asks for page after page until there is no next one. As with the published clients it can be walked once, because it moves the request along.
/// https://docs.aws.amazon.com/sdk-for-net/v4/developer-guide/paginators.html
/// </summary>
internal sealed class Pages<TRequest, TResponse>(
    TRequest request,
    Func<TRequest, CancellationToken, Task<TResponse>> call,
    Func<TResponse, string?> next,
    Action<TRequest, string> goTo) : IPaginator<TResponse>
{
    private int walks;

    public async IAsyncEnumerable<TResponse> PaginateAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (Interlocked.Increment(ref walks) > 1)
            throw new InvalidOperationException("Paginator has already been consumed and cannot be reused. Please create a new instance.");
        for (var more = true; more;)
        {
            var page = await call(request, cancellationToken).ConfigureAwait(false);
            yield return page;
            more = next(page) is { Length: > 0 };
            if (more) goTo(request, next(page)!);
        }
    }
}
