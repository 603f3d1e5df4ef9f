using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Objects;

namespace Pipeline.Sandbox.GitHub.Wire;

/// <summary>One request of a Git client, handed to <c>git upload-pack</c> or <c>git receive-pack</c> and back.</summary>
internal sealed class GitExchange(Hosted repository, GitAddress address, HttpContext context)
{
    /// <exception cref="GitMissing">No Git is installed.</exception>
    public async Task RunAsync(Caller? caller)
    {
        using var process = GitProcess.Start(repository.Git.Folder, Arguments(), [.. Protocol(), .. Rules(caller)]);
        try
        {
            Describe();
            var cancelled = context.RequestAborted;
            await AnnounceAsync(cancelled);
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancelled);
            // Both at once: a client that sends much is answered while it sends.
            var sending = SendAsync(process.StandardInput.BaseStream, cancelled);
            await process.StandardOutput.BaseStream.CopyToAsync(context.Response.Body, cancelled);
            await Task.WhenAll(sending, complaints);
            await process.WaitForExitAsync(cancelled);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private List<string> Arguments()
    {
        var arguments = new List<string> { address.Service, "--stateless-rpc" };
        if (address.Advertises)
            arguments.Add("--http-backend-info-refs");
        arguments.Add(".");
        return arguments;
    }

    private IEnumerable<(string, string)> Protocol() =>
        context.Request.Headers["Git-Protocol"].ToString() is { Length: > 0 and < 100 } version && version.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '=' or ':')
            ? [("GIT_PROTOCOL", version)]
            : [];

    private IEnumerable<(string, string)> Rules(Caller? caller) =>
    [
        (UpdateHook.Protected, string.Join('\n', repository.Record.Protections.Keys.Select(RefName.Branch))),
        (UpdateHook.Workflows, caller?.Scopes.Has("workflow") == true ? "allowed" : "refused"),
    ];

    private void Describe()
    {
        context.Response.ContentType = $"application/x-git-{address.Service}-{(address.Advertises ? "advertisement" : "result")}";
        context.Response.Headers.CacheControl = "no-cache, max-age=0, must-revalidate";
    }

    // Git leaves the first line of the older protocols to the server in front of it (https://git-scm.com/docs/http-protocol#_smart_server_response).
    private async Task AnnounceAsync(CancellationToken cancelled)
    {
        if (!address.Advertises || context.Request.Headers["Git-Protocol"].ToString().Contains("version=2", StringComparison.Ordinal) && !address.Writes)
            return;
        var line = $"# service=git-{address.Service}\n";
        await context.Response.Body.WriteAsync(Encoding.ASCII.GetBytes($"{line.Length + 4:x4}{line}0000"), cancelled);
    }

    private async Task SendAsync(Stream input, CancellationToken cancelled)
    {
        try
        {
            if (address.Advertises)
                return;
            await using var body = Body();
            await body.CopyToAsync(input, cancelled);
        }
        catch (IOException) when (!cancelled.IsCancellationRequested)
        {
            // Git ended before it read everything, and says why in its answer.
            await context.Request.Body.CopyToAsync(Stream.Null, cancelled);
        }
        finally
        {
            input.Close();
        }
    }

    private Stream Body() => context.Request.Headers.ContentEncoding.ToString() is "gzip" or "x-gzip"
        ? new GZipStream(context.Request.Body, CompressionMode.Decompress)
        : context.Request.Body;
}
