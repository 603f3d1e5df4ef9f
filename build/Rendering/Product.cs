using Pipeline.Failures;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Rendering;

/// <summary>What <c>product.yaml</c> says of a project template. The limits are those of Service Catalog's CreateProduct.</summary>
/// <param name="Name">The product's name; at most 8191 characters, of which Studio shows about the first 100.</param>
/// <param name="Description">What a project made from it is; at most 8191 characters.</param>
/// <param name="Distributor">Who publishes it; at most 8191 characters.</param>
/// <param name="Support">Where to get help.</param>
/// <param name="SharedSeedCode">The folder of <c>seed-code/_shared/</c> whose files every one of its repositories also starts with; null for none.</param>
public sealed record Product(string Name, string Description, string? Distributor, Support Support, string? SharedSeedCode = null);

/// <summary>Where to get help with a product.</summary>
/// <param name="Description">At most 8191 characters.</param>
/// <param name="Email">At most 254 characters.</param>
/// <param name="Url">At most 2083 characters.</param>
public sealed record Support(string? Description = null, string? Email = null, string? Url = null);

/// <summary>Reads <c>product.yaml</c>.</summary>
internal static class ProductReader
{
    private static readonly string[] Known = ["name", "description", "distributor", "support-description", "support-email", "support-url", "shared-seed-code"];

    /// <summary>The product of a file; null when it has problems, which the file then holds.</summary>
    public static Product? Read(YamlFile file, string text)
    {
        if (file.ReadMapping(text, "PL2310") is not { } root)
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, node) in root.Children)
        {
            if (file.Text(key, "PL2310", "a key") is not { } name)
                continue;
            if (!Known.Contains(name))
                file.ReportUnknown("PL2311", key, name, Known);
            else if (file.Text(node, "PL2313", $"'{name}'")?.Trim() is { } value && Check(file, node, name, value))
                values[name] = value;
        }
        if (!root.Children.Keys.Any(key => key is YamlScalarNode { Value: "name" }))
            file.Report("PL2312", null, "the key 'name' is missing", "add a line such as 'name: Train a model'");
        return file.Problems.Count > 0 ? null : new Product(
            values["name"],
            values.GetValueOrDefault("description", ""),
            values.GetValueOrDefault("distributor"),
            new Support(values.GetValueOrDefault("support-description"), values.GetValueOrDefault("support-email"), values.GetValueOrDefault("support-url")),
            values.GetValueOrDefault("shared-seed-code"));
    }

    private static bool Check(YamlFile file, YamlNode node, string name, string value)
    {
        var longest = name switch { "support-email" => 254, "support-url" => 2083, _ => 8191 };
        var problem = value switch
        {
            "" => $"'{name}' is empty",
            _ when value.Length > longest => $"'{name}' has {value.Length} characters; AWS Service Catalog takes at most {longest}",
            _ when value.Any(char.IsControl) && name != "description" => $"'{name}' must be one line of text",
            _ when name == "shared-seed-code" && !value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-') => "'shared-seed-code' must be the name of a folder of seed-code/_shared",
            _ when name == "support-email" && !IsAddress(value) => "'support-email' is no e-mail address",
            _ when name == "support-url" && !IsWebAddress(value) => "'support-url' must begin with https:// or http://",
            _ => null,
        };
        if (problem is not null)
            file.Report(value.Length > longest ? "PL2314" : "PL2313", node, problem);
        return problem is null;
    }

    private static bool IsAddress(string value) =>
        value.IndexOf('@') is > 0 and var at && at == value.LastIndexOf('@') && at < value.Length - 1 && !value.Any(char.IsWhiteSpace);

    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && value.StartsWith("http", StringComparison.Ordinal);
}
