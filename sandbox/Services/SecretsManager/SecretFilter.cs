using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SecretsManager;

/// <summary>A condition of ListSecrets: one of its values begins the attribute; a value with an exclamation mark in front must not.</summary>
/// <remarks>https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_search-secret.html</remarks>
internal sealed record SecretFilter(string Key, IReadOnlyList<string> Values)
{
    public static SecretFilter Read(JsonObject filter) => new(filter.Text("Key") ?? "all", filter.Texts("Values"));

    public bool Matches(SecretRow secret, string region) => Values.Count == 0 || Values.Any(value =>
        value.StartsWith('!') ? !Begins(secret, region, value[1..]) : Begins(secret, region, value));

    private bool Begins(SecretRow secret, string region, string value)
    {
        if (Key == "all")
            return value.Split([' ', '/', '_', '-', '+', '=', '.', '@', '!'], StringSplitOptions.RemoveEmptyEntries).All(word => Everything(secret).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        var comparison = Key == "description" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Of(secret, region).Any(text => text.StartsWith(value, comparison));
    }

    private IEnumerable<string> Of(SecretRow secret, string region) => Key switch
    {
        "name" => [secret.Name],
        "description" => secret.Description is { } description ? [description] : [],
        "tag-key" => secret.Tags.Keys,
        "tag-value" => secret.Tags.Values,
        "primary-region" => [region],
        _ => [],
    };

    private static IEnumerable<string> Everything(SecretRow secret) => [secret.Name, secret.Description ?? "", .. secret.Tags.Keys, .. secret.Tags.Values];
}
