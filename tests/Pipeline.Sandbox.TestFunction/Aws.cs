using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.TestFunction;

/// <summary>Calls AWS at the address and with the credentials that the function was given, without an SDK.</summary>
internal static class Aws
{
    private static readonly HttpClient Http = new();

    /// <summary>Writes a parameter.</summary>
    public static Task WriteAsync(string name, JsonObject value) =>
        CallAsync("ssm", "AmazonSSM.PutParameter", new() { ["Name"] = name, ["Type"] = "String", ["Value"] = value.ToJsonString() });

    /// <summary>Calls CodePipeline.</summary>
    public static Task CodePipelineAsync(string operation, JsonObject input) => CallAsync("codepipeline", "CodePipeline_20150709." + operation, input);

    private static async Task CallAsync(string service, string target, JsonObject input)
    {
        using var content = new StringContent(input.ToJsonString());
        content.Headers.ContentType = new("application/x-amz-json-1.1");
        using var request = new HttpRequestMessage(HttpMethod.Post, Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL")) { Content = content };
        request.Headers.Add("X-Amz-Target", target);
        request.Headers.Add("X-Amz-Security-Token", Environment.GetEnvironmentVariable("AWS_SESSION_TOKEN"));
        request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 Credential={Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID")}/20260801/{Environment.GetEnvironmentVariable("AWS_REGION")}/{service}/aws4_request, SignedHeaders=host, Signature={new string('0', 64)}");
        using var response = await Http.SendAsync(request);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Answers at a presigned address as functions do: with a content type that is empty.</summary>
    public static async Task PutAsync(string address, JsonObject answer)
    {
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(answer.ToJsonString()));
        content.Headers.TryAddWithoutValidation("Content-Type", "");
        using var response = await Http.PutAsync(address, content);
        Console.WriteLine($"answered: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }
}
