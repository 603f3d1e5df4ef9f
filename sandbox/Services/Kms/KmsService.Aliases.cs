using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Kms;

public sealed partial class KmsService
{
    /// <summary>CreateAlias.</summary>
    public JsonObject? CreateAlias(Call call)
    {
        var (name, key) = (AliasName(call), Need(call, "TargetKeyId"));
        var alias = aliases.New(name, ArnOf(call, name), new() { ["TargetKeyId"] = key.Name }, ResourceTags.None);
        aliases.Add(call, alias, () => new("AlreadyExistsException", $"An alias with the name {alias.Arn} already exists"));
        return [];
    }

    /// <summary>UpdateAlias: the name stands for another key from now on.</summary>
    public JsonObject? UpdateAlias(Call call)
    {
        var key = Need(call, "TargetKeyId");
        aliases.Change(call, AliasName(call), alias => alias.With("TargetKeyId", key.Name));
        return [];
    }

    /// <summary>DeleteAlias; the key stays.</summary>
    public JsonObject? DeleteAlias(Call call)
    {
        var name = AliasName(call);
        return aliases.Remove(call, name) ? [] : throw NotFound($"Alias {ArnOf(call, name)} is not found.");
    }

    /// <summary>ListAliases, all or those of one key.</summary>
    public JsonObject? ListAliases(Call call)
    {
        var keyId = call.Input.Text("KeyId") is null ? null : Need(call).Name;
        var found = aliases.All(call).Where(row => keyId is null || row.Value.Body.Text("TargetKeyId") == keyId);
        return Answer(Pages.Of(found, Asked(call.Input)), "Aliases", alias => new JsonObject
        {
            ["AliasName"] = alias.Name,
            ["AliasArn"] = alias.Arn,
            ["TargetKeyId"] = alias.Body.Text("TargetKeyId"),
            ["CreationDate"] = alias.Created.Iso(),
            ["LastUpdatedDate"] = alias.Updated.Iso(),
        });
    }

    private static string AliasName(Call call)
    {
        var name = call.Input.Need("AliasName");
        if (!name.StartsWith("alias/", StringComparison.Ordinal) || name.Length == "alias/".Length)
            throw new AwsError("ValidationException", "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html");
        if (name.StartsWith("alias/aws/", StringComparison.Ordinal))
            throw new AwsError("InvalidAliasNameException", "The prefix alias/aws/ is reserved for AWS managed keys.");
        return name;
    }
}
