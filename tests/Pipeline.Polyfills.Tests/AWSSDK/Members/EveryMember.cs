using System.Reflection;
using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.CodeBuild;
using Amazon.CodeConnections;
using Amazon.IdentityManagement;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SecretsManager;
using Amazon.ServiceCatalog;
using Amazon.ServiceQuotas;
using Amazon.SimpleSystemsManagement;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK.Members;

/// <summary>Operation by operation: nothing that a caller sets is lost on the way out, nothing that AWS answers on the way in.</summary>
public class EveryMember
{
    private static readonly Type[] Query = [typeof(AmazonCloudFormationClient), typeof(AmazonIdentityManagementServiceClient)];

    private static readonly Type[] Json =
    [
        typeof(AmazonServiceCatalogClient), typeof(AmazonSimpleSystemsManagementClient), typeof(AmazonSageMakerClient), typeof(AmazonSecretsManagerClient),
        typeof(AmazonCodeConnectionsClient), typeof(AmazonServiceQuotasClient),
    ];

    /// <summary>Services whose members begin with a small letter on the wire.</summary>
    private static readonly Type[] SmallJson = [typeof(AmazonCodeBuildClient), typeof(AmazonCloudWatchLogsClient)];

    public static TheoryData<string> QueryOperations => [.. Query.SelectMany(Operations)];

    public static TheoryData<string> JsonOperations => [.. Json.Concat(SmallJson).SelectMany(Operations)];

    [Theory]
    [MemberData(nameof(QueryOperations))]
    public async Task Of_a_query_operation_travels(string operation)
    {
        var call = Call(operation);
        var response = new Filled().Of(call.ReturnType.GetGenericArguments()[0]);
        var name = call.Name[..^"Async".Length];
        using var server = new Server(new Reply(200, $"<{name}Response>{Wire.Xml(name + "Result", response)}</{name}Response>"));
        var (request, answer) = await MakeAsync(call, server);

        var fields = server.Request.Form().Where(field => field.Key is not ("Action" or "Version")).Select(field => $"{field.Key}={field.Value}");
        Assert.Equal(Wire.Form(request).Order(StringComparer.Ordinal), fields.Order(StringComparer.Ordinal));
        Assert.Equal(Wire.Form(response), Wire.Form(answer));
    }

    [Theory]
    [MemberData(nameof(JsonOperations))]
    public async Task Of_a_json_operation_travels(string operation)
    {
        var call = Call(operation);
        var wire = new JsonWire(SmallJson.Contains(call.DeclaringType), call.DeclaringType == typeof(AmazonCloudWatchLogsClient));
        var response = new Filled().Of(call.ReturnType.GetGenericArguments()[0]);
        using var server = new Server(Reply.Ok(wire.Of(response).ToJsonString()));
        var (request, answer) = await MakeAsync(call, server);

        Assert.Equal(wire.Of(request).ToJsonString(), server.Request.Body);
        Assert.Equal(Wire.Form(response), Wire.Form(answer));
    }

    private static IEnumerable<string> Operations(Type client) => client.GetMethods().Where(IsCall).Select(method => $"{client.Name} {method.Name}");

    private static bool IsCall(MethodInfo method) =>
        method.Name.EndsWith("Async", StringComparison.Ordinal) && method.GetParameters() is [var request, _] && request.ParameterType.IsAssignableTo(typeof(AmazonWebServiceRequest));

    private static MethodInfo Call(string operation)
    {
        var (client, method) = (operation.Split(' ')[0], operation.Split(' ')[1]);
        return Query.Concat(Json).Concat(SmallJson).Single(type => type.Name == client).GetMethods().Single(found => found.Name == method && IsCall(found));
    }

    private static async Task<(object Request, object Answer)> MakeAsync(MethodInfo call, Server server)
    {
        using var client = Clients.Of(call.DeclaringType!, server);
        var request = new Filled().Of(call.GetParameters()[0].ParameterType);
        var task = (Task)call.Invoke(client, [request, CancellationToken.None])!;
        await task;
        return (request, task.GetType().GetProperty("Result")!.GetValue(task)!);
    }
}
