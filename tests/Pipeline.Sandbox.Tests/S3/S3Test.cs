using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.S3;

/// <summary>A sandbox with one bucket, <c>bucket-one</c>.</summary>
public abstract class S3Test : IAsyncLifetime
{
    private protected TestSandbox Sandbox { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Sandbox = await TestSandbox.StartAsync();
        (await PutAsync("/bucket-one")).Ok();
    }

    public async Task DisposeAsync() => await Sandbox.DisposeAsync();

    private protected Task<Reply> GetAsync(string path, params (string, string)[] headers) => Sandbox.S3Async(HttpMethod.Get, path, (byte[]?)null, headers: headers);

    private protected Task<Reply> HeadAsync(string path, params (string, string)[] headers) => Sandbox.S3Async(HttpMethod.Head, path, (byte[]?)null, headers: headers);

    private protected Task<Reply> PutAsync(string path, string body = "", params (string, string)[] headers) => Sandbox.S3Async(HttpMethod.Put, path, body, headers: headers);

    private protected Task<Reply> PostAsync(string path, string body = "") => Sandbox.S3Async(HttpMethod.Post, path, body);

    private protected Task<Reply> DeleteAsync(string path) => Sandbox.S3Async(HttpMethod.Delete, path, (byte[]?)null);

    private protected async Task VersioningAsync(string status) =>
        (await PutAsync("/bucket-one?versioning", $"<VersioningConfiguration><Status>{status}</Status></VersioningConfiguration>")).Ok();
}
