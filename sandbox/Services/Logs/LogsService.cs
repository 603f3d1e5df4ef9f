using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

/// <summary>CloudWatch Logs: log groups, their streams and what is logged to them.</summary>
public sealed partial class LogsService(SandboxWorld world) : AwsService("logs")
{
    private readonly DefinitionTable groups = new(world, "logs/groups", (_, _) => NoGroup());
    private readonly DefinitionTable streams = new(world, "logs/streams", (_, _) => new("ResourceNotFoundException", "The specified log stream does not exist."));

    // A group with its streams and their lines: nobody writes to it while somebody deletes it.
    private readonly Lock whole = new();

    /// <summary>CreateLogGroup.</summary>
    public JsonObject? CreateLogGroup(Call call)
    {
        var name = call.Input.Need("logGroupName");
        var body = new JsonObject { ["logGroupClass"] = call.Input.Text("logGroupClass") ?? "STANDARD", ["kmsKeyId"] = call.Input.Text("kmsKeyId") }.Present();
        groups.Add(
            call,
            groups.New(name, ArnOf(call, name), body, ResourceTags.ReadMap(call.Input, "tags")),
            () => new("ResourceAlreadyExistsException", "The specified log group already exists"));
        return [];
    }

    /// <summary>DeleteLogGroup, with its streams.</summary>
    public JsonObject? DeleteLogGroup(Call call)
    {
        var name = call.Input.Need("logGroupName");
        lock (whole)
        {
            if (!groups.Remove(call, name))
                throw NoGroup();
            foreach (var stream in StreamsOf(call, name, ""))
            {
                lines.Remove(call, stream.Name);
                streams.Remove(call, stream.Name);
            }
        }
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
        return Pages.Of(found, Asked(call.Input)).Answer("logGroups", group => Describe(call, group), "nextToken");
    }

    /// <summary>AssociateKmsKey.</summary>
    public JsonObject? AssociateKmsKey(Call call) => SetKey(call, call.Input.Need("kmsKeyId"));

    /// <summary>DisassociateKmsKey.</summary>
    public JsonObject? DisassociateKmsKey(Call call) => SetKey(call, null);

    private JsonObject SetKey(Call call, string? key)
    {
        groups.Change(call, Named(call, "resourceIdentifier"), group => group.With("kmsKeyId", key));
        return [];
    }

    private JsonObject Describe(Call call, Definition group)
    {
        var answer = group.Copy();
        answer["logGroupName"] = group.Name;
        answer["creationTime"] = group.Created.ToUnixTimeMilliseconds();
        answer["metricFilterCount"] = 0;
        answer["arn"] = group.Arn + ":*";
        answer["logGroupArn"] = group.Arn;
        answer["storedBytes"] = StreamsOf(call, group.Name, "").Sum(stream => lines.Read(call, stream.Name, Retained(group) ?? 0, null).Sum(row => row.Value.Size));
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

    private Definition GroupOf(Call call) => groups.Need(call, Named(call, "logGroupIdentifier"));

    private static string Named(Call call, string otherMember) => call.Input.Text("logGroupName") ?? NameOf(call.Input.Text(otherMember) ?? throw Invalid("A log group must be specified."));

    private static string ArnOf(Call call, string name) => $"arn:{call.Partition}:logs:{call.Region}:{call.Account}:log-group:{name}";

    private static AwsError NoGroup() => new("ResourceNotFoundException", "The specified log group does not exist.");

    private static AwsError Invalid(string message) => new("InvalidParameterException", message);
}
