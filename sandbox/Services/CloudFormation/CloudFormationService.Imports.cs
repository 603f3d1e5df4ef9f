using Pipeline.Sandbox.Services.CloudFormation.Changes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    // An import changes nothing else.
    private IReadOnlyList<ImportRow> ImportsOf(Call call, (string Key, StackRow Stack)? existing, Definition definition)
    {
        var template = tables.Templates.Parsed(definition.TemplateId);
        var rows = existing is { } known ? tables.Resources.Under(known.Key + "/").Select(row => row.Value).Where(row => !row.IsGone).ToList() : [];
        var imports = ImportRequest.Read(call, template, rows.Select(row => row.LogicalId).ToHashSet(StringComparer.Ordinal));
        if (existing is { Stack.Definition: { } present })
        {
            var changes = new ChangePlan(world, tables, existing.Value.Key).Of(existing.Value.Stack, definition).Changes
                .Select(change => change!["ResourceChange"]!).Where(change => (string)change["Action"]! != "Add" && (string?)change["Details"]?[0]?["ChangeSource"] != "Automatic")
                .Select(change => (string)change["LogicalResourceId"]!).ToList();
            if (changes.Count > 0)
                throw Refusals.Invalid($"You have modified resources [{string.Join(", ", changes)}] in your template that are not being imported. Update, create or delete operations cannot be executed during import operations.");
            if (Outputs(present) != Outputs(definition))
                throw Refusals.Invalid("As part of the import operation, you cannot modify or add [Outputs]");
        }
        else if (template.Outputs.Count > 0)
            throw Refusals.Invalid("As part of the import operation, you cannot modify or add [Outputs]");
        return imports;
    }

    private string? Outputs(Definition definition) => tables.Templates.Parsed(definition.TemplateId).Root["Outputs"] is { } outputs
        ? Templates.Syntax.PlainJson.Of(outputs)?.ToJsonString() : null;

    private StackRow Importing(StackRow row, ChangeSetRow set, Call call)
    {
        if (row.Status != "REVIEW_IN_PROGRESS")
            RequireUpdatable(row);
        return row with
        {
            Status = "IMPORT_IN_PROGRESS",
            Reason = UserInitiated,
            Before = row.Definition,
            Definition = set.Definition,
            Importing = set.Imports,
            CallerArn = call.CallerArn,
            Token = call.Optional("ClientRequestToken"),
            Updated = world.Clock.GetUtcNow(),
        };
    }
}
