using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>CreateTagOption; key and value together are unique.</summary>
    public JsonObject? CreateTagOption(Call call)
    {
        var (scope, key, value) = (Scope.Of(call), call.Input.Need("Key"), call.Input.Need("Value"));
        lock (gate)
        {
            var same = state.TagOptions.Under(scope.Prefix).Select(row => row.Value).Where(option => option.Key == key).ToList();
            if (same.Any(option => option.Value == value))
                throw Refusals.Duplicate($"The tag option {key}={value} already exists.");
            Quotas.Check(same.Count, Quotas.ValuesPerTagOptionKey, "values per tag option key");
            return Put(scope, new(Scope.NewId("tag-"), key, value, Active: true, call.Account));
        }
    }

    /// <summary>DescribeTagOption.</summary>
    public JsonObject? DescribeTagOption(Call call) => Answer(NeedTagOption(Scope.Of(call), call.Input.Need("Id")));

    /// <summary>UpdateTagOption: its value, or whether it is offered.</summary>
    public JsonObject? UpdateTagOption(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            var present = NeedTagOption(scope, id);
            var option = present with { Value = call.Input.Text("Value") ?? present.Value, Active = call.Input.Flag("Active") ?? present.Active };
            if (state.TagOptions.Under(scope.Prefix).Any(row => row.Value.Id != id && (row.Value.Key, row.Value.Value) == (option.Key, option.Value)))
                throw Refusals.Duplicate($"The tag option {option.Key}={option.Value} already exists.");
            return Put(scope, option);
        }
    }

    /// <summary>DeleteTagOption, once nothing uses it any more.</summary>
    public JsonObject? DeleteTagOption(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            NeedTagOption(scope, id);
            if (UsesOf(scope, id).Any())
                throw Refusals.InUse("TagOption", id, "Resources");
            state.TagOptions.Remove(scope.Key(id));
            return [];
        }
    }

    /// <summary>ListTagOptions, filtered by key, value or whether they are offered.</summary>
    public JsonObject? ListTagOptions(Call call)
    {
        var filters = call.Input.Object("Filters");
        var (key, value, active) = (filters.Text("Key"), filters.Text("Value"), filters.Flag("Active"));
        var options = state.TagOptions.Under(Scope.Of(call).Prefix).Where(row =>
            (key is null || row.Value.Key == key) && (value is null || row.Value.Value == value) && (active is null || row.Value.Active == active));
        return Paging.Of(call.Input, options).Answer("TagOptionDetails", Details.Of, "PageToken");
    }

    /// <summary>AssociateTagOptionWithResource.</summary>
    public JsonObject? AssociateTagOptionWithResource(Call call)
    {
        var (scope, resourceId, id) = (Scope.Of(call), call.Input.Need("ResourceId"), call.Input.Need("TagOptionId"));
        lock (gate)
        {
            NeedTagOption(scope, id);
            if (Resource(scope, resourceId) is null)
                throw Refusals.NotFound("Resource", resourceId);
            if (state.TagOptionUses.Find(scope.Key(resourceId, id)) is not null)
                throw Refusals.Duplicate($"TagOption {id} is already associated with resource {resourceId}.");
            Quotas.Check(state.TagOptionUses.Under(scope.Key(resourceId, "")).Count, Quotas.TagOptionsPerResource, "tag options per resource");
            state.TagOptionUses.Put(scope.Key(resourceId, id), new(resourceId, id));
            return [];
        }
    }

    /// <summary>DisassociateTagOptionFromResource.</summary>
    public JsonObject? DisassociateTagOptionFromResource(Call call)
    {
        var (resourceId, id) = (call.Input.Need("ResourceId"), call.Input.Need("TagOptionId"));
        lock (gate)
            return state.TagOptionUses.Remove(Scope.Of(call).Key(resourceId, id))
                ? []
                : throw Refusals.NotFound($"TagOption {id} is not associated with resource {resourceId}.");
    }

    /// <summary>ListResourcesForTagOption.</summary>
    public JsonObject? ListResourcesForTagOption(Call call)
    {
        var (scope, id, type) = (Scope.Of(call), call.Input.Need("TagOptionId"), call.Input.Text("ResourceType"));
        NeedTagOption(scope, id);
        var resources = UsesOf(scope, id)
            .Where(use => type is null || use.ResourceId.StartsWith(type == "Portfolio" ? "port-" : "prod-", StringComparison.Ordinal))
            .Select(use => KeyValuePair.Create(use.ResourceId, Resource(scope, use.ResourceId)!));
        return Paging.Of(call.Input, resources).Answer("ResourceDetails", resource => resource, "PageToken");
    }

    private TagOption NeedTagOption(Scope scope, string id) =>
        state.TagOptions.Find(scope.Key(id)) ?? throw Refusals.NotFound("TagOption", id);

    private IEnumerable<TagOptionUse> UsesOf(Scope scope, string id) =>
        state.TagOptionUses.Under(scope.Prefix).Select(row => row.Value).Where(use => use.TagOptionId == id);

    private JsonObject Put(Scope scope, TagOption option)
    {
        state.TagOptions.Put(scope.Key(option.Id), option);
        return Answer(option);
    }

    private static JsonObject Answer(TagOption option) => new() { ["TagOptionDetail"] = Details.Of(option) };

    private void ForgetTagOptions(Scope scope, string resourceId)
    {
        foreach (var (key, _) in state.TagOptionUses.Under(scope.Key(resourceId, "")))
            state.TagOptionUses.Remove(key);
    }

    private JsonObject? Resource(Scope scope, string id)
    {
        if (state.Portfolios.Find(scope.Key(id)) is { } portfolio)
            return Resource(id, scope.Arn("portfolio", id), portfolio.DisplayName, portfolio.Description, portfolio.Created);
        return state.Products.Find(scope.Key(id)) is { } product
            ? Resource(id, scope.Arn("product", id), product.Texts.Name, product.Texts.Description, product.Created)
            : null;
    }

    private static JsonObject Resource(string id, string arn, string name, string? description, DateTimeOffset created) =>
        new JsonObject { ["Id"] = id, ["ARN"] = arn, ["Name"] = name, ["Description"] = description, ["CreatedTime"] = created.Iso() }.Present();
}
