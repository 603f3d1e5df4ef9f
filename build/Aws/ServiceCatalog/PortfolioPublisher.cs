using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Carries out a portfolio's plan: the portfolio first, then principals, then products side by side.</summary>
public sealed class PortfolioPublisher(AwsSession session, ProductPublisher products, Reporter reporter)
{
    // Service Catalog throttles early; its limits are not published.
    private const int SideBySide = 4;

    /// <summary>Makes the portfolio what the plan says.</summary>
    /// <returns>The portfolio's id and the products' ids by template id.</returns>
    public async Task<PublishedPortfolio> PublishAsync(PortfolioPlan plan, CancellationToken cancellation)
    {
        var step = $"portfolio {plan.Wanted.Name}";
        if (plan.IsNoOp)
        {
            reporter.Raise(new StepFinished(step, Outcome.Unchanged, $"{plan.Wanted.Products.Count} product{(plan.Wanted.Products.Count == 1 ? "" : "s")} published as they should be"));
            return Ids(plan, plan.Found.Id!, new Dictionary<string, string>());
        }

        reporter.Raise(new StepStarted(step, "publishing", plan.Changes.Count));
        try
        {
            var id = plan.Found.Id;
            foreach (var change in plan.Changes.Where(change => change is not ProductChange))
            {
                id = await ApplyAsync(id, change, plan.Wanted, cancellation);
                reporter.Raise(new ResourceChanged(step, $"{change.Type} {change.Name}", change.Kind == ChangeKind.Add ? "CREATE_COMPLETE" : "UPDATE_COMPLETE"));
            }
            var made = await products.PublishAsync(id!, plan, SideBySide, cancellation);
            reporter.Raise(new StepFinished(step, Outcome.Done, $"{plan.Changes.Count} change{(plan.Changes.Count == 1 ? "" : "s")}"));
            return Ids(plan, id!, made);
        }
        catch (PipelineFailure)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed));
            throw;
        }
    }

    private async Task<string> ApplyAsync(string? id, PortfolioChange change, PortfolioRequest wanted, CancellationToken cancellation)
    {
        if (change is CreatePortfolio)
            return await CreateAsync(wanted, cancellation);
        if (change is AssociatePrincipal { Principal: var principal })
            await AssociateAsync(id!, principal, cancellation);
        else
            await UpdateAsync(id!, wanted, cancellation);
        return id!;
    }

    private async Task<string> CreateAsync(PortfolioRequest wanted, CancellationToken cancellation)
    {
        var made = await session.ServiceCatalog.CreatePortfolioAsync(new CreatePortfolioRequest
        {
            DisplayName = wanted.Name,
            ProviderName = wanted.Owner,
            Description = wanted.Description,
            Tags = Tags.ToList(wanted.Tags),
            IdempotencyToken = Token.Of(["portfolio", wanted.Name, wanted.Owner, wanted.Description, .. Tags.Words(wanted.Tags)]),
        }, cancellation).As("servicecatalog:CreatePortfolio");
        return made.PortfolioDetail.Id;
    }

    private Task UpdateAsync(string id, PortfolioRequest wanted, CancellationToken cancellation) =>
        session.ServiceCatalog.UpdatePortfolioAsync(new UpdatePortfolioRequest
        {
            Id = id,
            DisplayName = wanted.Name,
            ProviderName = wanted.Owner,
            Description = wanted.Description,
            AddTags = Tags.ToList(wanted.Tags),
        }, cancellation).As("servicecatalog:UpdatePortfolio");

    private Task AssociateAsync(string id, Known principal, CancellationToken cancellation) =>
        session.ServiceCatalog.AssociatePrincipalWithPortfolioAsync(new AssociatePrincipalWithPortfolioRequest
        {
            PortfolioId = id,
            PrincipalARN = principal.Value,
            PrincipalType = PrincipalType.IAM,
        }, cancellation).As("servicecatalog:AssociatePrincipalWithPortfolio");

    private static PublishedPortfolio Ids(PortfolioPlan plan, string id, IReadOnlyDictionary<string, string> made) => new(
        id,
        plan.Wanted.Products.ToDictionary(
            product => product.Id,
            product => made.GetValueOrDefault(product.Id) ?? plan.Found.Products.First(one => one.TemplateId == product.Id).Id,
            StringComparer.Ordinal));
}

/// <summary>Service Catalog's ids of what was published.</summary>
/// <param name="Id">The portfolio's.</param>
/// <param name="Products">The products' by template id.</param>
public sealed record PublishedPortfolio(string Id, IReadOnlyDictionary<string, string> Products);
