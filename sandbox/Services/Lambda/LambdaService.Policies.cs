using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

public sealed partial class LambdaService
{
    /// <summary>AddPermission: one more statement in the policy of the function, a version or an alias.</summary>
    public JsonObject? AddPermission(Call call)
    {
        var (id, qualifier) = (call.Text("StatementId"), Named(call).Version);
        JsonObject? added = null;
        Change(call, row =>
        {
            var statements = row.Policies.GetValueOrDefault(qualifier) ?? [];
            if (statements.Any(one => (string)one!["Sid"]! == id))
                throw Refusals.Conflict($"The statement id ({id}) provided already exists. Please provide a new statement id, or remove the existing statement.");
            CheckRevision(row.Configuration, call.Optional("RevisionId"));
            added = PermissionStatement.Of(call, Named(call).Qualifier is { } version ? $"{row.Arn}:{version}" : row.Arn);
            return row with { Policies = Set(row.Policies, qualifier, [.. statements.Select(one => one!.DeepClone()), added.DeepClone()]) };
        });
        return new() { ["Statement"] = added!.ToJsonString() };
    }

    /// <summary>GetPolicy.</summary>
    public JsonObject? GetPolicy(Call call)
    {
        var (row, named) = Need(call);
        return row.Policies.TryGetValue(named.Version, out var statements)
            ? new() { ["Policy"] = Document(statements), ["RevisionId"] = row.Code(named.Version)!.Revision }
            : throw Refusals.NotFound("The resource you requested does not exist.");
    }

    /// <summary>RemovePermission.</summary>
    public JsonObject? RemovePermission(Call call)
    {
        var (id, qualifier) = (call.Text("StatementId"), Named(call).Version);
        Change(call, row =>
        {
            CheckRevision(row.Configuration, call.Optional("RevisionId"));
            var statements = row.Policies.GetValueOrDefault(qualifier) ?? [];
            var left = statements.Where(one => (string)one!["Sid"]! != id).Select(one => one!.DeepClone()).ToArray();
            return left.Length < statements.Count
                ? row with { Policies = Set(row.Policies, qualifier, left.Length == 0 ? null : new JsonArray(left)) }
                : throw Refusals.NotFound($"Statement {id} is not found in resource policy.");
        });
        return [];
    }

    /// <summary>
    /// Whether a function's policy lets a service call it: services act on nobody's behalf, so only AddPermission opens a function to them.
    /// A function that does not exist is for the call itself to miss.
    /// </summary>
    /// <param name="call">The account and region of the source.</param>
    /// <param name="function">The function's ARN.</param>
    /// <param name="service">The service's principal, such as <c>events.amazonaws.com</c>.</param>
    /// <param name="source">The ARN of what calls, such as a rule's.</param>
    /// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html</remarks>
    internal bool LetsInvoke(Call call, string function, string service, string source)
    {
        var named = Qualifiers.Read(call, function, null);
        if (functions.Find(named.Key) is not { } row)
            return true;
        if (!row.Policies.TryGetValue(named.Version, out var statements))
            return false;
        var context = new Dictionary<string, string> { ["aws:sourcearn"] = source, ["aws:sourceaccount"] = call.Account };
        var question = new PolicyQuestion("", call.Account, "lambda:InvokeFunction", named.Arn(call), context) { Service = service };
        return PolicyDecision.Ask(PolicyGrammar.CheckResource(Document(statements)), question) == true;
    }

    private static string Document(JsonArray statements) =>
        new JsonObject { ["Version"] = "2012-10-17", ["Id"] = "default", ["Statement"] = statements.DeepClone() }.ToJsonString();
}
