namespace Pipeline.Aws.ServiceCatalog;

/// <summary>With whom a portfolio is shared.</summary>
/// <param name="Targets">Accounts, organisational units, organisations.</param>
/// <param name="TagOptions">Whether tag options come along.</param>
/// <param name="Principals">Whether principal patterns come along.</param>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing_how-to-share.html</remarks>
public sealed record SharingRequest(IReadOnlyList<ShareTarget> Targets, bool TagOptions, bool Principals)
{
    /// <summary>Shared with nobody.</summary>
    public static SharingRequest Nobody { get; } = new([], false, false);

    /// <summary>The same text for the same sharing.</summary>
    public override string ToString() => $"{string.Join(' ', Targets.Select(target => target.Id))} {TagOptions} {Principals}";
}

/// <summary>Whom a portfolio is shared with.</summary>
/// <param name="Type">ACCOUNT, ORGANIZATIONAL_UNIT or ORGANIZATION.</param>
/// <param name="Id">An account's 12 digits, <c>ou-...</c> or <c>o-...</c>.</param>
public sealed record ShareTarget(string Type, string Id)
{
    /// <summary>The target that an id means: its form says what it is.</summary>
    public static ShareTarget Parse(string id) => new(
        id.StartsWith("ou-", StringComparison.Ordinal) ? "ORGANIZATIONAL_UNIT" : id.StartsWith("o-", StringComparison.Ordinal) ? "ORGANIZATION" : "ACCOUNT", id);
}

/// <summary>A share as Service Catalog has it.</summary>
/// <param name="Target">With whom.</param>
/// <param name="TagOptions">Whether tag options come along.</param>
/// <param name="Principals">Whether principal patterns come along.</param>
/// <param name="Accepted">Whether the other side has accepted it; always with a part of an organisation.</param>
public sealed record ShareState(ShareTarget Target, bool TagOptions, bool Principals, bool Accepted);
