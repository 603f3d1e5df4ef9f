using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeConnections;

/// <summary>
/// Connections to Git providers. CodeStar Connections was renamed CodeConnections: both APIs show the same connections, and a connection
/// is found by its ARN with either prefix. The ARN it is given has the prefix of the API that made it.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/dtconsole/latest/userguide/rename.html</remarks>
public abstract partial class ConnectionService(SandboxWorld world, string prefix) : AwsService(prefix)
{
    /// <summary>The tag that stands for the person who completes a connection in the console: its value is the connection's status.</summary>
    public const string StatusTag = "sandbox:status";

    private static readonly string[] Statuses = ["PENDING", "AVAILABLE", "ERROR"];

    private readonly DefinitionTable connections = new(world, "codeconnections/connections", (_, _) => NotFound());

    /// <summary>CreateConnection: pending, until somebody completes it.</summary>
    public JsonObject? CreateConnection(Call call)
    {
        var (host, provider) = (call.Input.Text("HostArn"), call.Input.Text("ProviderType"));
        if (host is not null)
            provider = hosts.Need(call, IdOf(host)).Body.Need("ProviderType");
        if (provider is null)
            throw Invalid("Either ProviderType or HostArn must be given.");
        if (host is null && provider is "GitHubEnterpriseServer" or "GitLabSelfManaged")
            throw Invalid($"A connection of the type {provider} needs a HostArn.");
        var tags = Checked(ResourceTags.None.Plus(ResourceTags.ReadList(call.Input, "Tags"), TooManyTags));
        var (id, body) = (Guid.NewGuid().ToString(), new JsonObject
        {
            ["ConnectionName"] = call.Input.Need("ConnectionName"),
            ["ProviderType"] = provider,
            ["OwnerAccountId"] = call.Account,
            ["HostArn"] = host,
        }.Present());
        var connection = connections.Add(call, connections.New(id, ArnOf(call, $"connection/{id}"), body, tags), NotFound);
        return new JsonObject { ["ConnectionArn"] = connection.Arn, ["Tags"] = tags.Count == 0 ? null : ResourceTags.WriteList(tags) }.Present();
    }

    /// <summary>GetConnection.</summary>
    public JsonObject? GetConnection(Call call) => new() { ["Connection"] = Show(connections.Need(call, IdOf(call.Input.Need("ConnectionArn")))) };

    /// <summary>ListConnections, by provider or host.</summary>
    public JsonObject? ListConnections(Call call)
    {
        var (provider, host) = (call.Input.Text("ProviderTypeFilter"), call.Input.Text("HostArnFilter"));
        var found = connections.All(call)
            .Where(row => provider is null || row.Value.Body.Text("ProviderType") == provider)
            .Where(row => host is null || (row.Value.Body.Text("HostArn") is { } own && IdOf(own) == IdOf(host)));
        return Pages.Of(found, Asked(call)).Answer("Connections", Show, "NextToken");
    }

    /// <summary>DeleteConnection.</summary>
    public JsonObject? DeleteConnection(Call call) => connections.Remove(call, IdOf(call.Input.Need("ConnectionArn"))) ? [] : throw NotFound();

    private static JsonObject Show(Definition connection)
    {
        var answer = connection.Copy();
        answer["ConnectionArn"] = connection.Arn;
        answer["ConnectionStatus"] = connection.Tags.GetValueOrDefault(StatusTag) ?? Statuses[0];
        return answer;
    }

    private static IReadOnlyDictionary<string, string> Checked(IReadOnlyDictionary<string, string> tags) =>
        tags.TryGetValue(StatusTag, out var status) && !Statuses.Contains(status)
            ? throw Invalid($"The tag {StatusTag} says what status the sandbox shows: {string.Join(", ", Statuses)}.") : tags;

    private string ArnOf(Call call, string resource) => $"arn:{call.Partition}:{Model}:{call.Region}:{call.Account}:{resource}";

    // arn:aws:codeconnections:region:account:connection/id, or codestar-connections; hosts have their name before the id.
    private static string IdOf(string arn) => arn[(arn.LastIndexOf('/') + 1)..];

    private static PageRequest Asked(Call call) => new(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? 50, () => Invalid("The NextToken is not valid."));

    private static AwsError NotFound() => new("ResourceNotFoundException", "Resource not found. Verify the connection resource ARN and try again.");

    private static AwsError Invalid(string message) => new("ValidationException", message);

    private static AwsError TooManyTags() => new("LimitExceededException", "A resource can have no more than 50 tags.");
}
