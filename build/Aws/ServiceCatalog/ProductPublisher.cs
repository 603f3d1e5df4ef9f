using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Carries out what a plan says about products.</summary>
public sealed class ProductPublisher(AwsSession session, VersionPublisher versions, Reporter reporter, Poll poll)
{
    /// <summary>Publishes the products that have changes, several at once; the changes of one product in their order.</summary>
    /// <returns>The ids of products that were made, by template id.</returns>
    public async Task<IReadOnlyDictionary<string, string>> PublishAsync(string portfolio, PortfolioPlan plan, int sideBySide, CancellationToken cancellation)
    {
        var made = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = sideBySide, CancellationToken = cancellation };
        var work = plan.Changes.OfType<ProductChange>().GroupBy(change => change.Of);
        await Parallel.ForEachAsync(work, options, async (changes, token) =>
        {
            var id = plan.Found.Products.FirstOrDefault(product => product.TemplateId == changes.Key.Id)?.Id;
            foreach (var change in changes)
            {
                if (change is CreateProduct)
                    id = made[changes.Key.Id] = await CreateAsync(portfolio, change.Of, token);
                else
                    await ApplyAsync(portfolio, id!, change, token);
                reporter.Raise(new ResourceChanged($"portfolio {plan.Wanted.Name}", $"{change.Type} {change.Name}", Done(change.Kind)));
            }
        });
        return made;
    }

    private Task ApplyAsync(string portfolio, string id, ProductChange change, CancellationToken cancellation) => change switch
    {
        UpdateProduct => UpdateAsync(id, change.Of, cancellation),
        AssociateProduct => session.ServiceCatalog.AssociateProductWithPortfolioAsync(
            new AssociateProductWithPortfolioRequest { PortfolioId = portfolio, ProductId = id }, cancellation).As("servicecatalog:AssociateProductWithPortfolio"),
        ConstrainLaunch => ConstrainAsync(portfolio, id, change.Of, cancellation),
        ChangeLaunch launch => session.ServiceCatalog.UpdateConstraintAsync(
            new UpdateConstraintRequest { Id = launch.Launch.ConstraintId, Parameters = LaunchAs(change.Of), Description = Words(change.Of) }, cancellation).As("servicecatalog:UpdateConstraint"),
        _ => versions.ApplyAsync(id, change, cancellation),
    };

    private async Task<string> CreateAsync(string portfolio, ProductRequest wanted, CancellationToken cancellation)
    {
        var details = wanted.Details;
        var made = await session.ServiceCatalog.CreateProductAsync(new CreateProductRequest
        {
            Name = details.Name,
            Owner = details.Owner,
            Description = details.Description,
            Distributor = NullIfEmpty(details.Distributor),
            SupportDescription = NullIfEmpty(details.SupportDescription),
            SupportEmail = NullIfEmpty(details.SupportEmail),
            SupportUrl = NullIfEmpty(details.SupportUrl),
            ProductType = ProductType.CLOUD_FORMATION_TEMPLATE,
            ProvisioningArtifactParameters = VersionPublisher.Properties(wanted.Version),
            Tags = Tags.ToList(wanted.Tags),
            IdempotencyToken = Token.Of(["product", portfolio, details.ToString(), wanted.Version.ToString(), .. Tags.Words(wanted.Tags)]),
        }, cancellation).As("servicecatalog:CreateProduct");
        var id = made.ProductViewDetail.ProductViewSummary.ProductId;
        if (made.ProductViewDetail.Status == Status.CREATING)
            await UntilAvailableAsync(id, details.Name, cancellation);
        return id;
    }

    private async Task UntilAvailableAsync(string id, string name, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await session.ServiceCatalog.DescribeProductAsAdminAsync(new DescribeProductAsAdminRequest { Id = id }, cancellation).As("servicecatalog:DescribeProductAsAdmin");
            var status = answer.ProductViewDetail.Status;
            if (status == Status.FAILED)
                throw new Refused("PL5010", "servicecatalog:CreateProduct", $"product '{name}' ({id}) has status FAILED", answer.ResponseMetadata?.RequestId ?? "", "Run ./build.sh LintTemplates, correct the template and publish again.");
            if (status != Status.CREATING)
                return;
            await poll.WaitAsync(attempt, cancellation);
        }
    }

    private Task UpdateAsync(string id, ProductRequest wanted, CancellationToken cancellation)
    {
        var details = wanted.Details;
        return session.ServiceCatalog.UpdateProductAsync(new UpdateProductRequest
        {
            Id = id,
            Name = details.Name,
            Owner = details.Owner,
            Description = details.Description,
            Distributor = details.Distributor,
            SupportDescription = details.SupportDescription,
            SupportEmail = NullIfEmpty(details.SupportEmail),
            SupportUrl = NullIfEmpty(details.SupportUrl),
            AddTags = Tags.ToList(wanted.Tags),
        }, cancellation).As("servicecatalog:UpdateProduct");
    }

    private async Task ConstrainAsync(string portfolio, string id, ProductRequest wanted, CancellationToken cancellation) =>
        await session.ServiceCatalog.CreateConstraintAsync(new CreateConstraintRequest
        {
            PortfolioId = portfolio,
            ProductId = id,
            Type = "LAUNCH",
            Parameters = LaunchAs(wanted),
            Description = Words(wanted),
            IdempotencyToken = Token.Of("launch", portfolio, id, wanted.LaunchRole.Value ?? ""),
        }, cancellation).As("servicecatalog:CreateConstraint");

    private static string LaunchAs(ProductRequest wanted) => new JsonObject { ["RoleArn"] = wanted.LaunchRole.Value }.ToJsonString();

    private static string Words(ProductRequest wanted) => $"Launch as {wanted.LaunchRole.Value}";

    private static string Done(ChangeKind kind) => kind switch
    {
        ChangeKind.Add => "CREATE_COMPLETE",
        ChangeKind.Delete => "DELETE_COMPLETE",
        _ => "UPDATE_COMPLETE",
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
