using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>
/// Remembers which token made what. A token is kept before the thing it makes and forgotten after it is deleted, so that a
/// kill in between leaves a token whose retry makes the thing under the id it was meant to have, and never a second one.
/// </summary>
/// <param name="uses">The uses by operation and token.</param>
/// <param name="plain">Whether ids are bare UUIDs instead of AWS's form.</param>
internal sealed class IdempotencyTokens(Table<TokenUse> uses, bool plain)
{
    /// <summary>What the call's token stands for: the id it was used for before, or a new one.</summary>
    /// <param name="call">The request.</param>
    /// <param name="idPrefix">What a new id begins with.</param>
    /// <param name="member">The member that carries the token.</param>
    /// <exception cref="AwsError">The token was used with other parameters.</exception>
    public Claim Claim(Call call, string idPrefix, string member = "IdempotencyToken")
    {
        var key = Scope.Of(call).Key(call.Operation, call.Input.Need(member));
        var fingerprint = Fingerprint(call.Input, member);
        if (uses.Find(key) is not { } use)
            return new(key, new(fingerprint, plain ? Guid.NewGuid().ToString() : Scope.NewId(idPrefix)));
        return use.Fingerprint == fingerprint ? new(key, use) : throw Refusals.Invalid(
            $"The idempotency token {call.Input.Need(member)} was used with different parameters.");
    }

    public void Keep(Claim claim) => uses.Put(claim.Key, claim.Use);

    public void Forget(string? key)
    {
        if (key is not null)
            uses.Remove(key);
    }

    // The language of messages and the token itself do not make a request another one, nor does the order of its members.
    private static string Fingerprint(JsonObject input, string token)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in input.OrderBy(member => member.Key, StringComparer.Ordinal))
            if (name != token && name != "AcceptLanguage" && value is not null)
                Append(text.Append(name).Append('='), value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, JsonNode value)
    {
        if (value is not JsonObject members)
        {
            text.Append(value.ToJsonString()).Append(';');
            return;
        }
        text.Append('{');
        foreach (var (name, member) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
            if (member is not null)
                Append(text.Append(name).Append('='), member);
        text.Append('}');
    }
}

/// <summary>A token and what it stands for.</summary>
internal sealed record Claim(string Key, TokenUse Use)
{
    public string Id => Use.Id;
}
