using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Turns requests into definitions, refusing what CloudFormation refuses before it begins.</summary>
internal sealed class Drafts(SandboxWorld world, StackTables tables, TemplateSource source)
{
    /// <summary>What a request asks a stack to be.</summary>
    /// <param name="call">The request.</param>
    /// <param name="present">What the stack is, for previous templates and values; null for a new stack.</param>
    /// <exception cref="AwsError">The template or a value is refused, or capabilities are missing.</exception>
    public async Task<Definition> OfAsync(Call call, Definition? present)
    {
        var text = await source.ReadAsync(call, present);
        var roleArn = Role(call, present);
        try
        {
            var template = Template.Parse(text);
            Macros.Refuse(template, call.Account);
            if (!template.HasLanguageExtensions)
                TemplateValidator.Validate(template);
            var parameters = ParameterValues.Resolve(template, Given(call, template, present));
            var (processed, final) = Processed(call, text, template, parameters);
            if (template.HasLanguageExtensions)
                TemplateValidator.Validate(final);
            AttributeCheck.Require(final);
            if (present is not null)
                RequireSameTypes(tables.Templates.Parsed(present.TemplateId), final);
            RequireCapabilities(call, final);
            var draft = new Definition
            {
                TemplateId = tables.Templates.Keep(Place.Of(call), processed),
                OriginalId = ReferenceEquals(processed, text) ? null : tables.Templates.Keep(Place.Of(call), text),
                Description = final.Description,
                Parameters = parameters,
                Hidden = [.. final.Parameters.Values.Where(parameter => parameter.NoEcho).Select(parameter => parameter.Name)],
                Tags = call.Input["Tags"] is null && present is not null ? present.Tags : call.Tags(),
                Capabilities = call.Texts("Capabilities"),
                NotificationArns = call.Input["NotificationARNs"] is null && present is not null ? present.NotificationArns : call.Texts("NotificationARNs"),
                RoleArn = roleArn,
                Rollback = (call.Input["RollbackConfiguration"] ?? present?.Rollback)?.DeepClone() as JsonObject,
            };
            AssertRules(call, final, draft);
            return draft;
        }
        catch (TemplateException refused)
        {
            throw Refusals.Invalid(refused.Message);
        }
    }

    /// <summary>The role that a request names, or that the stack was given before.</summary>
    /// <exception cref="AwsError">CloudFormation may not act as that role.</exception>
    /// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html</remarks>
    public string? Role(Call call, Definition? present)
    {
        var role = call.Optional("RoleARN") ?? present?.RoleArn;
        return role is null || world.Service<IamService>().LetsAssume(role, "cloudformation.amazonaws.com", call) ? role
            : throw Refusals.Invalid($"Role {role} is invalid or cannot be assumed");
    }

    // With the language extensions a template is written out first: loops may make resources, and resources are what is validated.
    private (string Text, Template Template) Processed(Call call, string text, Template template, IReadOnlyDictionary<string, string> parameters)
    {
        if (!template.HasLanguageExtensions)
            return (text, template);
        var place = Place.Of(call);
        var nobody = new StackRow { Name = call.Text("StackName"), Id = place.StackArn(call.Text("StackName"), Guid.Empty.ToString()), Status = "" };
        var scope = new StackScope(world, tables, place).Of(nobody, place.Key(nobody.Guid), new() { TemplateId = "", Parameters = parameters });
        var expanded = PlainJson.Of(LanguageExtensions.Expand(template, scope))!.ToJsonString();
        return (expanded, Template.Parse(expanded));
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
