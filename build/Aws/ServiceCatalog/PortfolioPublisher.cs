using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Carries out a portfolio's plan: the portfolio first, then who and what belongs to it, then products side by side, shares last.</summary>
public sealed class PortfolioPublisher(PortfolioWriter writer, TagOptionWriter tagOptions, ProductPublisher products, SharingWriter sharing, Reporter reporter)
{
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
            foreach (var change in plan.Changes.Where(change => change is CreatePortfolio or UpdatePortfolio or AssociatePrincipal or OfferTag or WithdrawTag))
            {
                id = await ApplyAsync(id, change, plan, cancellation);
                Report(step, change);
            }
            var made = await products.PublishAsync(id!, plan, cancellation);
            foreach (var change in plan.Changes.Where(change => change is Share or ChangeShare or Unshare))
            {
                await sharing.ApplyAsync(id!, change, plan.Wanted.Sharing, cancellation);
                Report(step, change);
            }
            reporter.Raise(new StepFinished(step, Outcome.Done, $"{plan.Changes.Count} change{(plan.Changes.Count == 1 ? "" : "s")}"));
            return Ids(plan, id!, made);
        }
        catch (PipelineFailure)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed));
            throw;
        }
    }

    private async Task<string> ApplyAsync(string? id, PortfolioChange change, PortfolioPlan plan, CancellationToken cancellation)
    {
        switch (change)
        {
            case CreatePortfolio:
                return await writer.CreateAsync(plan.Wanted, cancellation);
            case AssociatePrincipal { Principal: var principal }:
                await writer.AssociateAsync(id!, principal, cancellation);
                break;
            case UpdatePortfolio:
                await writer.UpdateAsync(id!, plan.Wanted, cancellation);
                break;
            default:
                await tagOptions.ApplyAsync(id!, change, cancellation);
                break;
        }
        return id!;
    }

    private void Report(string step, PortfolioChange change) => reporter.Raise(new ResourceChanged(step, $"{change.Type} {change.Name}", Completed.Word(change.Kind)));

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
