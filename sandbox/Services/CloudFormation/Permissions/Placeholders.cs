using Pipeline.Sandbox.Services.Iam;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>
/// Fills the placeholders of the tables: <c>{id}</c> is the physical id, or the chosen name of what is not there yet, <c>{@}</c> the physical id or <c>*</c>,
/// <c>{own}</c> the resource's ARN, <c>{Roles}</c> a property, <c>{role:Roles}</c> the ARNs of the roles it names.
/// </summary>
internal static class Placeholders
{
    /// <summary>What a text stands for: once for each value of its placeholders, so nothing where one has none.</summary>
    public static IEnumerable<string> Fill(string text, Subject subject)
    {
        var start = text.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
            return [text];
        var end = text.IndexOf('}', start);
        return from value in Values(text[(start + 1)..end], subject)
               from rest in Fill(text[(end + 1)..], subject)
               select text[..start] + value + rest;
    }

    private static IEnumerable<string> Values(string name, Subject subject)
    {
        var (call, id) = (subject.Context.Caller, subject.PhysicalId);
        return name switch
        {
            "partition" => [call.Partition],
            "region" => [call.Region],
            "account" => [call.Account],
            "id" => [Id(subject)],
            "@" => [id.Length > 0 ? id : "*"],
            "chosen" => [id.Length > 0 ? id[(id.IndexOf('|', StringComparison.Ordinal) + 1)..] : subject.Context.Chosen],
            "own" => Own(subject),
            "path" => [subject.Values("Path").FirstOrDefault() ?? "/"],
            "bus" => [subject.Values("EventBusName").FirstOrDefault() is { } bus and not "default" ? bus[(bus.LastIndexOf('/') + 1)..] + "/" : ""],
            _ when name.Split(':', 2) is [var form, var of] => (of == "id" ? [Id(subject)] : subject.Values(of)).SelectMany(value => Formed(form, value, subject)),
            _ => subject.Values(name),
        };
    }

    // An id that is an ARN says more than any form of one.
    private static IEnumerable<string> Own(Subject subject) => subject.PhysicalId.StartsWith("arn:", StringComparison.Ordinal)
        ? [subject.PhysicalId] : Fill(ActionTable.Of(subject.Context.Type)!.Own, subject);

    private static string Id(Subject subject) => subject.PhysicalId.Length > 0 ? subject.PhysicalId : subject.Context.Chosen;

    private static IEnumerable<string> Formed(string form, string value, Subject subject)
    {
        var isArn = value.StartsWith("arn:", StringComparison.Ordinal);
        return form switch
        {
            "lower" => [(isArn ? value[(value.LastIndexOf('/') + 1)..] : value).ToLowerInvariant()],
            "trim" => [value.TrimStart('/')],
            "role" or "user" or "group" => [isArn ? value : Entity(form, value, subject)],
            "key" => [isArn ? value : subject.Context.Arn("kms", value.StartsWith("alias/", StringComparison.Ordinal) ? value : "key/" + value)],
            "function" => [isArn ? value : subject.Context.Arn("lambda", "function:" + value)],
            // Any other form is a service: ARNs of that service stand for themselves, all else for nothing.
            _ => isArn && value.Split(':')[2] == form ? [value] : [],
        };
    }

    // The path of a role is in its ARN and not in its name.
    private static string Entity(string noun, string name, Subject subject) =>
        subject.Context.World.Service<IamService>().EntityNamed(subject.Context.Caller.Account, noun, name)?.Arn ?? subject.Context.Arn("iam", $"{noun}/{name}", regional: false);
}
