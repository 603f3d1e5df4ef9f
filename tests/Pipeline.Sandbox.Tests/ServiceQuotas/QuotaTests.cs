using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.ServiceQuotas;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.SageMakerHosting;

namespace Pipeline.Sandbox.Tests.ServiceQuotas;

public sealed class QuotaTests
{
    [Fact]
    [Behaviour("ServiceQuotas", "services")]
    public async Task Services_with_quotas_are_listed()
    {
        var services = (await AskAsync(new(), "ListServices", []))["Services"]!.AsArray();

        Assert.Equal(["cloudformation", "sagemaker", "servicecatalog"], services.Select(service => (string)service!["ServiceCode"]!));
    }

    [Fact]
    [Behaviour("ServiceQuotas", "quotas")]
    [Behaviour("ServiceQuotas", "first values")]
    public async Task Quotas_of_instances_are_found_by_name_in_pages_and_by_code()
    {
        var account = new HostingAccount();
        var gpu = await FindAsync(account, "ml.g5.xlarge for endpoint usage");
        var code = (string)gpu["QuotaCode"]!;
        var one = (await AskAsync(account, "GetServiceQuota", new() { ["ServiceCode"] = "sagemaker", ["QuotaCode"] = code }))["Quota"]!;
        var first = (await AskAsync(account, "GetAWSDefaultServiceQuota", new() { ["ServiceCode"] = "sagemaker", ["QuotaCode"] = code }))["Quota"]!;

        Assert.Matches("^L-[0-9A-F]{8}$", code);
        Assert.Equal((2.0, true, $"arn:aws:servicequotas:eu-west-1:111122223333:sagemaker/{code}"), ((double)one["Value"]!, (bool)one["Adjustable"]!, (string)one["QuotaArn"]!));
        Assert.Equal($"arn:aws:servicequotas:eu-west-1::sagemaker/{code}", (string)first["QuotaArn"]!);
        Assert.Equal(8.0, (double)(await FindAsync(account, "ml.m5.large for endpoint usage"))["Value"]!);
        Assert.Equal(100.0, (double)(await FindAsync(account, "Portfolios per region", "servicecatalog"))["Value"]!);
        Assert.Equal(500.0, (double)(await FindAsync(account, "Declared resources in a template", "cloudformation"))["Value"]!);
        Assert.Equal(8, (await AskAsync(account, "ListAWSDefaultServiceQuotas", new() { ["ServiceCode"] = "servicecatalog" }))["Quotas"]!.AsArray().Count);
    }

    [Fact]
    [Behaviour("ServiceQuotas", "a request for more")]
    public async Task A_request_is_pending_then_approved_and_then_holds()
    {
        var (clock, store) = (new TestClock(), new Store());
        var account = new HostingAccount(HostingAccount.Slow(clock), store);
        var code = (string)(await FindAsync(account, "ml.g5.xlarge for endpoint usage"))["QuotaCode"]!;
        var request = (await RaiseAsync(account, code, 5))["RequestedQuota"]!;
        var second = await Assert.ThrowsAsync<AwsError>(() => RaiseAsync(account, code, 6));
        var before = await FindAsync(account, "ml.g5.xlarge for endpoint usage");
        // A kill in between: the next run decides.
        var later = new HostingAccount(new() { Clock = clock }, store);
        later.Cloud.World.Resume<ServiceQuotasService>();
        await ApprovedAsync(later, (string)request["Id"]!);
        var history = (await AskAsync(later, "ListRequestedServiceQuotaChangeHistoryByQuota", new() { ["ServiceCode"] = "sagemaker", ["QuotaCode"] = code }))["RequestedQuotas"]!.AsArray();

        Assert.Equal(("PENDING", 2.0), ((string)request["Status"]!, (double)before["Value"]!));
        Assert.Equal(("ResourceAlreadyExistsException", "Only one open service quota increase request is allowed per quota."), (second.Code, second.Message));
        Assert.Equal(5.0, (double)(await FindAsync(later, "ml.g5.xlarge for endpoint usage"))["Value"]!);
        Assert.Equal("APPROVED", (string)Assert.Single(history)!["Status"]!);
        Assert.Empty((await AskAsync(later, "ListRequestedServiceQuotaChangeHistory", new() { ["Status"] = "PENDING" }))["RequestedQuotas"]!.AsArray());
        Assert.Equal("IllegalArgumentException", (await Assert.ThrowsAsync<AwsError>(() => RaiseAsync(later, code, 4))).Code);
    }

