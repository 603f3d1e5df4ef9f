using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Pipeline.Sandbox.Serving;

/// <summary>Kestrel on a loopback port without a host around it: no configuration, logging or dependency injection to start, which is most of a cold start.</summary>
internal static class LoopbackKestrel
{
    /// <summary>A server that does not serve yet.</summary>
    /// <param name="port">The port; 0 lets the system choose one.</param>
    /// <param name="limit">What of Kestrel's limits is to differ.</param>
    public static KestrelServer Make(int port, Action<KestrelServerLimits> limit)
    {
        var form = new KestrelServerOptions { AddServerHeader = false, ApplicationServices = NoServices.Instance };
        limit(form.Limits);
        form.Listen(IPAddress.Loopback, port, listener => listener.Protocols = HttpProtocols.Http1);
        return new(Options.Create(form), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
