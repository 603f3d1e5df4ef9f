using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class CrowdTests
{
    private const int Clients = 100;

    [Fact]
    [Behaviour("", "a call is answered")]
    public async Task A_hundred_clients_of_several_services_lose_nothing_and_a_restart_finds_it_all()
    {
        using var folder = new TemporaryDirectory();
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = folder.Path }))
        {
            (await sandbox.S3Async(HttpMethod.Put, "/crowd-bucket")).Ok();
            (await sandbox.S3Async(HttpMethod.Put, "/crowd-bucket?versioning", "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>")).Ok();
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => VisitAsync(sandbox, number)));
        }
        await using var again = await TestSandbox.StartAsync(new() { StateDirectory = folder.Path });
        Assert.Equal(Clients, (await again.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/shared" })).Ok().Json["Parameter"]!["Version"]!.GetValue<int>());
        Assert.Equal(Clients, (await again.S3Async(HttpMethod.Get, "/crowd-bucket?versions&prefix=one")).Ok().Elements("VersionId").Distinct().Count());
        Assert.Empty((await again.JsonAsync("AWS242ServiceCatalogService.ListPortfolios", [])).Ok().Json["PortfolioDetails"]!.AsArray());
    }

    [Fact]
    public async Task A_hundred_clients_with_stacks_lose_no_update_and_tear_no_line_of_the_journal()
    {
        using var folder = new TemporaryDirectory();
        string before;
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = folder.Path }))
        {
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => StackAsync(sandbox, number)));
            before = await EverythingAsync(sandbox);
        }
        foreach (var line in File.ReadLines(Path.Combine(folder.Path, "journal.jsonl")))
            Assert.NotNull(JsonNode.Parse(line)!["k"]);
        await using var again = await TestSandbox.StartAsync(new() { StateDirectory = folder.Path });
        Assert.Equal(before, await EverythingAsync(again));
    }

    // Each makes a stack, changes it while others do the same, and half of them delete theirs.
    private static async Task StackAsync(TestSandbox sandbox, int number)
    {
        var name = $"stack{number}";
        foreach (var (action, value) in ((string, int)[])[("CreateStack", 1), ("UpdateStack", 2), ("UpdateStack", 3)])
            await ChangeAsync(action, value);
        if (number % 2 == 0)
        {
            (await sandbox.CloudFormationAsync("DeleteStack", ("StackName", name))).Ok();
            while ((await sandbox.CloudFormationAsync("DescribeStacks", ("StackName", name))).Status == 200)
                await Task.Yield();
        }

        async Task ChangeAsync(string action, int value)
        {
            var template = $"Resources:\n  Own:\n    Type: AWS::SSM::Parameter\n    Properties: {{ Name: /own/{number}, Type: String, Value: '{value}' }}\n";
            (await sandbox.CloudFormationAsync(action, ("StackName", name), ("TemplateBody", template))).Ok();
            string? status;
            while ((status = (await sandbox.CloudFormationAsync("DescribeStacks", ("StackName", name))).Ok().Element("StackStatus")) is "CREATE_IN_PROGRESS" or "UPDATE_IN_PROGRESS" or "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
                await Task.Yield();
            Assert.Equal(action == "CreateStack" ? "CREATE_COMPLETE" : "UPDATE_COMPLETE", status);
        }
    }

    private static async Task<string> EverythingAsync(TestSandbox sandbox)
    {
        var (names, said) = (new List<string>(), new StringBuilder());
        for (string? token = ""; token is not null;)
        {
            var page = (await sandbox.CloudFormationAsync("DescribeStacks", token.Length == 0 ? [] : [("NextToken", token)])).Ok();
            names.AddRange(page.Elements("StackName"));
            token = page.Element("NextToken");
        }
        Assert.Equal(Enumerable.Range(0, Clients).Where(number => number % 2 == 1).Select(number => $"stack{number}").Order(StringComparer.Ordinal), names);
        foreach (var number in Enumerable.Range(0, Clients))
        {
            var parameter = await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = $"/own/{number}" });
            Assert.Equal(number % 2 == 0 ? "400 ParameterNotFound" : "200 ", parameter.Error);
            said.AppendLine(parameter.Json["Parameter"]?["Value"]?.ToString()).AppendLine(string.Join(' ', (await sandbox.CloudFormationAsync("DescribeStackEvents", ("StackName", names.Contains($"stack{number}") ? $"stack{number}" : names[0]))).Ok().Elements("EventId")));
        }
        Assert.Equal(Clients / 2, said.ToString().Split('\n').Count(line => line.Trim() == "3"));
        return said.ToString();
    }

    private static async Task VisitAsync(TestSandbox sandbox, int number)
    {
        (await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "/shared", ["Value"] = "x", ["Type"] = "String", ["Overwrite"] = true })).Ok();
        (await sandbox.S3Async(HttpMethod.Put, "/crowd-bucket/one", $"{number}")).Ok();
        var portfolio = (await sandbox.JsonAsync("AWS242ServiceCatalogService.CreatePortfolio", new() { ["DisplayName"] = "p", ["ProviderName"] = "o", ["IdempotencyToken"] = $"t{number}" })).Ok();
        (await sandbox.JsonAsync("AWS242ServiceCatalogService.DeletePortfolio", new() { ["Id"] = portfolio.Json["PortfolioDetail"]!["Id"]!.DeepClone() })).Ok();
    }
}
