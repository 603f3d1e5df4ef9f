using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Resources;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>Looks whether resources that a stack is to take in are there, and nobody else's.</summary>
internal sealed class Imports(SandboxWorld world, StackTables tables, string stackKey)
{
    private readonly ResourceHandlers handlers = new();

    /// <summary>The entries of the change set.</summary>
    public static JsonArray Changes(IEnumerable<ImportRow> imports) => [.. imports.OrderBy(import => import.LogicalId, StringComparer.Ordinal)
        .Select(import => (JsonNode)new ResourceChange("Import", import.LogicalId, import.Type) { PhysicalId = import.PhysicalId }.ToJson())];

    /// <summary>Why the resources cannot be taken in; null when they can.</summary>
    public async Task<string?> RefusalAsync(IReadOnlyList<ImportRow> imports, Definition definition, CancellationToken stopping)
    {
        foreach (var import in imports)
        {
            var stack = tables.Stacks.Find(stackKey)!;
            var template = tables.Templates.Parsed(definition.TemplateId);
            var evaluator = new StackScope(world, tables, Place.OfKey(stackKey)).Evaluator(stack, stackKey, template, definition, scope => Known(scope, imports));
            if (await ReadAsync(stack, import, evaluator.Properties(import.LogicalId), stopping) is not { } live)
                return $"ResourceTypes [{import.Type}] are not supported for Import";
            if (live.Properties is null)
                return NotFound(import.Type, import.PhysicalId);
            if (OwnerOf(import) is { } owner)
                return $"{import.PhysicalId} already exists in stack {owner}";
        }
        return null;
    }

    /// <summary>What AWS says of a resource that is not there.</summary>
    public static string NotFound(string type, string physicalId) => $"Resource of type '{type}' with identifier '{physicalId}' was not found.";

    private Task<Live?> ReadAsync(StackRow stack, ImportRow import, JsonObject properties, CancellationToken stopping)
    {
        var place = Place.OfKey(stackKey);
        var call = new Call("", place.Account, place.Region, RoleSession.CallerOf(stack, place), [], Guid.NewGuid().ToString(), stopping);
        var context = new ResourceContext(world, call, import.LogicalId, import.Type, import.PhysicalId, []) { StackId = stack.Id, StackName = stack.Name, Begun = _ => { } };
        return handlers.For(import.Type).ReadAsync(context, import.PhysicalId, properties);
    }

    // What the others will be is known already; what they have to tell is not.
    private static EvaluationScope Known(EvaluationScope scope, IReadOnlyList<ImportRow> imports) => scope with
    {
        Ref = id => imports.FirstOrDefault(import => import.LogicalId == id) is { } import ? JsonValue.Create(import.PhysicalId) : scope.Ref(id),
        GetAtt = (id, attribute) => scope.GetAtt(id, attribute) ?? JsonValue.Create(ChangePlan.Unknown),
    };

    private string? OwnerOf(ImportRow import)
    {
        foreach (var (key, row) in tables.Resources.Under(Place.OfKey(stackKey).Key("")))
            if (row.Type == import.Type && row.PhysicalId == import.PhysicalId && !row.IsGone && tables.Stacks.Find(key[..key.LastIndexOf('/')]) is { Deleted: null } stack)
                return stack.Id;
        return null;
    }
}
