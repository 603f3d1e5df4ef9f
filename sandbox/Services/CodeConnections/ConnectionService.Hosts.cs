using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeConnections;

public abstract partial class ConnectionService
{
    private readonly DefinitionTable hosts = new(world, "codeconnections/hosts", (_, _) => NotFound());

    /// <summary>CreateHost: where a provider of one's own is installed.</summary>
    public JsonObject? CreateHost(Call call)
    {
        var (name, id) = (call.Input.Need("Name"), RandomNumberGenerator.GetHexString(8, lowercase: true));
        var body = new JsonObject { ["Name"] = name };
        foreach (var member in new[] { "ProviderType", "ProviderEndpoint", "VpcConfiguration" })
            body[member] = call.Input[member]?.DeepClone();
        var tags = Checked(ResourceTags.None.Plus(ResourceTags.ReadList(call.Input, "Tags"), TooManyTags));
        var host = hosts.Add(call, hosts.New(id, ArnOf(call, $"host/{name}/{id}"), body.Present(), tags), NotFound);
        return new JsonObject { ["HostArn"] = host.Arn, ["Tags"] = tags.Count == 0 ? null : ResourceTags.WriteList(tags) }.Present();
    }

    /// <summary>GetHost.</summary>
    public JsonObject? GetHost(Call call)
    {
        var answer = ShowHost(hosts.Need(call, IdOf(call.Input.Need("HostArn"))));
        answer.Remove("HostArn");
        return answer;
    }

    /// <summary>ListHosts.</summary>
    public JsonObject? ListHosts(Call call) => Pages.Of(hosts.All(call), Asked(call)).Answer("Hosts", ShowHost, "NextToken");

    /// <summary>UpdateHost.</summary>
    public JsonObject? UpdateHost(Call call)
    {
        var changes = (JsonObject)call.Input.DeepClone();
        changes.Remove("HostArn");
        hosts.Change(call, IdOf(call.Input.Need("HostArn")), host => host.With(changes));
        return [];
    }

    /// <summary>DeleteHost, once it has no connections.</summary>
    public JsonObject? DeleteHost(Call call)
    {
        var host = hosts.Need(call, IdOf(call.Input.Need("HostArn")));
        if (connections.All(call).Any(row => row.Value.Body.Text("HostArn") is { } arn && IdOf(arn) == host.Name))
            throw new AwsError("ResourceUnavailableException", "All connections of a host must be deleted before the host.");
        hosts.Remove(call, host.Name);
        return [];
    }

    private static JsonObject ShowHost(Definition host)
    {
        var answer = host.Copy();
        answer["HostArn"] = host.Arn;
        answer["Status"] = host.Tags.GetValueOrDefault(StatusTag) ?? Statuses[0];
        return answer;
    }
}
