using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam.Simulation;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>SimulatePrincipalPolicy: what a user, group or role may do.</summary>
    public JsonObject? SimulatePrincipalPolicy(Call call)
    {
        var principal = Principal(call);
        var policies = PoliciesOf(call, principal).Concat(Given(call, "PolicyInputList")).ToList();
        var boundary = principal.Boundary is { } arn ? [ManagedPolicy(arn)] : Given(call, "PermissionsBoundaryPolicyInputList");
        return Simulate(call, policies, boundary, call.Optional("CallerArn") ?? (principal.Kind == EntityKind.Group ? null : principal.Arn));
    }

    /// <summary>SimulateCustomPolicy: what policies would allow that nobody has yet.</summary>
    public JsonObject? SimulateCustomPolicy(Call call) =>
        Simulate(call, Given(call, "PolicyInputList"), Given(call, "PermissionsBoundaryPolicyInputList"), call.Optional("CallerArn"));

    /// <summary>GetContextKeysForPrincipalPolicy: the condition keys and variables that a principal's policies ask for.</summary>
    public JsonObject? GetContextKeysForPrincipalPolicy(Call call) => ContextKeys(PoliciesOf(call, Principal(call)).Concat(Given(call, "PolicyInputList")));

    /// <summary>GetContextKeysForCustomPolicy.</summary>
    public JsonObject? GetContextKeysForCustomPolicy(Call call) => ContextKeys(Given(call, "PolicyInputList"));

    private static JsonObject Simulate(Call call, IReadOnlyList<SimulatedPolicy> policies, IReadOnlyList<SimulatedPolicy> boundary, string? caller)
    {
        if (call.Optional("ResourcePolicy") is { } text)
            policies = [.. policies, Read("ResourcePolicy", "resource", text)];
        var context = new SimulationContext(call.Input["ContextEntries"] as JsonArray, caller);
        var simulator = new Simulator(context.Of);
        var resources = call.Texts("ResourceArns") is { Count: > 0 } named ? named : ["*"];
        var results = call.Texts("ActionNames").SelectMany(action => resources.Select(resource =>
        {
            var verdict = simulator.Decide(policies, action, resource, caller);
            return (action, resource, verdict, bounded: boundary.Count == 0 ? null : simulator.Decide(boundary, action, resource, caller));
        }));
        return Page(call, "EvaluationResults", results.Select((result, at) => ($"{at:D6}", (JsonNode)Result(result.action, result.resource, result.verdict, result.bounded))));
    }

    private static JsonObject Result(string action, string resource, Verdict verdict, Verdict? boundary)
    {
        var inside = boundary is null or { Decision: "allowed" };
        return new JsonObject
        {
            ["EvalActionName"] = action,
            ["EvalResourceName"] = resource,
            ["EvalDecision"] = verdict.Decision == "explicitDeny" || boundary?.Decision == "explicitDeny" ? "explicitDeny" : inside ? verdict.Decision : "implicitDeny",
            ["MatchedStatements"] = verdict.Matches.ToArray(Statement),
            ["MissingContextValues"] = verdict.Missing.Concat(boundary?.Missing ?? []).Distinct().ToArray(key => key),
            ["PermissionsBoundaryDecisionDetail"] = boundary is null ? null : new JsonObject { ["AllowedByPermissionsBoundary"] = inside },
        }.Present();
    }

    private static JsonObject Statement(Match match) => new()
    {
        ["SourcePolicyId"] = match.Policy.Id,
        ["SourcePolicyType"] = match.Policy.Source,
        ["StartPosition"] = new JsonObject { ["Line"] = match.Place.Line, ["Column"] = match.Place.Column },
        ["EndPosition"] = new JsonObject { ["Line"] = match.Place.EndLine, ["Column"] = match.Place.EndColumn },
    };

    private static JsonObject ContextKeys(IEnumerable<SimulatedPolicy> policies)
    {
        var statements = policies.SelectMany(policy => policy.Document.Statements);
        var keys = statements.SelectMany(statement => Policies.PolicyCondition.Keys(statement.Condition ?? []).Concat(statement.Resources.SelectMany(PolicyVariables.Keys)));
        return new() { ["ContextKeyNames"] = keys.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToArray(key => key) };
    }

    private static IReadOnlyList<SimulatedPolicy> Given(Call call, string member) =>
        [.. call.Texts(member).Select((text, at) => Read($"{member}.{at + 1}", "none", text))];

    private static SimulatedPolicy Read(string id, string source, string text)
    {
        try
        {
            return SimulatedPolicy.Read(id, source, text);
        }
        catch (AwsError broken)
        {
            throw new AwsError("InvalidInput", $"{id}: {broken.Message}");
        }
    }

    private Entity Principal(Call call)
    {
        var arn = call.Text("PolicySourceArn");
        return Enum.GetValues<EntityKind>().Select(kind => ByArn(kind, arn)).OfType<Entity>().FirstOrDefault()
            ?? throw new AwsError("NoSuchEntity", $"The entity with ARN {arn} cannot be found.");
    }

    private List<SimulatedPolicy> PoliciesOf(Call call, Entity entity)
    {
        var policies = entity.Inline.Select(inline => SimulatedPolicy.Read($"{entity.Noun}_{entity.Name}_{inline.Key}", entity.Noun, inline.Value)).ToList();
        policies.AddRange(entity.Attached.Select(ManagedPolicy));
        if (entity.Kind == EntityKind.User)
            foreach (var (_, group) in All(call, EntityKind.Group))
                if (group.Members.Contains(entity.Name))
                    policies.AddRange(PoliciesOf(call, group));
        return policies;
    }

    private SimulatedPolicy ManagedPolicy(string arn)
    {
        var name = arn[(arn.LastIndexOf('/') + 1)..];
        if (!AwsManagedPolicy.IsOne(arn))
            return SimulatedPolicy.Read(name, "user-managed", Policy(arn).Default.Document);
        return SimulatedPolicy.Read(name, "aws-managed", KnownManagedPolicies.Text(arn)
            ?? throw new AwsError("InvalidInput", $"The sandbox does not know the text of {arn}, so it cannot say what it allows."));
    }
}
