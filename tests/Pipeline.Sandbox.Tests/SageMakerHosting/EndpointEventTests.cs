using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

[Behaviour("SageMaker/Hosting", "events of endpoints")]
public sealed class EndpointEventTests
{
    private const string Group = "/aws/events/endpoints";

    [Fact]
    public async Task Each_status_of_an_endpoint_is_told_in_the_spelling_of_events()
    {
        var account = await HostingAccount.WithModelAsync();
        await ListenAsync(account);
        await account.ConfigAsync("c");
        await account.EndpointAsync("Twin", "c");
        await account.UpdatedAsync("Twin", "c");
        await account.CallAsync("DeleteEndpoint", """{"EndpointName":"Twin"}""");
        await account.GoneAsync("Twin");
        var details = await DetailsAsync(account, 5);

        Assert.Equal(["CREATING", "DELETING", "IN_SERVICE", "IN_SERVICE", "UPDATING"], details.Select(detail => (string)detail["EndpointStatus"]!).Order());
        Assert.All(details, detail => Assert.Equal(("Twin", "arn:aws:sagemaker:eu-west-1:111122223333:endpoint/twin", "c"), ((string)detail["EndpointName"]!, (string)detail["EndpointArn"]!, (string)detail["EndpointConfigName"]!)));
        Assert.All(details, detail => Assert.Equal("AllTraffic", (string)detail["ProductionVariants"]![0]!["VariantName"]!));
        Assert.All(details, detail => Assert.Equal(System.Text.Json.JsonValueKind.Number, detail["CreationTime"]!.GetValueKind()));
    }

    [Fact]
    public async Task An_endpoint_that_fails_says_why()
    {
        var account = await HostingAccount.WithModelAsync(new() { Fail = ["twin"] });
        await ListenAsync(account);
        await account.ConfigAsync("c");
        await account.EndpointAsync("twin", "c");

        Assert.Contains(await DetailsAsync(account, 2), detail => (string)detail["EndpointStatus"]! == "FAILED" && ((string)detail["FailureReason"]!).Contains("ping health check", StringComparison.Ordinal));
    }

    private static async Task ListenAsync(HostingAccount account)
    {
        await account.Cloud.AskAsync("logs", "CreateLogGroup", new() { ["logGroupName"] = Group });
        await account.Cloud.AskAsync("events", "PutRule", new() { ["Name"] = "e", ["EventPattern"] = """{"source":["aws.sagemaker"],"detail-type":["SageMaker Endpoint State Change"]}""" });
        await account.Cloud.AskAsync("events", "PutTargets", new() { ["Rule"] = "e", ["Targets"] = new JsonArray(new JsonObject { ["Id"] = "t", ["Arn"] = $"arn:aws:logs:eu-west-1:111122223333:log-group:{Group}" }) });
    }

    private static async Task<JsonNode[]> DetailsAsync(HostingAccount account, int count)
    {
        for (var turn = 0; turn < 2000; turn++)
        {
            JsonNode[] found = [.. (await account.Cloud.AskAsync("logs", "FilterLogEvents", new() { ["logGroupName"] = Group }))["events"]!.AsArray().Select(line => JsonNode.Parse((string)line!["message"]!)!["detail"]!)];
            if (found.Length >= count)
                return found;
            await Task.Delay(5);
        }
        throw new InvalidOperationException("It did not happen.");
    }
}
