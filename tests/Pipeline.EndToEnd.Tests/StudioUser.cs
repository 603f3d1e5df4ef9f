using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Somebody who works in Studio as the portfolio's access role and makes a project.</summary>
internal sealed class StudioUser(StrictSandbox sandbox, string roleName)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Makes a project from a product and waits for it.</summary>
    public Task<JsonObject> CreateFromProductAsync(string product, IEnumerable<KeyValuePair<string, string>> parameters) => CreateAsync("ServiceCatalogProvisioningDetails", new JsonObject
    {
        ["ProductId"] = product,
        ["ProvisioningParameters"] = List(parameters),
    });

    /// <summary>Makes a project from a template in S3, with the launch role handed over, and waits for it.</summary>
    public Task<JsonObject> CreateFromTemplateAsync(string url, string role, IEnumerable<KeyValuePair<string, string>> parameters) => CreateAsync("TemplateProviders", new JsonArray(new JsonObject
    {
        ["CfnTemplateProvider"] = new JsonObject { ["TemplateName"] = "template", ["TemplateURL"] = url, ["RoleARN"] = role, ["Parameters"] = List(parameters) },
    }));

    /// <summary>Deletes the project and waits.</summary>
    public async Task<JsonObject> DeleteAsync()
    {
        await CallAsync("DeleteProject", new() { ["ProjectName"] = LaunchParameters.ProjectName });
        return await EndAsync();
    }

    private async Task<JsonObject> CreateAsync(string member, JsonNode details)
    {
        await CallAsync("CreateProject", new() { ["ProjectName"] = LaunchParameters.ProjectName, [member] = details });
        return await EndAsync();
    }

    private async Task<JsonObject> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await CallAsync("DescribeProject", new() { ["ProjectName"] = LaunchParameters.ProjectName }) is var project)
        {
            if ((string)project["ProjectStatus"]! is var status && status != "Pending" && !status.EndsWith("InProgress", StringComparison.Ordinal))
                return project;
            await Task.Delay(2, patience.Token);
        }
        throw new InvalidOperationException();
    }

    private Task<JsonObject> CallAsync(string operation, JsonObject input) => sandbox.Host.World.InvokeAsync("sagemaker", operation,
        new Call("", "111122223333", "us-east-1", $"arn:aws:sts::111122223333:assumed-role/{roleName}/somebody", [], "r", CancellationToken.None), input);

    private static JsonArray List(IEnumerable<KeyValuePair<string, string>> parameters) =>
        [.. parameters.Select(one => new JsonObject { ["Key"] = one.Key, ["Value"] = one.Value })];
}
