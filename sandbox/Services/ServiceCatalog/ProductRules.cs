using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>What a product's texts and first version must look like beyond what the API model says.</summary>
internal static class ProductRules
{
    public static ProductTexts Read(JsonObject input) => Check(new(
        input.Need("Name"), input.Need("Owner"), input.Text("Description"), input.Text("Distributor"),
        input.Text("SupportDescription"), input.Text("SupportEmail"), input.Text("SupportUrl")));

    public static ProductTexts Change(ProductTexts present, JsonObject input) => Check(new(
        input.Text("Name") ?? present.Name,
        input.Text("Owner") ?? present.Owner,
        input.Text("Description") ?? present.Description,
        input.Text("Distributor") ?? present.Distributor,
        input.Text("SupportDescription") ?? present.SupportDescription,
        input.Text("SupportEmail") ?? present.SupportEmail,
        input.Text("SupportUrl") ?? present.SupportUrl));

    /// <summary>The members of the version that a product is created with.</summary>
    public static JsonObject FirstVersion(JsonObject input)
    {
        if (input["SourceConnection"] is not null)
            throw new Serving.AwsError("OperationNotSupportedException", "Products that are synchronised from a repository (SourceConnection) are not imitated by the sandbox.");
        return input["ProvisioningArtifactParameters"] as JsonObject
            ?? throw Refusals.Invalid("Either ProvisioningArtifactParameters or SourceConnection must be specified.");
    }

    private static ProductTexts Check(ProductTexts texts)
    {
        if (texts.Name.Length == 0)
            throw Refusals.Invalid("The product's name must not be empty.");
        if (texts.Owner.Length == 0)
            throw Refusals.Invalid("The product's owner must not be empty.");
        if (texts.SupportUrl is { Length: > 0 } url && !(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "https" or "http"))
            throw Refusals.Invalid($"Invalid support URL: {url}");
        if (texts.SupportEmail is { Length: > 0 } email && !(email.IndexOf('@') is > 0 and var at && at < email.Length - 1))
            throw Refusals.Invalid($"Invalid support email: {email}");
        return texts;
    }
}
