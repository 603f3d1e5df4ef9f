using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Tests.SageMakerHosting;

namespace Pipeline.Sandbox.Tests.SageMakerRuntime;

/// <summary>Requests to an endpoint called <c>e</c>.</summary>
internal static class Invoked
{
    private const string Registry = "763104351884.dkr.ecr.eu-west-1.amazonaws.com/";

    /// <summary>An account whose endpoint has one container of that repository.</summary>
    public static async Task<HostingAccount> WithAsync(string repository, string environment = "{}", SandboxOptions? options = null)
    {
        var account = await HostingAccount.WithModelAsync(options, $"{Registry}{repository}:1", environment);
        await account.ConfigAsync("c");
        await account.EndpointAsync("e", "c");
        return account;
    }

    public static Task<JsonObject> InvokeAsync(this HostingAccount account, string body, string contentType = "application/json", params (string Member, string Value)[] more)
    {
        var input = new JsonObject { ["EndpointName"] = "e", ["ContentType"] = contentType, ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(body)) };
        foreach (var (member, value) in more)
            input[member] = value;
        return account.CallAsync("sagemaker-runtime", "InvokeEndpoint", input);
    }

    /// <summary>The text that the container answers.</summary>
    public static async Task<string> AskAsync(this HostingAccount account, string body, string contentType = "application/json", params (string Member, string Value)[] more) =>
        Encoding.UTF8.GetString(Convert.FromBase64String((string)(await account.InvokeAsync(body, contentType, more))["Body"]!));

    /// <summary>The status and the text of the container's complaint.</summary>
    public static async Task<(int Status, string Text)> ComplaintAsync(this HostingAccount account, string body, string contentType = "application/json")
    {
        var error = await Assert.ThrowsAsync<AwsError>(() => account.InvokeAsync(body, contentType));
        Assert.Equal("ModelError", error.Code);
        return ((int)error.Members["OriginalStatusCode"]!, (string)error.Members["OriginalMessage"]!);
    }
}