    [Fact]
    [Behaviour("ServiceQuotas", "a request for more")]
    public async Task A_granted_value_lets_more_instances_run()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.CallAsync("CreateEndpointConfig", """{"EndpointConfigName":"c","ProductionVariants":[{"VariantName":"A","ModelName":"m","InstanceType":"ml.g5.xlarge","InitialInstanceCount":3}]}""");
        var refused = await account.RefusedAsync("CreateEndpoint", """{"EndpointName":"e","EndpointConfigName":"c"}""");
        var code = (string)(await FindAsync(account, "ml.g5.xlarge for endpoint usage"))["QuotaCode"]!;
        await ApprovedAsync(account, (string)(await RaiseAsync(account, code, 3))["RequestedQuota"]!["Id"]!);

        Assert.Equal("ResourceLimitExceeded", refused.Code);
        Assert.Equal("InService", (string)(await account.EndpointAsync("e", "c"))["EndpointStatus"]!);
    }

    [Fact]
    [Behaviour("ServiceQuotas", "a request for more")]
    public async Task Fixed_quotas_are_not_raised()
    {
        var account = new HostingAccount();
        var code = (string)(await FindAsync(account, "Portfolios per region", "servicecatalog"))["QuotaCode"]!;

        Assert.Equal("IllegalArgumentException", (await Assert.ThrowsAsync<AwsError>(() => RaiseAsync(account, code, 200, "servicecatalog"))).Code);
    }

    [Theory]
    [InlineData("none", "L-00000000", "The request failed because the specified service does not exist.")]
    [InlineData("sagemaker", "L-00000000", "The request failed because the specified quota does not exist.")]
    [Behaviour("ServiceQuotas", "what is not there")]
    public async Task What_is_not_there_is_said_so(string service, string code, string words)
    {
        var error = await Assert.ThrowsAsync<AwsError>(() => AskAsync(new(), "GetServiceQuota", new() { ["ServiceCode"] = service, ["QuotaCode"] = code }));

        Assert.Equal(("NoSuchResourceException", words), (error.Code, error.Message));
    }

    private static Task<JsonObject> AskAsync(HostingAccount account, string operation, JsonObject input) => account.CallAsync("service-quotas", operation, input);

    private static Task<JsonObject> RaiseAsync(HostingAccount account, string code, double value, string service = "sagemaker") =>
        AskAsync(account, "RequestServiceQuotaIncrease", new() { ["ServiceCode"] = service, ["QuotaCode"] = code, ["DesiredValue"] = value });

    private static async Task<JsonNode> FindAsync(HostingAccount account, string name, string service = "sagemaker")
    {
        string? next = null;
        do
        {
            var input = new JsonObject { ["ServiceCode"] = service, ["MaxResults"] = 50 };
            if (next is not null)
                input["NextToken"] = next;
            var page = await AskAsync(account, "ListServiceQuotas", input);
            if (page["Quotas"]!.AsArray().FirstOrDefault(quota => (string)quota!["QuotaName"]! == name) is { } found)
                return found;
            next = (string?)page["NextToken"];
        }
        while (next is not null);
        throw new InvalidOperationException($"There is no quota called {name}.");
    }

    private static async Task ApprovedAsync(HostingAccount account, string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((string)(await AskAsync(account, "GetRequestedServiceQuotaChange", new() { ["RequestId"] = id }))["RequestedQuota"]!["Status"]! != "APPROVED")
            await Task.Delay(1, patience.Token);
    }
}
