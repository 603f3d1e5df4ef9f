using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>One thing to do to a portfolio; a plan is a list of them, and the publisher carries out that very list.</summary>
/// <param name="Kind">What it means to the thing that it is done to.</param>
/// <param name="Name">The thing's name.</param>
/// <param name="Type">What the thing is, in Service Catalog's words.</param>
/// <param name="Why">The reason, for people.</param>
public abstract record PortfolioChange(ChangeKind Kind, string Name, string Type, string? Why = null)
{
    /// <summary>The template's id of the product that it belongs to; null for the portfolio's own.</summary>
    public virtual string? TemplateId => null;
}

/// <summary>Make the portfolio.</summary>
public sealed record CreatePortfolio(string Portfolio) : PortfolioChange(ChangeKind.Add, Portfolio, "Portfolio");

/// <summary>Bring the portfolio's description and tags in line.</summary>
public sealed record UpdatePortfolio(string Portfolio, string What) : PortfolioChange(ChangeKind.Change, Portfolio, "Portfolio", What);

/// <summary>Let a principal launch products.</summary>
public sealed record AssociatePrincipal(Known Principal) : PortfolioChange(ChangeKind.Add, Principal.Words, "Principal");

/// <summary>Offer a tag to launches.</summary>
public sealed record OfferTag(TagOption Option) : PortfolioChange(ChangeKind.Add, $"{Option.Key}={Option.Value}", "Tag option");

/// <summary>Offer a tag to launches no more.</summary>
public sealed record WithdrawTag(TagOption Option, string Id) : PortfolioChange(ChangeKind.Delete, $"{Option.Key}={Option.Value}", "Tag option");

/// <summary>Share the portfolio.</summary>
public sealed record Share(ShareTarget Target) : PortfolioChange(ChangeKind.Add, Target.Id, "Share");

/// <summary>Change what comes along with a share.</summary>
public sealed record ChangeShare(ShareTarget Target) : PortfolioChange(ChangeKind.Change, Target.Id, "Share", "what comes along");

/// <summary>Share the portfolio no more.</summary>
public sealed record Unshare(ShareTarget Target) : PortfolioChange(ChangeKind.Delete, Target.Id, "Share");
