using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.TestFunction;

/// <summary>The function as an executable assembly: it asks the Runtime API for events and does what they say.</summary>
internal static class Program
{
    private static async Task Main()
    {
        Console.WriteLine("starting");
        using var http = new HttpClient { BaseAddress = new($"http://{Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")}/2018-06-01/runtime/invocation/"), Timeout = Timeout.InfiniteTimeSpan };
        while (true)
        {
            using var next = await http.GetAsync("next");
            var id = next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();
            var (path, answer) = await WorkAsync(JsonNode.Parse(await next.Content.ReadAsStringAsync())!.AsObject());
            using var content = new StringContent(answer, Encoding.UTF8, "application/json");
            using var told = await http.PostAsync($"{id}/{path}", content);
        }
    }

    private static async Task<(string Path, string Answer)> WorkAsync(JsonObject work)
    {
        try
        {
            var answer = work.ContainsKey("RequestType") ? await CustomResource.AnswerAsync(work)
                : work["CodePipeline.job"] is JsonObject job ? await PipelineJob.AnswerAsync(job)
                : await DoAsync(work);
            return ("response", answer?.ToJsonString() ?? "null");
        }
        catch (InvalidOperationException thrown)
        {
            return ("error", new JsonObject { ["errorType"] = thrown.GetType().Name, ["errorMessage"] = thrown.Message }.ToJsonString());
        }
    }

    private static async Task<JsonNode?> DoAsync(JsonObject work)
    {
        switch ((string?)work["do"])
        {
            case "throw":
                throw new InvalidOperationException("thrown on purpose");
            case "exit":
                Environment.Exit(7);
                return null;
            case "hang":
                await Task.Delay(Timeout.Infinite);
                return null;
            case "environment":
                return new JsonObject(Environment.GetEnvironmentVariables().Keys.Cast<string>().Select(name => KeyValuePair.Create(name, (JsonNode?)Environment.GetEnvironmentVariable(name))));
            case "count":
                Console.WriteLine($"counted {++count}");
                return count;
            default:
                Console.WriteLine("echoing");
                return work.DeepClone();
        }
    }

    private static int count;
}
