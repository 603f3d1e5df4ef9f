using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Carries out what a plan says about a product's versions.</summary>
public sealed class VersionPublisher(AwsSession session)
{
    /// <summary>Carries out one change.</summary>
    public Task ApplyAsync(string product, ProductChange change, CancellationToken cancellation) => change switch
    {
        PublishVersion => PublishAsync(product, change.Of, cancellation),
        RestoreVersion restore => UpdateAsync(product, restore.Version, active: true, ProvisioningArtifactGuidance.DEFAULT, cancellation),
        DeprecateVersion deprecate => DeprecateAsync(product, deprecate.Version, cancellation),
        RetireVersion retire => UpdateAsync(product, retire.Version, active: false, ProvisioningArtifactGuidance.DEPRECATED, cancellation),
        RemoveVersion remove => session.ServiceCatalog.DeleteProvisioningArtifactAsync(
            new DeleteProvisioningArtifactRequest { ProductId = product, ProvisioningArtifactId = remove.Version.Id }, cancellation).As("servicecatalog:DeleteProvisioningArtifact"),
        _ => throw new InvalidOperationException($"A product has no change of the type {change.GetType().Name}."),
    };

    /// <summary>Lets existing projects go on with a version, and nobody launch it any more.</summary>
    public Task DeprecateAsync(string product, VersionState version, CancellationToken cancellation) =>
        UpdateAsync(product, version, active: true, ProvisioningArtifactGuidance.DEPRECATED, cancellation);

    /// <summary>A version as the API takes it.</summary>
    public static ProvisioningArtifactProperties Properties(VersionRequest version) => new()
    {
        Name = version.Name,
        Description = version.Description,
        Type = ProvisioningArtifactType.CLOUD_FORMATION_TEMPLATE,
        Info = new Dictionary<string, string> { ["LoadTemplateFromURL"] = version.TemplateUrl },
    };

    private Task PublishAsync(string product, ProductRequest wanted, CancellationToken cancellation) =>
        session.ServiceCatalog.CreateProvisioningArtifactAsync(new CreateProvisioningArtifactRequest
        {
            ProductId = product,
            Parameters = Properties(wanted.Version),
            IdempotencyToken = Token.Of("version", product, wanted.Version.ToString()),
        }, cancellation).As("servicecatalog:CreateProvisioningArtifact");

    private Task UpdateAsync(string product, VersionState version, bool active, ProvisioningArtifactGuidance guidance, CancellationToken cancellation) =>
        session.ServiceCatalog.UpdateProvisioningArtifactAsync(new UpdateProvisioningArtifactRequest
        {
            ProductId = product,
            ProvisioningArtifactId = version.Id,
            Active = active,
            Guidance = guidance,
        }, cancellation).As("servicecatalog:UpdateProvisioningArtifact");
}
