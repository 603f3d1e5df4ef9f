using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

/// <summary>Launches products of a catalog and waits for them.</summary>
internal static class Launches
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A portfolio with a product that the caller may launch.</summary>
    public static async Task<(string Portfolio, string Product)> OpenAsync(this Catalog catalog, string? template = null)
    {
        if (template is not null)
            await catalog.PutTemplateAsync(template);
        var (portfolio, product) = await catalog.PublishedAsync();
        await catalog.AdmitAsync(portfolio, catalog.Caller);
        return (portfolio, product);
    }

    public static Task AdmitAsync(this Catalog catalog, string portfolio, string principal) =>
        catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{principal}}","PrincipalType":"IAM"}""");

    public static Task ConstrainAsync(this Catalog catalog, (string Portfolio, string Product) at, string type, string parameters) => catalog.CallAsync("CreateConstraint", new JsonObject
    {
        ["PortfolioId"] = at.Portfolio,
        ["ProductId"] = at.Product,
        ["Type"] = type,
        ["Parameters"] = parameters,
        ["IdempotencyToken"] = $"{type}-{at.Product}",
    }.ToJsonString());

    /// <summary>A role that Service Catalog may assume, unless another service is named, and that may do everything.</summary>
    public static async Task<string> RoleAsync(this Catalog catalog, string name, string trusted = "servicecatalog.amazonaws.com")
    {
        var arn = await catalog.BareRoleAsync(name, trusted);
        await catalog.AskAsync("iam", "AttachRolePolicy", Allowed.Everything(name));
        return arn;
    }

    /// <summary>A role that may do nothing.</summary>
    public static async Task<string> BareRoleAsync(this Catalog catalog, string name, string trusted = "servicecatalog.amazonaws.com") => (string)(await catalog.AskAsync("iam", "CreateRole", new()
    {
        ["RoleName"] = name,
        ["AssumeRolePolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{trusted}}"},"Action":"sts:AssumeRole"}]}""",
    }))["Role"]!["Arn"]!;

    /// <summary>The answer to a launch.</summary>
    public static async Task<JsonObject> LaunchAsync(this Catalog catalog, string product, string name = "mine", string more = "") =>
        (await catalog.CallAsync("ProvisionProduct", $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1","ProvisionedProductName":"{{name}}","ProvisionToken":"launch-{{name}}"{{more}} }"""))["RecordDetail"]!.AsObject();

    /// <summary>Launches and waits for the end.</summary>
    public static async Task<JsonObject> LaunchedAsync(this Catalog catalog, string product, string name = "mine", string more = "") =>
        await catalog.EndAsync(await catalog.LaunchAsync(product, name, more));

    /// <summary>Asks for something that makes a record and waits for its end.</summary>
    public static async Task<JsonObject> EndedAsync(this Catalog catalog, string operation, string input) =>
        await catalog.EndAsync((await catalog.CallAsync(operation, input))["RecordDetail"]!.AsObject());

    /// <summary>Waits until a request has ended.</summary>
    public static async Task<JsonObject> EndAsync(this Catalog catalog, JsonObject record)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await catalog.RecordAsync(record) is var described)
            if (described.Text("Status") is "SUCCEEDED" or "FAILED")
                return described;
            else
                await Task.Delay(1, patience.Token);
        throw new InvalidOperationException();
    }

    public static async Task<JsonObject> RecordAsync(this Catalog catalog, JsonObject record) =>
        (await catalog.CallAsync("DescribeRecord", $$"""{"Id":"{{record.Text("RecordId")}}"}"""))["RecordDetail"]!.AsObject();

    /// <summary>The outputs of a request.</summary>
    public static async Task<Dictionary<string, string>> OutputsAsync(this Catalog catalog, JsonObject record) =>
        (await catalog.CallAsync("DescribeRecord", $$"""{"Id":"{{record.Text("RecordId")}}"}""")).Objects("RecordOutputs").ToDictionary(one => one.Need("OutputKey"), one => one.Need("OutputValue"));

    public static async Task<JsonObject> ProvisionedAsync(this Catalog catalog, string name = "mine") =>
        (await catalog.CallAsync("DescribeProvisionedProduct", $$"""{"Name":"{{name}}"}"""))["ProvisionedProductDetail"]!.AsObject();

    public static async Task<JsonObject> StackAsync(this Catalog catalog, string name) =>
        (await catalog.AskAsync("cloudformation", "DescribeStacks", new() { ["StackName"] = name })).Objects("Stacks").Single();
}
