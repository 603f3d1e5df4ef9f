using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

public sealed partial class SecretsManagerService
{
    /// <summary>GetRandomPassword.</summary>
    public JsonObject? GetRandomPassword(Call call)
    {
        var kinds = Password.Kinds(call.Input);
        var length = call.Input.Number("PasswordLength") ?? Password.UsualLength;
        if (kinds.Count == 0)
            throw BadParameter("The exclusions leave no characters to make a password of.");
        var each = call.Input.Flag("RequireEachIncludedType") ?? true;
        if (each && length < kinds.Count)
            throw BadParameter("Password length is too short based on the required types.");
        return new() { ["RandomPassword"] = Password.Make(kinds, length, each) };
    }
}
