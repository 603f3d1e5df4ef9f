using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary>What a custom resource's function was asked last, kept so that a kill neither loses an answer nor asks for it twice.</summary>
/// <param name="RequestId">The id that the answer repeats.</param>
/// <param name="Digest">What was asked; the same question goes on where it was.</param>
/// <param name="Sent">When it was asked first.</param>
internal sealed record CustomRequest(string RequestId, string Digest, DateTimeOffset Sent)
{
    /// <summary>What was answered; null while nothing was.</summary>
    public CustomAnswer? Answer { get; init; }

    /// <summary>Why a creation failed; null unless it did.</summary>
    public string? Failure { get; init; }

    /// <summary>The table. Keys are the stack's key and the logical id, with the physical id's digest behind it for deletions.</summary>
    public static Table<CustomRequest> Table(Store store) => store.Table("cloudformation/custom-requests", CustomJson.Default.CustomRequest);

    /// <summary>A short name for anything that makes a question what it is.</summary>
    public static string DigestOf(params string[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32];

    /// <summary>The values that the custom resources of a stack want hidden.</summary>
    public static IReadOnlyList<string> Hidden(Store store, string stackKey) =>
        [.. Table(store).Under(stackKey + "/").Where(row => row.Value.Answer is { NoEcho: true }).SelectMany(row => Leaves(row.Value.Answer!.Data)).Where(text => text.Length > 0)];

    private static IEnumerable<string> Leaves(JsonNode? value) => value switch
    {
        JsonObject map => map.SelectMany(pair => Leaves(pair.Value)),
        JsonArray list => list.SelectMany(Leaves),
        null => [],
        _ => [value.ToString()],
    };
}

/// <summary>A successful answer.</summary>
/// <param name="PhysicalId">The resource's id.</param>
/// <param name="Data">What <c>Fn::GetAtt</c> reads.</param>
/// <param name="NoEcho">Whether the data is hidden in answers.</param>
internal sealed record CustomAnswer(string PhysicalId, JsonObject Data, bool NoEcho);

/// <summary>The generated serialisation.</summary>
[JsonSerializable(typeof(CustomRequest))]
internal sealed partial class CustomJson : JsonSerializerContext;
