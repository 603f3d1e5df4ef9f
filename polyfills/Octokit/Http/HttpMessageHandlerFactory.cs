using System.Net;

namespace Octokit.Internal;

/// <summary>Makes what requests are sent with unless a caller brings his own.</summary>
public static class HttpMessageHandlerFactory
{
    /// <summary>A handler that goes through the system's proxy.</summary>
    public static HttpMessageHandler CreateDefault() => CreateDefault(null);

    /// <summary>A handler that goes through a proxy.</summary>
    /// <param name="proxy">The proxy; null for the system's.</param>
    public static HttpMessageHandler CreateDefault(IWebProxy proxy)
    {
        // Redirects are followed above, where it is known what may go to another host.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate };
        if (proxy is not null)
            handler.Proxy = proxy;
        return handler;
    }
}
