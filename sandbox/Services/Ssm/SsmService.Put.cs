using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ssm;

public sealed partial class SsmService
{
    // https://docs.aws.amazon.com/general/latest/gr/ssm.html#limits_ssm : values in bytes, versions kept.
    private const int StandardBytes = 4096;
    private const int AdvancedBytes = 8192;
    private const int KeptVersions = 100;

    /// <summary>Creates a parameter or gives it a new version.</summary>
    public JsonObject? PutParameter(Call call)
    {
        var name = ParameterName.Check(call, call.Text("Name"));
        var tier = Tier(call.Optional("Tier"), call.Text("Value"));
        if (call.Flag("Overwrite") == true && call.Tags().Count > 0)
            throw new AwsError("ValidationException", "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.");
        CheckPattern(call);
        var row = parameters.Change(Scope(call) + name, present => present is null ? Create(call, name, tier) : Update(call, present, tier))!;
        return new() { ["Version"] = row.Newest.Number, ["Tier"] = row.Newest.Tier };
    }

    private ParameterRow Create(Call call, string name, string tier)
    {
        var type = call.Optional("Type") ?? throw new AwsError("ValidationException", "A parameter type is required when you create a parameter.");
        var key = type == "SecureString" ? call.Optional("KeyId") ?? "alias/aws/ssm" : null;
        return new(name, call.Optional("Description"), call.Optional("AllowedPattern"), key, call.Optional("DataType") ?? "text", [Version(call, name, 1, type, tier)], call.Tags());
    }

    private ParameterRow Update(Call call, ParameterRow present, string tier)
    {
        if (call.Flag("Overwrite") != true)
            throw new AwsError("ParameterAlreadyExists", "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.");
        var type = call.Optional("Type") ?? present.Newest.Type;
        if (present.Newest.Tier == "Advanced" && call.Optional("Tier") == "Standard")
            throw new AwsError("ValidationException", "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter.");
        if ((type == "SecureString") != (present.Newest.Type == "SecureString"))
            throw new AwsError("HierarchyTypeMismatch", "Parameter Store doesn't support changing a parameter type in a hierarchy. For example, you can't change a parameter from a String type to a SecureString type. You must create a new, unique parameter.");
        var newest = Version(call, present.Name, present.Newest.Number + 1, type, present.Newest.Tier == "Advanced" ? "Advanced" : tier);
        return present with
        {
            Description = call.Optional("Description") ?? present.Description,
            AllowedPattern = call.Optional("AllowedPattern") ?? present.AllowedPattern,
            KeyId = call.Optional("KeyId") ?? present.KeyId,
            Versions = [.. present.Versions.TakeLast(KeptVersions - 1), newest],
        };
    }

    private ParameterVersion Version(Call call, string name, long number, string type, string tier)
    {
        var hidden = type == "SecureString";
        var value = hidden ? seal.Close(call.Text("Value"), Owner(call, name, number)) : call.Text("Value");
        return new(number, type, value, tier, world.Clock.GetUtcNow(), call.CallerArn, call.Optional("Policies"), []) { Sealed = hidden };
    }

    private static string Tier(string? asked, string value)
    {
        var bytes = Encoding.UTF8.GetByteCount(value);
        if (bytes > AdvancedBytes)
            throw new AwsError("ValidationException", $"Advanced tier parameters support a maximum parameter value of {AdvancedBytes} characters.");
        if (asked == "Intelligent-Tiering")
            return bytes > StandardBytes ? "Advanced" : "Standard";
        if (asked != "Advanced" && bytes > StandardBytes)
            throw new AwsError("ValidationException", $"Standard tier parameters support a maximum parameter value of {StandardBytes} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html");
        return asked ?? "Standard";
    }

    private static void CheckPattern(Call call)
    {
        if (call.Optional("AllowedPattern") is not { } pattern)
            return;
        bool fits;
        try
        {
            fits = Regex.IsMatch(call.Text("Value"), pattern, RegexOptions.None, TimeSpan.FromMilliseconds(200));
        }
        catch (Exception bad) when (bad is ArgumentException or RegexMatchTimeoutException)
        {
            throw new AwsError("InvalidAllowedPatternException", "The request doesn't meet the regular expression requirement.");
        }
        if (!fits)
            throw new AwsError("ParameterPatternMismatchException", $"Parameter value, cannot be validated against allowedPattern: {pattern}");
    }
}
