using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>Whether executions may enter a stage, once somebody has changed that.</summary>
/// <param name="Reason">Why they may not; null when they may.</param>
internal sealed record Transition(string? Reason, string ChangedBy, DateTimeOffset ChangedAt);

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(Transition))]
internal sealed partial class TransitionJson : JsonSerializerContext;
