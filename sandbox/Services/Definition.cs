using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services;

/// <summary>What was defined through a service's API and reads back: a key, a repository, a build project, a rule.</summary>
/// <param name="Name">The name or id it is found by.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Body">The members it was given, under their API names, and what the service adds to them. Never changed in place.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record Definition(
    string Name,
    string Arn,
    DateTimeOffset Created,
    DateTimeOffset Updated,
    JsonObject Body,
    IReadOnlyDictionary<string, string> Tags)
{
    /// <summary>The same definition with one member set, or removed when <paramref name="value"/> is null.</summary>
    public Definition With(string member, JsonNode? value)
    {
        var body = Copy();
        if (value is null)
            body.Remove(member);
        else
            body[member] = value;
        return this with { Body = body };
    }

    /// <summary>The same definition with the members that <paramref name="given"/> has in place of its own.</summary>
    public Definition With(JsonObject given)
    {
        var body = Copy();
        foreach (var (member, value) in given)
            if (value is not null)
                body[member] = value.DeepClone();
        return this with { Body = body };
    }

    /// <summary>A copy of the members that an answer may take in and change.</summary>
    public JsonObject Copy() => (JsonObject)Body.DeepClone();
}

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(Definition))]
internal sealed partial class DefinitionJson : JsonSerializerContext;
