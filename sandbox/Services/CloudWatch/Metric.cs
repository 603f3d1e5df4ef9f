using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>What is measured. Each combination of dimensions is a metric of its own.</summary>
/// <param name="Namespace">Whose metric it is, such as <c>AWS/SageMaker</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Dimensions">What it is about, by name.</param>
internal sealed record Metric(string Namespace, string Name, IReadOnlyDictionary<string, string> Dimensions)
{
    /// <summary>The metric that a structure with <c>Namespace</c>, <c>MetricName</c> and <c>Dimensions</c> names.</summary>
    public static Metric Of(JsonObject named) => Of(named.Need("Namespace"), named);

    /// <summary>The metric of a namespace that a structure with <c>MetricName</c> and <c>Dimensions</c> names.</summary>
    public static Metric Of(string space, JsonObject named) => new(space, named.Need("MetricName"), ResourceTags.ReadList(named, "Dimensions", "Name"));

    /// <summary>The same for the same metric only; in order of namespace and name.</summary>
    [JsonIgnore]
    public string Key => string.Join('\n', [Namespace, Name, .. Dimensions.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")]);

    /// <summary>A short form of the key.</summary>
    [JsonIgnore]
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)).AsSpan(0, 12));

    /// <summary>The metric as a member of an answer.</summary>
    public JsonObject ToJson() => new() { ["Namespace"] = Namespace, ["MetricName"] = Name, ["Dimensions"] = ResourceTags.WriteList(Dimensions, "Name") };
}

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(Metric))]
internal sealed partial class MetricJson : JsonSerializerContext;
