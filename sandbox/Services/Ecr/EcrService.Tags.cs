using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ecr;

public sealed partial class EcrService
{
    private static readonly TimeSpan TokenLife = TimeSpan.FromHours(12);

    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        var added = ResourceTags.ReadList(call.Input, "tags");
        repositories.Tag(call, NameOf(call), tags => tags.Plus(added, TooManyTags));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        repositories.Tag(call, NameOf(call), tags => tags.Minus(call.Input.Texts("tagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) => new() { ["tags"] = ResourceTags.WriteList(repositories.Need(call, NameOf(call)).Tags) };

    /// <summary>GetAuthorizationToken: one of the right form. Nothing listens where it would be shown.</summary>
    public JsonObject? GetAuthorizationToken(Call call) => new()
    {
        ["authorizationData"] = new JsonArray(new JsonObject
        {
            ["authorizationToken"] = Convert.ToBase64String(Encoding.UTF8.GetBytes($"AWS:{RandomNumberGenerator.GetHexString(64, lowercase: true)}")),
            ["expiresAt"] = (world.Clock.GetUtcNow() + TokenLife).Iso(),
            ["proxyEndpoint"] = $"https://{Registry(call)}",
        }),
    };

    private static string NameOf(Call call) => call.Input.Need("resourceArn").Split(":repository/") is [_, var name] ? name : throw Bad("resourceArn", "Invalid ARN");
}
