using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Pipeline.Sandbox.Services.Lambda.Execution;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>A function with all that belongs to it. Never changed in place.</summary>
internal sealed record FunctionRow
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its ARN, without a version.</summary>
    public required string Arn { get; init; }

    /// <summary>The configuration of <c>$LATEST</c>, under the members of the API.</summary>
    public required JsonObject Configuration { get; init; }

    /// <summary>The package of <c>$LATEST</c>.</summary>
    public required Blob Package { get; init; }

    /// <summary>When its creation is over, after which it can be invoked.</summary>
    public DateTimeOffset Active { get; init; }

    /// <summary>When its last update is over.</summary>
    public DateTimeOffset Updated { get; init; }

    /// <summary>The number that was published last.</summary>
    public int LastVersion { get; init; }

    /// <summary>The published versions by number.</summary>
    public IReadOnlyDictionary<string, VersionRow> Versions { get; init; } = new Dictionary<string, VersionRow>();

    /// <summary>The aliases by name, each as the API shows it.</summary>
    public IReadOnlyDictionary<string, JsonObject> Aliases { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>The statements of the policies: one policy for the function (<c>$LATEST</c>) and one for each version or alias that has any.</summary>
    public IReadOnlyDictionary<string, JsonArray> Policies { get; init; } = new Dictionary<string, JsonArray>();

    /// <summary>What becomes of events that fail, by version or alias.</summary>
    public IReadOnlyDictionary<string, JsonObject> EventInvoke { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>How many invocations it may have at once; null when nobody says.</summary>
    public int? Reserved { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = ResourceTags.None;

    /// <summary>What a version is executed with; null when there is no such version or alias.</summary>
    public FunctionCode? Code(string qualifier)
    {
        var version = Aliases.TryGetValue(qualifier, out var alias) ? (string)alias["FunctionVersion"]! : qualifier;
        return version == Qualifiers.Latest ? new(Arn, version, Configuration, Package)
            : Versions.TryGetValue(version, out var published) ? new(Arn, version, published.Configuration, published.Package)
            : null;
    }
}

/// <summary>A published version.</summary>
internal sealed record VersionRow(JsonObject Configuration, Blob Package);

/// <summary>An event that was accepted and is not worked off yet.</summary>
/// <param name="Function">The ARN it was sent to, with the qualifier if there was one.</param>
/// <param name="RequestId">Its request id.</param>
/// <param name="Payload">The event in base64.</param>
/// <param name="Accepted">When it was accepted.</param>
/// <param name="Tries">How many times the function has failed on it.</param>
internal sealed record EventRow(string Function, string RequestId, string Payload, DateTimeOffset Accepted, int Tries);

/// <summary>The generated serialisation of this service's records.</summary>
[JsonSerializable(typeof(FunctionRow))]
[JsonSerializable(typeof(EventRow))]
internal sealed partial class LambdaJson : JsonSerializerContext;
