using System.Collections.Concurrent;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Carries out what a plan says about products.</summary>
public sealed class ProductPublisher(ProductWriter writer, VersionPublisher versions, ProductList list, Reporter reporter, Poll poll)
{
    /// <summary>Publishes the products that have changes, several at once; the changes of one product in their order.</summary>
    /// <returns>The ids of products that were made, by template id.</returns>
    /// <exception cref="Refused">Service Catalog could not make a product.</exception>
    public async Task<IReadOnlyDictionary<string, string>> PublishAsync(string portfolio, PortfolioPlan plan, CancellationToken cancellation)
    {
        var made = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await SideBySide.EachAsync(plan.Changes.Where(change => change.TemplateId is not null).GroupBy(change => change.TemplateId!), async (changes, token) =>
        {
            var id = plan.Found.Products.FirstOrDefault(product => product.TemplateId == changes.Key)?.Id;
            foreach (var change in changes)
            {
                if (change is CreateProduct create)
                    id = made[changes.Key] = await writer.CreateAsync(portfolio, create.Of, token);
                else
                    await ApplyAsync(portfolio, id!, change, token);
                reporter.Raise(new ResourceChanged($"portfolio {plan.Wanted.Name}", $"{change.Type} {change.Name}", Completed.Word(change.Kind)));
            }
        }, cancellation);
        if (!made.IsEmpty)
            await UntilAvailableAsync(portfolio, made.Values, cancellation);
        return made;
    }

    private Task ApplyAsync(string portfolio, string id, PortfolioChange change, CancellationToken cancellation) => change switch
    {
        UpdateProduct update => writer.UpdateAsync(id, update.Of, cancellation),
        AssociateProduct => writer.AssociateAsync(portfolio, id, cancellation),
        ConstrainLaunch launch => writer.ConstrainAsync(portfolio, id, launch.Of.Launch, cancellation),
        ChangeLaunch launch => writer.ChangeConstraintAsync(launch.Launch.ConstraintId, launch.Of.Launch, cancellation),
        RetireProduct retire => RetireAsync(retire.Found, cancellation),
        ProductChange version => versions.ApplyAsync(id, version, cancellation),
        _ => throw new InvalidOperationException($"A product has no change of the type {change.GetType().Name}."),
    };

    // The mark comes last: a run that was killed on the way finds the product to be retired still.
    private async Task RetireAsync(ProductState found, CancellationToken cancellation)
    {
        foreach (var version in found.Versions.Where(version => version.Active && !version.Deprecated))
            await versions.DeprecateAsync(found.Id, version, cancellation);
        await writer.MarkAsync(found.Id, new ProductMark(found.TemplateId, ProductMark.Retired).After(found.Details.SupportDescription), cancellation);
    }

    // One list tells the status of twenty products.
    private async Task UntilAvailableAsync(string portfolio, ICollection<string> made, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var listed = (await list.OfAsync(portfolio, cancellation) ?? []).Where(one => made.Contains(one.Id)).ToList();
            if (listed.Find(one => one.Status == Status.FAILED) is { } failed)
                throw new Refused("PL5010", "servicecatalog:CreateProduct", $"product '{failed.Details.Name}' ({failed.Id}) has status FAILED", "", "Run ./build.sh LintTemplates, correct the template and publish again.");
            if (listed.TrueForAll(one => one.Status != Status.CREATING))
                return;
            await poll.WaitAsync(attempt, cancellation);
        }
    }
}
