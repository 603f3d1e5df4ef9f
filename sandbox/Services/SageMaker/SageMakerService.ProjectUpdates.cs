using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.SageMaker.Projects;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>UpdateProject: its description, its tags, and what it was made of.</summary>
    public async Task<JsonObject?> UpdateProject(Call call)
    {
        var project = NeedProject(call);
        Idle(project, "update");
        var asked = await ChangedAsync(call, project);
        var tags = call.Input["Tags"] is null ? null : ResourceTags.ReadList(call.Input, "Tags");
        if (tags is not null)
            asked["Retag"] = true;
        var changed = projects.Change(call, project.Name, present =>
        {
            var described = call.Input.Text("ProjectDescription") is { } description ? Idle(present, "update").With("ProjectDescription", description) : Idle(present, "update");
            var tagged = tags is null ? described : described with { Tags = described.Tags.Plus(tags, () => Invalid("A resource can have no more than 50 tags.")) };
            // A description alone is nobody else's business.
            return asked.Count > 0 ? Asking(call, tagged, "Update", asked) : tagged.With("ProjectStatus", "UpdateCompleted").With("LastModifiedBy", By(call));
        });
        if (asked.Count > 0)
            StartProject(call, changed.Name);
        return new() { ["ProjectArn"] = changed.Arn };
    }

    private async Task<JsonObject> ChangedAsync(Call call, Definition project)
    {
        var provider = call.Input.Objects("TemplateProvidersToUpdate").FirstOrDefault()?["CfnTemplateProvider"] as JsonObject;
        var catalog = call.Input["ServiceCatalogProvisioningUpdateDetails"] as JsonObject;
        var details = project.Body[CatalogDetails] as JsonObject;
        if ((provider is not null && details is not null) || (catalog is not null && details is null))
            throw Invalid($"Project {project.Arn} was not created with the template provider that the update is for.");
        if (provider is not null)
            return new() { ["Provider"] = provider.DeepClone() };
        if (catalog is null)
            return [];
        var wanted = (JsonObject)details!.DeepClone();
        wanted["ProvisioningArtifactId"] = catalog.Text("ProvisioningArtifactId");
        wanted = await LaunchableAsync(call, wanted.Present());
        return new JsonObject
        {
            ["ProvisioningArtifactId"] = wanted.Text("ProvisioningArtifactId"),
            ["ProvisioningParameters"] = catalog["ProvisioningParameters"]?.DeepClone(),
        }.Present();
    }

    // The details with the version that is meant: the given one, else the product's latest. What cannot be launched is refused at once.
    private async Task<JsonObject> LaunchableAsync(Call call, JsonObject given)
    {
        var details = (JsonObject)given.DeepClone();
        try
        {
            if (details["ProvisioningArtifactId"] is null)
                details["ProvisioningArtifactId"] = await LatestAsync(call, details.Need("ProductId"));
            await world.InvokeAsync("servicecatalog", "DescribeProvisioningParameters", call, new JsonObject
            {
                ["ProductId"] = details.Text("ProductId"),
                ["ProvisioningArtifactId"] = details.Text("ProvisioningArtifactId"),
                ["PathId"] = details.Text("PathId"),
            }.Present());
            return details;
        }
        catch (AwsError refused)
        {
            throw Invalid(refused.Message);
        }
    }

    private async Task<string> LatestAsync(Call call, string product)
    {
        var versions = (await world.InvokeAsync("servicecatalog", "DescribeProduct", call, new() { ["Id"] = product })).Objects("ProvisioningArtifacts").ToList();
        return versions.FindLast(version => version.Text("Guidance") != "DEPRECATED")?.Text("Id") ?? throw Invalid($"Product {product} has no provisioning artifact that can be launched.");
    }
}
