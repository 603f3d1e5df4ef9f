using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.Ecr;

public sealed partial class EcrService
{
    private const string Policy = "policyText";
    private const string Lifecycle = "lifecyclePolicyText";

    /// <summary>SetRepositoryPolicy.</summary>
    public JsonObject? SetRepositoryPolicy(Call call)
    {
        try
        {
            PolicyGrammar.CheckResource(WithResources(call.Input.Need(Policy)));
        }
        catch (Exception broken) when (broken is AwsError or JsonException)
        {
            throw Bad("PolicyText", "Invalid repository policy provided");
        }
        return Set(call, Policy);
    }

    /// <summary>GetRepositoryPolicy.</summary>
    public JsonObject? GetRepositoryPolicy(Call call) => Answer(WithText(call, Policy), Policy);

    /// <summary>DeleteRepositoryPolicy.</summary>
    public JsonObject? DeleteRepositoryPolicy(Call call) => Drop(call, Policy);

    /// <summary>PutLifecyclePolicy. It is kept, and no image expires.</summary>
    public JsonObject? PutLifecyclePolicy(Call call)
    {
        if (!HasRules(call.Input.Need(Lifecycle)))
            throw Bad("LifecyclePolicyText", "Lifecycle policy validation failure: it must be a JSON object with a list of rules, each with rulePriority, selection and action");
        return Set(call, Lifecycle);
    }

    /// <summary>GetLifecyclePolicy.</summary>
    public JsonObject? GetLifecyclePolicy(Call call) => Answer(WithText(call, Lifecycle), Lifecycle);

    /// <summary>DeleteLifecyclePolicy.</summary>
    public JsonObject? DeleteLifecyclePolicy(Call call) => Drop(call, Lifecycle);

    private JsonObject Drop(Call call, string member)
    {
        var before = WithText(call, member);
        repositories.Change(call, before.Name, row => row.With(member, null));
        return Answer(before, member);
    }

    private Definition WithText(Call call, string member)
    {
        var (repository, word) = (Need(call), member == Policy ? "Repository" : "Lifecycle");
        return repository.Body[member] is not null ? repository
            : throw new AwsError($"{word}PolicyNotFoundException", $"{word} policy does not exist for the repository with name '{repository.Name}' in the registry with id '{call.Account}'");
    }

    // The policy of a repository is about that repository, and names none: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
    private static string WithResources(string text)
    {
        if (JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false }) is not JsonObject policy)
            return text;
        foreach (var statement in policy["Statement"] is JsonArray list ? list.OfType<JsonObject>() : [policy.Object("Statement")])
            if (statement["NotResource"] is null)
                statement["Resource"] ??= "*";
        return policy.ToJsonString();
    }

    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
    private static bool HasRules(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false }) is JsonObject policy && policy["rules"] is JsonArray { Count: > 0 } rules
                && rules.All(rule => rule is JsonObject && rule["rulePriority"] is JsonValue && rule["selection"] is JsonObject && rule["action"] is JsonObject);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
