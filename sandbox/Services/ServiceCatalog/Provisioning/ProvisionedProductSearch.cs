using System.IO.Enumeration;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>
/// Search of provisioned products: <c>member:value</c>, or a word that any member may hold; <c>*</c> stands for anything.
/// https://docs.aws.amazon.com/servicecatalog/latest/dg/API_SearchProvisionedProducts.html
/// </summary>
internal static class ProvisionedProductSearch
{
    private static readonly string[] Members =
    [
        "Arn", "CreatedTime", "Id", "LastRecordId", "IdempotencyToken", "Name", "PhysicalId", "ProductId", "ProvisioningArtifactId", "Type", "Status",
        "UserArn", "UserArnSession", "LastProvisioningRecordId", "LastSuccessfulProvisioningRecordId", "ProductName", "ProvisioningArtifactName",
    ];

    private static readonly string[] Sortable = ["Arn", "Id", "Name", "LastRecordId"];

    /// <summary>True when a provisioned product, as it is shown, fits a query.</summary>
    public static bool Fits(JsonObject shown, string query)
    {
        var colon = query.IndexOf(':');
        var member = colon > 0 ? Named(Members, query[..colon]) : null;
        if (colon > 0 && query[..colon].Equals("tags", StringComparison.OrdinalIgnoreCase))
            return Tags(shown).Any(text => Matches(query[(colon + 1)..], text));
        return member is not null
            ? Matches(query[(colon + 1)..], shown.Text(member))
            : Members.Select(name => shown.Text(name)).Concat(Tags(shown)).Any(text => Matches(query, text));
    }

    /// <summary>The member that a sort key names; the name when there is none.</summary>
    public static string SortMember(string? sortBy) => sortBy is null ? "Name"
        : Named(Sortable, sortBy) ?? throw Refusals.Invalid("Invalid SortBy. Valid values are arn, id, name and lastRecordId.");

    private static string? Named(string[] members, string name) => Array.Find(members, member => member.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Tags(JsonObject shown) => shown.Objects("Tags").SelectMany(tag => new[] { tag.Need("Key"), tag.Need("Value") });

    private static bool Matches(string pattern, string? text) => text is not null && FileSystemName.MatchesSimpleExpression(pattern, text);
}
