using System.Text.Json.Nodes;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>A product as it should be.</summary>
/// <param name="Id">The project template's id; a tag of the product and its mark carry it.</param>
/// <param name="Details">What people see of it.</param>
/// <param name="Tags">At most 20.</param>
/// <param name="Version">The version that launches use.</param>
/// <param name="Launch">The role that launches run under.</param>
public sealed record ProductRequest(
    string Id,
    ProductDetails Details,
    IReadOnlyDictionary<string, string> Tags,
    VersionRequest Version,
    LaunchRequest Launch)
{
    private const int DigestLength = 16;

    /// <summary>How many versions are active, the one on offer among them; from 1.</summary>
    public int KeepVersions { get; init; } = VersionPolicy.Kept;

    /// <summary>A digest of all of it but the launch role, which constraints tell by themselves.</summary>
    public string Content => Token.Of(["product", Details.ToString(), Version.ToString(), $"{KeepVersions}", .. ServiceCatalog.Tags.Words(Tags)])[..DigestLength];

    /// <summary>What its support text ends with once it is published.</summary>
    public ProductMark Mark => new(Id, Content);
}

/// <summary>What people see of a product; the support text without its mark.</summary>
public sealed record ProductDetails(
    string Name, string Owner, string Description, string Distributor = "",
    string SupportDescription = "", string SupportEmail = "", string SupportUrl = "");

/// <summary>A version as it should be. Its content never changes: other content is another version.</summary>
/// <param name="Name">Carries the content hash.</param>
/// <param name="Description">For people; at most 8,192 characters.</param>
/// <param name="TemplateUrl">Where Service Catalog loads the template from.</param>
public sealed record VersionRequest(string Name, string Description, string TemplateUrl);

/// <summary>The role that launches of a product run under.</summary>
/// <param name="Role">Its ARN; in a portfolio that other accounts use its name, which must then be a role in each of them.</param>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html</remarks>
public sealed record LaunchRequest(string Role)
{
    /// <summary>What the constraint's description begins with; the list of constraints tells descriptions only.</summary>
    internal const string Says = "Launch as ";

    /// <summary>The constraint's description.</summary>
    internal string Words => Says + Role;

    /// <summary>The constraint's parameters.</summary>
    internal string Parameters => new JsonObject { [Role.StartsWith("arn:", StringComparison.Ordinal) ? "RoleArn" : "LocalRoleName"] = Role }.ToJsonString();

    /// <summary>The role in a constraint's parameters; empty when they name none.</summary>
    internal static string RoleIn(string? parameters) =>
        JsonNode.Parse(parameters ?? "{}") is JsonObject rule ? (rule["RoleArn"] ?? rule["LocalRoleName"])?.GetValue<string>() ?? "" : "";
}
