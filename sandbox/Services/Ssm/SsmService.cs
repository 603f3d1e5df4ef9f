using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Ssm;

/// <summary>Parameter Store of AWS Systems Manager.</summary>
/// <remarks>https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html</remarks>
public sealed partial class SsmService(SandboxWorld world) : AwsService("ssm")
{
    private readonly Table<ParameterRow> parameters = world.Store.Table("ssm/parameters", SsmJson.Default.ParameterRow);
    private readonly Seal seal = new(world.Options.StateDirectory);

    private static string Scope(Call call) => $"{call.Account}/{call.Region}/";

    // A name may also be given as the parameter's ARN, in which one slash stands before it whether the name begins with one or not.
    private string? FullName(Call call, string given)
    {
        if (!given.StartsWith("arn:", StringComparison.Ordinal))
            return given;
        if (given.Split(':', 6) is not [_, _, "ssm", _, var account, var resource] || account != call.Account || !resource.StartsWith("parameter/", StringComparison.Ordinal))
            return null;
        var name = resource["parameter".Length..];
        return parameters.Find(Scope(call) + name[1..]) is null ? name : name[1..];
    }

    private ParameterRow? Find(Call call, string name) => FullName(call, name) is { } full ? parameters.Find(Scope(call) + full) : null;

    private static string Arn(Call call, string name) =>
        $"arn:{call.Partition}:ssm:{call.Region}:{call.Account}:parameter{(name.StartsWith('/') ? "" : "/")}{name}";

    private JsonObject Show(Call call, ParameterRow row, ParameterVersion version, string? selector) => new()
    {
        ["Name"] = row.Name,
        ["Type"] = version.Type,
        ["Value"] = version.Type == "SecureString" && call.Flag("WithDecryption") != true ? ParameterCipher.Seal(row.Name, version) : Open(call, row, version),
        ["Version"] = version.Number,
        ["Selector"] = selector,
        ["LastModifiedDate"] = version.Modified.Iso8601(),
        ["ARN"] = Arn(call, row.Name),
        ["DataType"] = row.DataType,
    };

    private string Open(Call call, ParameterRow row, ParameterVersion version)
    {
        try
        {
            return version.Sealed ? seal.Open(version.Value, Owner(call, row.Name, version.Number)) : version.Value;
        }
        catch (CryptographicException)
        {
            throw new AwsError("InvalidKeyId", $"The value of {row.Name} was sealed under another key than that of the sandbox's state directory.");
        }
    }

    private static string Owner(Call call, string name, long version) => string.Create(CultureInfo.InvariantCulture, $"{Scope(call)}{name}\n{version}");

    private static AwsError NotFound(string? name = null) => new("ParameterNotFound", name is null ? "" : $"Parameter {name} not found.");
}
