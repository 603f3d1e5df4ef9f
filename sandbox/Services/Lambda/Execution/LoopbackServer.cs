using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>A web server on a loopback port that the system chooses.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly KestrelServer server = LoopbackKestrel.Make(0, limits => limits.MinResponseDataRate = null);

    private LoopbackServer()
    {
    }

    /// <summary>Host and port.</summary>
    public string Authority => new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Authority;

    /// <summary>Begins to serve.</summary>
    public static async Task<LoopbackServer> StartAsync(Func<HttpContext, Task> serve, CancellationToken cancellation)
    {
        var started = new LoopbackServer();
        await started.server.StartAsync(new Application(serve), cancellation);
        return started;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Whoever asks for the next invocation would wait for ever.
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }

    private sealed class Application(Func<HttpContext, Task> serve) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(Microsoft.AspNetCore.Http.Features.IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => serve(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
