using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SSM;

/// <summary><c>AWS::SSM::Parameter</c>.</summary>
internal sealed class Parameter : ResourceHandler
{
    private static readonly string[] Members = ["Value", "Type", "Description", "AllowedPattern", "DataType", "Policies", "Tier"];

    // Invented names begin with CFN-: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html
    public override NameRule Name(ResourceType? type) => new("Name", 1011);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var name = properties.Text("Name") ?? "CFN-" + context.Chosen;
        var input = Input(name, properties);
        input["Tags"] = Tag.ToJson(context.FirstTags(properties["Tags"]));
        await context.DoAsync("ssm", "PutParameter", input);
        context.Begun(name);
        return Shown(context, name, properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        // Overwriting a parameter that somebody deleted would make it anew.
        await context.DoAsync("ssm", "GetParameter", new() { ["Name"] = physicalId });
        if (Members.Any(member => PropertyMembers.Differs(member, before, after)))
        {
            var input = Input(physicalId, after);
            input["Overwrite"] = true;
            await context.DoAsync("ssm", "PutParameter", input);
        }
        await TagAsync(context, physicalId, after["Tags"]);
        return Shown(context, physicalId, after);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("ssm", "DeleteParameter", new() { ["Name"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var name = properties.Text("Name") ?? "CFN-" + context.Chosen;
        return await context.UnlessGoneAsync("ssm", "GetParameter", new() { ["Name"] = name }) is null ? null : name;
    }

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        if ((await context.UnlessGoneAsync("ssm", "GetParameter", new() { ["Name"] = physicalId, ["WithDecryption"] = true }))?["Parameter"] is not JsonObject parameter)
            return Live.Gone;
        var live = expected.DeepClone().AsObject().With("Value", parameter.Copy("Value")).With("Type", parameter.Copy("Type"));
        var filter = new JsonObject { ["Key"] = "Name", ["Values"] = new JsonArray(physicalId) };
        var described = (await context.DoAsync("ssm", "DescribeParameters", new() { ["ParameterFilters"] = new JsonArray(filter) }))["Parameters"]![0]!.AsObject();
        foreach (var member in (ReadOnlySpan<string>)["Description", "AllowedPattern", "DataType", "Tier"])
            if (expected.ContainsKey(member))
                live.With(member, described.Copy(member));
        if (expected["Tags"] is { } tags)
            live.With("Tags", LiveProperties.OwnTags(context, tags, (await context.DoAsync("ssm", "ListTagsForResource", new() { ["ResourceType"] = "Parameter", ["ResourceId"] = physicalId }))["TagList"]));
        return new(live);
    }

    private static JsonObject Input(string name, JsonObject properties)
    {
        var input = new JsonObject { ["Name"] = name };
        foreach (var member in Members)
            input[member] = properties.Copy(member);
        return input;
    }

    private static async Task TagAsync(ResourceContext context, string name, JsonNode? own)
    {
        var wanted = context.AllTags(own);
        var answer = await context.DoAsync("ssm", "ListTagsForResource", new() { ["ResourceType"] = "Parameter", ["ResourceId"] = name });
        var present = (answer["TagList"] as JsonArray ?? []).Select(tag => new Tag(tag!["Key"]!.GetValue<string>(), tag["Value"]!.GetValue<string>())).ToList();
        var gone = present.Select(tag => tag.Key).Where(key => !key.StartsWith("aws:", StringComparison.Ordinal)).Except(wanted.Select(tag => tag.Key)).ToList();
        if (gone.Count > 0)
            await context.DoAsync("ssm", "RemoveTagsFromResource", new() { ["ResourceType"] = "Parameter", ["ResourceId"] = name, ["TagKeys"] = new JsonArray([.. gone.Select(key => JsonValue.Create(key))]) });
        if (wanted.Except(present).ToList() is { Count: > 0 } changed)
            await context.DoAsync("ssm", "AddTagsToResource", new() { ["ResourceType"] = "Parameter", ["ResourceId"] = name, ["Tags"] = Tag.ToJson(changed) });
    }

    private static Made Shown(ResourceContext context, string name, JsonObject properties) => new(name, new()
    {
        ["Arn"] = context.Arn("ssm", $"parameter/{name.TrimStart('/')}"),
        ["Type"] = properties.Copy("Type"),
        ["Value"] = properties.Copy("Value"),
    });
}
