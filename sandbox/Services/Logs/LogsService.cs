using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

/// <summary>CloudWatch Logs: log groups and their streams. What is logged is not kept.</summary>
public sealed partial class LogsService(SandboxWorld world) : AwsService("logs")
{
    private readonly DefinitionTable groups = new(world, "logs/groups", (_, _) => NoGroup());
    private readonly DefinitionTable streams = new(world, "logs/streams", (_, _) => new("ResourceNotFoundException", "The specified log stream does not exist."));

    /// <summary>CreateLogGroup.</summary>
    public JsonObject? CreateLogGroup(Call call)
    {
        var name = call.Input.Need("logGroupName");
        var body = new JsonObject { ["logGroupClass"] = call.Input.Text("logGroupClass") ?? "STANDARD", ["kmsKeyId"] = call.Input.Text("kmsKeyId") }.Present();
        groups.Add(
            call,
            groups.New(name, $"arn:{call.Partition}:logs:{call.Region}:{call.Account}:log-group:{name}", body, ResourceTags.ReadMap(call.Input, "tags")),
            () => new("ResourceAlreadyExistsException", "The specified log group already exists"));
        return [];
    }

    /// <summary>DeleteLogGroup, with its streams.</summary>
    public JsonObject? DeleteLogGroup(Call call)
    {
        var name = call.Input.Need("logGroupName");
        if (!groups.Remove(call, name))
            throw NoGroup();
        foreach (var (_, stream) in streams.All(call).Where(row => row.Value.Name.StartsWith(name + ":", StringComparison.Ordinal)))
            streams.Remove(call, stream.Name);
        return [];
    }

    /// <summary>DescribeLogGroups, by prefix or by a part of the name.</summary>
    public JsonObject? DescribeLogGroups(Call call)
    {
        var (prefix, part) = (call.Input.Text("logGroupNamePrefix"), call.Input.Text("logGroupNamePattern"));
        if (prefix is not null && part is not null)
            throw Invalid("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
        var found = groups.All(call).Where(row =>
            (prefix is null || row.Value.Name.StartsWith(prefix, StringComparison.Ordinal))
            && (part is null || row.Value.Name.Contains(part, StringComparison.OrdinalIgnoreCase)));
        return Pages.Of(found, Asked(call.Input)).Answer("logGroups", Describe, "nextToken");
    }

    /// <summary>AssociateKmsKey.</summary>
    public JsonObject? AssociateKmsKey(Call call) => SetKey(call, call.Input.Need("kmsKeyId"));

    /// <summary>DisassociateKmsKey.</summary>
    public JsonObject? DisassociateKmsKey(Call call) => SetKey(call, null);

    private JsonObject SetKey(Call call, string? key)
    {
        var name = call.Input.Text("logGroupName") ?? NameOf(call.Input.Text("resourceIdentifier") ?? throw Invalid("A log group must be specified."));
        groups.Change(call, name, group => group.With("kmsKeyId", key));
        return [];
    }

    private static JsonObject Describe(Definition group)
    {
        var answer = group.Copy();
        answer["logGroupName"] = group.Name;
        answer["creationTime"] = group.Created.ToUnixTimeMilliseconds();
        answer["metricFilterCount"] = 0;
        answer["arn"] = group.Arn + ":*";
        answer["logGroupArn"] = group.Arn;
        answer["storedBytes"] = 0;
        return answer;
    }

    private static PageRequest Asked(JsonObject input) =>
        new(input.Text("nextToken"), input.Number("limit") ?? 50, () => Invalid("The specified nextToken is invalid."));

    // arn:aws:logs:region:account:log-group:name, with or without :* behind it
    private static string NameOf(string arn)
    {
        var at = arn.IndexOf(":log-group:", StringComparison.Ordinal);
        var name = at < 0 ? arn : arn[(at + ":log-group:".Length)..];
        return name.EndsWith(":*", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static AwsError NoGroup() => new("ResourceNotFoundException", "The specified log group does not exist.");

    private static AwsError Invalid(string message) => new("InvalidParameterException", message);
}
