using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>What the handler of a resource asks for when something is done with it.</summary>
internal static class HandlerCalls
{
    /// <summary>The actions in their order; null when nothing is known of the type.</summary>
    public static IEnumerable<AskedAction>? Of(Verb verb, Subject subject) =>
        ActionTable.Of(subject.Context.Type)?.Rows.Where(row => row.Verbs.Contains((char)verb)).SelectMany(row => Asked(row, verb, subject));

    private static IEnumerable<AskedAction> Asked(ActionRow row, Verb verb, Subject subject)
    {
        var needed = !row.May;
        foreach (var condition in row.Conditions)
            if (subject.Holds(condition) is not { } holds)
                needed = false;
            else if (!holds)
                return [];
        return from resource in Placeholders.Fill(row.Resource, subject)
               from each in Each(row, subject)
               select new AskedAction(row.Action, resource, needed)
               {
                   Keys = Keys(row, resource, each, subject),
                   RequestTags = row.CarriesTags ? subject.AddedTags : [],
                   ResourceTags = row.IsNew ? [] : ResourceTags(resource, verb, subject),
               };
    }

    // A key with "each" before its value is asked for once with every value, and not at all without one.
    private const string EachOf = "each";

    private static readonly IReadOnlyList<string?> Once = [null];

    private static IEnumerable<string?> Each(ActionRow row, Subject subject)
    {
        foreach (var (_, value) in row.Keys)
            if (value.StartsWith(EachOf, StringComparison.Ordinal))
                return Placeholders.Fill(value[EachOf.Length..], subject);
        return Once;
    }

    private static Dictionary<string, IReadOnlyList<string>> Keys(ActionRow row, string resource, string? each, Subject subject)
    {
        var keys = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["aws:resourceaccount"] = [Account(resource, subject)] };
        if (!row.IsNew && Role(resource, subject)?.Boundary is { } boundary)
            keys["iam:permissionsboundary"] = [boundary];
        foreach (var (key, value) in row.Keys)
            if (each is not null && value.StartsWith(EachOf, StringComparison.Ordinal))
                keys[key] = [each];
            else if (Placeholders.Fill(value, subject).ToList() is { Count: > 0 } values)
                keys[key] = values;
        if (row.CarriesTags && (row.Conditions.Any(condition => condition is { Kind: '-', Paths: ["Tags"] }) ? subject.RemovedKeys : [.. subject.AddedTags.Select(tag => tag.Key)]) is { Count: > 0 } tags)
            keys["aws:tagkeys"] = tags;
        return keys;
    }

    private static IReadOnlyList<Tag> ResourceTags(string resource, Verb verb, Subject subject)
    {
        if (Role(resource, subject) is { } role)
            return role.Tags;
        var isOwn = Placeholders.Fill("{own}", subject).Any(own => resource.StartsWith(own, StringComparison.Ordinal));
        return !isOwn ? [] : verb == Verb.Update ? subject.FormerTags : subject.Tags;
    }

    private static Entity? Role(string resource, Subject subject) =>
        resource.Contains(":role/", StringComparison.Ordinal) ? subject.Context.World.Service<IamService>().RoleOf(resource) : null;

    private static string Account(string resource, Subject subject) =>
        resource.Split(':', 6) is [_, _, _, _, { Length: 12 } account, _] ? account : subject.Context.Caller.Account;
}
