using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>DescribeProvisionedProduct, by id or by name.</summary>
    public JsonObject? DescribeProvisionedProduct(Call call)
    {
        var scope = Scope.Of(call);
        return new()
        {
            ["ProvisionedProductDetail"] = ShownProduct.Of(scope, NeedProvisioned(scope, call.Input, "Id", "Name")),
            ["CloudWatchDashboards"] = new JsonArray(),
        };
    }

    /// <summary>ScanProvisionedProducts: the caller's own unless told otherwise.</summary>
    public JsonObject? ScanProvisionedProducts(Call call)
    {
        var scope = Scope.Of(call);
        return Paging.Of(call.Input, Accessible(scope, call)).Answer("ProvisionedProducts", product => ShownProduct.Of(scope, product));
    }

    /// <summary>SearchProvisionedProducts: the caller's own unless told otherwise, by any words of what is shown.</summary>
    public JsonObject? SearchProvisionedProducts(Call call)
    {
        var scope = Scope.Of(call);
        var queries = call.Input.Object("Filters").Texts("SearchQuery");
        var found = Accessible(scope, call).Select(row => Found(scope, row.Value)).Where(shown => queries.All(query => ProvisionedProductSearch.Fits(shown, query))).ToList();
        var member = ProvisionedProductSearch.SortMember(call.Input.Text("SortBy"));
        var rows = found.Select(shown => KeyValuePair.Create($"{shown.Text(member)}/{shown.Need("Id")}", shown));
        var answer = Paging.Of(call.Input, rows, call.Input.Text("SortOrder") == "DESCENDING").Answer("ProvisionedProducts", shown => shown);
        answer["TotalResultsCount"] = found.Count;
        return answer;
    }

    /// <summary>GetProvisionedProductOutputs: those of the last request that went well.</summary>
    public JsonObject? GetProvisionedProductOutputs(Call call)
    {
        var scope = Scope.Of(call);
        var product = NeedProvisioned(scope, call.Input, "ProvisionedProductId", "ProvisionedProductName");
        var outputs = product.LastSuccess is { } last ? state.Records.Find(scope.Key(last))?.Outputs ?? [] : [];
        var asked = call.Input.Texts("OutputKeys");
        if (asked.FirstOrDefault(key => outputs.All(output => output.Key != key)) is { } unknown)
            throw Refusals.Invalid($"Invalid output key: {unknown}");
        var rows = outputs.Where(output => asked.Count == 0 || asked.Contains(output.Key)).Select((output, index) => KeyValuePair.Create($"{index:D6}", output));
        return Paging.Of(call.Input, rows).Answer("Outputs", ShownProduct.Of);
    }

    private ProvisionedProduct NeedProvisioned(Scope scope, JsonObject input, string idMember, string nameMember)
    {
        var (id, name) = (input.Text(idMember), input.Text(nameMember));
        if ((id is null) == (name is null))
            throw Refusals.Invalid($"Exactly one of {idMember} and {nameMember} must be specified.");
        // What is called a name there may be an ARN, which ends in the id.
        if (name?.StartsWith("arn:", StringComparison.Ordinal) == true)
            id = name[(name.LastIndexOf('/') + 1)..];
        return (id is not null ? state.Provisioned.Find(scope.Key(id)) : ProvisionedByName(scope, name!)) ?? throw Refusals.NotFound("Provisioned product", id ?? name!);
    }

    private IEnumerable<KeyValuePair<string, ProvisionedProduct>> Accessible(Scope scope, Call call)
    {
        var level = AccessLevel(call);
        return state.Provisioned.Under(scope.Prefix).Where(row => MayAccess(level, call, row.Value));
    }

    // https://docs.aws.amazon.com/servicecatalog/latest/dg/API_AccessLevelFilter.html
    private static string AccessLevel(Call call)
    {
        var filter = call.Input.Object("AccessLevelFilter");
        return filter.Text("Value") is null or "self" ? filter.Text("Key") ?? "User" : throw Refusals.Invalid("The only supported value of an AccessLevelFilter is self.");
    }

    private bool MayAccess(string level, Call call, ProvisionedProduct product) => level switch
    {
        "Account" => true,
        "Role" => product.User == UserOf(call),
        _ => product.Session == call.CallerArn || product.User == call.CallerArn,
    };

    private JsonObject Found(Scope scope, ProvisionedProduct product)
    {
        var owner = scope.Of(product.Owner);
        return ShownProduct.Found(
            scope, product, state.Products.Find(owner.Key(product.ProductId))?.Texts.Name, state.Artifacts.Find(owner.Key(product.ProductId, product.ArtifactId))?.Name);
    }
}
