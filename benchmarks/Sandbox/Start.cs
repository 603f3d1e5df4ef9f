using System.Diagnostics;
using System.Globalization;
using Pipeline.Sandbox;

namespace Pipeline.Benchmarks;

/// <summary>What the first run in a process waits for.</summary>
internal static class Start
{
    /// <summary>Start, first call and first stack, in milliseconds.</summary>
    /// <param name="warmed">Whether the sandbox warms itself up before it is called, as a served one does.</param>
    public static async Task<string> MeasureAsync(bool warmed)
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-benchmark-");
        try
        {
            File.WriteAllLines(Path.Combine(folder.FullName, "journal.jsonl"), Enumerable.Range(0, 1000).Select(number =>
                $$$"""{"t":"quiet","k":"111122223333/us-east-1/{{{number:D4}}}","v":{"Text":"{{{new string('x', 150)}}}"}}"""));
            var watch = Stopwatch.StartNew();
            await using var host = await SandboxHost.StartAsync(new() { StateDirectory = folder.FullName });
            var started = watch.Elapsed.TotalMilliseconds;
            if (warmed)
                await WarmUp.RunAsync(CancellationToken.None);
            var ready = watch.Elapsed.TotalMilliseconds;
            using var http = new HttpClient { BaseAddress = host.Endpoint };
            var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new FormUrlEncodedContent([new("Action", "GetCallerIdentity"), new("Version", "2011-06-15")]) };
            request.Headers.TryAddWithoutValidation("Authorization", "AWS4-HMAC-SHA256 Credential=111122223333/20261120/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=00");
            (await http.SendAsync(request)).EnsureSuccessStatusCode();
            var called = watch.Elapsed.TotalMilliseconds;
            await Stacks.CreateAsync(host.World, "first");
            var made = watch.Elapsed.TotalMilliseconds;
            return string.Create(CultureInfo.InvariantCulture, $"{started} {called - ready} {made - called}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
