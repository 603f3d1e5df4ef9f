using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.Events.Delivery;

/// <summary>An event on its way to a target; kept until it is delivered or has failed, so that a kill delays it and does not lose it.</summary>
/// <param name="RuleName">The rule that matched.</param>
/// <param name="RuleArn">Its ARN.</param>
/// <param name="Target">The target as the rule had it when the event happened.</param>
/// <param name="Event">The event, envelope included.</param>
/// <param name="Received">When EventBridge got it.</param>
internal sealed record PendingDelivery(string Account, string Region, string RuleName, string RuleArn, JsonObject Target, JsonObject Event, DateTimeOffset Received);

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(PendingDelivery))]
internal sealed partial class DeliveryJson : JsonSerializerContext;
