using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Turns requests into definitions, refusing what CloudFormation refuses before it begins.</summary>
internal sealed class Drafts(SandboxWorld world, StackTables tables)
{
    /// <summary>What a request asks a stack to be.</summary>
    /// <param name="call">The request.</param>
    /// <param name="present">What the stack is, for previous templates and values; null for a new stack.</param>
    /// <exception cref="AwsError">The template or a value is refused, or capabilities are missing.</exception>
    public async Task<Definition> OfAsync(Call call, Definition? present)
    {
        var text = await TemplateAsync(call, present);
        try
        {
            var template = Template.Parse(text);
            TemplateValidator.Validate(template);
            AttributeCheck.Require(template);
            if (present is not null)
                RequireSameTypes(Template.Parse(present.Template), template);
            var parameters = ParameterValues.Resolve(template, Given(call, template, present));
            RequireCapabilities(call, template);
            var tags = call.Input["Tags"] is null && present is not null ? present.Tags : call.Tags();
            var draft = new Definition(text, parameters, tags, call.Texts("Capabilities"), call.Texts("NotificationARNs"), call.Optional("RoleARN") ?? present?.RoleArn);
            AssertRules(call, template, draft);
            return draft;
        }
        catch (TemplateException refused)
        {
            throw Refusals.Invalid(refused.Message);
        }
    }

    /// <summary>The text that a request brings, names or keeps.</summary>
    public async Task<string> TemplateAsync(Call call, Definition? present)
    {
        if (call.Optional("TemplateBody") is { } body)
            return Encoding.UTF8.GetByteCount(body) <= TemplateLimits.BodyBytes ? body : throw Refusals.Invalid(
                $"1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {TemplateLimits.BodyBytes}");
        if (call.Optional("TemplateURL") is { } url)
            return await FromS3Async(call, url);
        if (call.Flag("UsePreviousTemplate") == true && present is not null)
            return present.Template;
        throw Refusals.Invalid("Either Template URL or Template Body must be specified.");
    }

    private async Task<string> FromS3Async(Call call, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            throw Refusals.Invalid("TemplateURL must be a supported URL.");
        var path = address.AbsolutePath.TrimStart('/').Split('/', 2);
        var virtualHost = address.Host.IndexOf(".s3", StringComparison.Ordinal);
        var (bucket, key) = virtualHost > 0 ? (address.Host[..virtualHost], address.AbsolutePath.TrimStart('/')) : (path[0], path.ElementAtOrDefault(1) ?? "");
        try
        {
            var answer = await world.InvokeAsync("s3", "GetObject", call, new JsonObject { ["Bucket"] = bucket, ["Key"] = Uri.UnescapeDataString(key) });
            return Encoding.UTF8.GetString(Convert.FromBase64String(answer["Body"]?.GetValue<string>() ?? ""));
        }
        catch (AwsError refused)
        {
            throw Refusals.Invalid($"S3 error: {refused.Message}");
        }
    }

    // Rules and conditions know parameters only, so that they can be judged before there is a stack.
    private void AssertRules(Call call, Template template, Definition draft)
    {
        var place = Place.Of(call);
        var nobody = new StackRow { Name = call.Text("StackName"), Id = place.StackArn(call.Text("StackName"), Guid.Empty.ToString()), Status = "" };
        var evaluator = new StackScope(world, tables, place).Evaluator(nobody, place.Key(nobody.Guid), template, draft);
        evaluator.AssertRules();
        foreach (var condition in template.Conditions.Keys)
            _ = evaluator.Condition(condition);
    }

    private static void RequireSameTypes(Template old, Template now)
    {
        var changed = now.Resources.Values.Where(resource => old.Resources.TryGetValue(resource.LogicalId, out var before) && before.Type != resource.Type).Select(resource => resource.LogicalId).ToList();
        if (changed.Count > 0)
            throw new TemplateException($"Update of resource type is not permitted. The new template modifies resource type of the following resources: [{string.Join(", ", changed)}]");
    }

    private static Dictionary<string, string> Given(Call call, Template template, Definition? present)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in call.Structures("Parameters"))
        {
            var name = one["ParameterKey"]?.GetValue<string>() ?? throw Refusals.Invalid("Parameter key must not be null");
            if (one["UsePreviousValue"]?.GetValue<bool>() == true)
                given[name] = present?.Parameters.GetValueOrDefault(name) ?? throw Refusals.Invalid($"Invalid input for parameter key {name}. Cannot specify usePreviousValue as true for a parameter key not in the previous template");
            else
                given[name] = one["ParameterValue"]?.GetValue<string>() ?? template.Parameters.GetValueOrDefault(name)?.Default ?? "";
        }
        return given;
    }

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html (Capabilities)
    private static void RequireCapabilities(Call call, Template template)
    {
        if (Capabilities.Of(template).Missing(call.Texts("Capabilities")) is { } missing)
            throw new AwsError("InsufficientCapabilitiesException", missing);
    }
}
