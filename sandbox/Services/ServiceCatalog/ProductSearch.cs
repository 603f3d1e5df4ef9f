using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>The filters of a product search. A product fits when every filter has a value that fits.</summary>
internal static class ProductSearch
{
    public static bool Fits(Product product, JsonObject filters)
    {
        foreach (var (by, _) in filters)
            if (!filters.Texts(by).Any(value => Fits(product, by, value)))
                return false;
        return true;
    }

    private static bool Fits(Product product, string by, string value) => by switch
    {
        "Owner" => product.Texts.Owner.Equals(value, StringComparison.OrdinalIgnoreCase),
        "ProductType" => product.Type == value,
        // Only a product that was imported from another portfolio has a source.
        "SourceProductId" => false,
        _ => value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Mentions(product, word)),
    };

    private static bool Mentions(Product product, string word) =>
        Holds(product.Texts.Name, word) || Holds(product.Texts.Owner, word) || Holds(product.Texts.Description, word)
        || Holds(product.Texts.Distributor, word) || Holds(product.Id, word);

    private static bool Holds(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
