using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Projects;

/// <summary>
/// A project out of Service Catalog: a provisioned product that is launched, updated and terminated as the caller.
/// https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ServiceCatalogProvisioningDetails.html
/// </summary>
internal sealed class CatalogRoute(SandboxWorld world, ProjectRow project, CancellationToken stopping) : ProjectRoute(world, project, stopping)
{
    private const string Details = "ServiceCatalogProvisioningDetails";
    private const string Provisioned = "ServiceCatalogProvisionedProductDetails";

    private string? ProvisionedId => Project.Member(Provisioned).Text("ProvisionedProductId");

    public override async Task<string?> CreateAsync()
    {
        var details = Project.Member(Details);
        var answer = await DoAsync("servicecatalog", "ProvisionProduct", new()
        {
            ["ProductId"] = details.Text("ProductId"),
            ["ProvisioningArtifactId"] = details.Text("ProvisioningArtifactId"),
            ["PathId"] = details.Text("PathId"),
            ["ProvisionedProductName"] = $"{Project.Name}-{Project.Id}",
            ["ProvisioningParameters"] = Filled(await DeclaredAsync(details), details.Objects("ProvisioningParameters"))
                .ToArray(one => new JsonObject { ["Key"] = one.Key, ["Value"] = one.Value }),
            ["Tags"] = Project.Tags(),
            ["ProvisionToken"] = Project.Token,
        });
        var record = answer.Object("RecordDetail");
        Project.Set(Provisioned, new JsonObject { ["ProvisionedProductId"] = record.Text("ProvisionedProductId") });
        return Words("Provisioning", await EndAsync(record));
    }

    public override async Task<string?> UpdateAsync()
    {
        var (details, asked) = (Project.Member(Details), Project.Asked);
        var wanted = (JsonObject)details.DeepClone();
        wanted["ProvisioningArtifactId"] = asked.Text("ProvisioningArtifactId") ?? details.Text("ProvisioningArtifactId");
        var answer = await DoAsync("servicecatalog", "UpdateProvisionedProduct", new()
        {
            ["ProvisionedProductId"] = ProvisionedId,
            ["ProvisioningArtifactId"] = wanted.Text("ProvisioningArtifactId"),
            ["ProvisioningParameters"] = await ResolvedAsync(wanted, asked),
            ["Tags"] = asked.Flag("Retag") == true ? Project.Tags() : null,
            ["UpdateToken"] = Project.Token,
        });
        var failure = Words("Updating", await EndAsync(answer.Object("RecordDetail")));
        if (failure is null)
            Project.Set(Details, With(wanted, asked));
        return failure;
    }

    public override async Task<string?> DeleteAsync()
    {
        if (ProvisionedId is not { } id)
            return null;
        try
        {
            var answer = await DoAsync("servicecatalog", "TerminateProvisionedProduct", new() { ["ProvisionedProductId"] = id, ["TerminateToken"] = Project.Token });
            return Words("Terminating", await EndAsync(answer.Object("RecordDetail")));
        }
        catch (AwsError gone) when (gone.Code == "ResourceNotFoundException")
        {
            return null;
        }
    }

    public override void Tell(string? failure)
    {
        if (ProvisionedId is null && failure is null)
            return;
        var told = Project.Member(Provisioned);
        told["ProvisionedProductStatusMessage"] = failure;
        Project.Set(Provisioned, told.Present());
    }

    // Kept before Service Catalog is asked: the same token has to come with the same parameters, whatever the stack has become since.
    private async Task<JsonNode> ResolvedAsync(JsonObject wanted, JsonObject asked)
    {
        if (asked["Resolved"] is { } before)
            return before.DeepClone();
        var outputs = await DoAsync("servicecatalog", "GetProvisionedProductOutputs", new() { ["ProvisionedProductId"] = ProvisionedId, ["OutputKeys"] = new JsonArray("CloudformationStackARN") });
        var kept = await KeptAsync(await DeclaredAsync(wanted), asked.Objects("ProvisioningParameters"), outputs.Objects("Outputs").First().Need("OutputValue"));
        asked["Resolved"] = kept.ToArray(one => new JsonObject { ["Key"] = one.Key, ["Value"] = one.Value, ["UsePreviousValue"] = one.Value is null ? true : null }.Present());
        Project.Set(ProjectRow.Work, asked);
        return asked["Resolved"]!.DeepClone();
    }

    private async Task<IReadOnlyList<string>> DeclaredAsync(JsonObject details)
    {
        var asked = await DoAsync("servicecatalog", "DescribeProvisioningParameters", new()
        {
            ["ProductId"] = details.Text("ProductId"),
            ["ProvisioningArtifactId"] = details.Text("ProvisioningArtifactId"),
            ["PathId"] = details.Text("PathId"),
        });
        return [.. asked.Objects("ProvisioningArtifactParameters").Select(one => one.Need("ParameterKey"))];
    }

    // Why a request of Service Catalog failed, or null.
    private async Task<string?> EndAsync(JsonObject record)
    {
        while (record.Text("Status") is not ("SUCCEEDED" or "FAILED"))
        {
            await Task.Delay(Glance, Stopping);
            record = (await DoAsync("servicecatalog", "DescribeRecord", new() { ["Id"] = record.Text("RecordId") })).Object("RecordDetail");
        }
        return record.Text("Status") == "SUCCEEDED" ? null : string.Join(" ", record.Objects("RecordErrors").Select(error => error.Text("Description")));
    }

    // The given parameters take the place of those that were given before.
    private static JsonObject With(JsonObject details, JsonObject asked)
    {
        var given = asked.Objects("ProvisioningParameters").ToList();
        var kept = details.Objects("ProvisioningParameters").Where(old => given.TrueForAll(one => one.Text("Key") != old.Text("Key")));
        details["ProvisioningParameters"] = kept.Concat(given).ToArray(one => one.DeepClone());
        return details;
    }

    // https://github.com/aws-samples/amazon-sagemaker-from-idea-to-production/issues/16 shows the wording.
    private static string? Words(string doing, string? failure) => failure is null ? null : $"Client error: {doing} failed with error: {failure}";
}
