using System.Reflection;
using Amazon.CloudFormation;
using Amazon.IdentityManagement;
using Amazon.Runtime;
using Amazon.ServiceCatalog;
using Amazon.SimpleSystemsManagement;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK.Members;

/// <summary>Operation by operation: nothing that a caller sets is lost on the way out, nothing that AWS answers on the way in.</summary>
public class EveryMember
{
    public static TheoryData<string> QueryOperations => [.. Operations<IAmazonCloudFormation>(), .. Operations<IAmazonIdentityManagementService>()];

    public static TheoryData<string> JsonOperations => [.. Operations<IAmazonServiceCatalog>(), .. Operations<IAmazonSimpleSystemsManagement>()];

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
        var response = new Filled().Of(call.ReturnType.GetGenericArguments()[0]);
        using var server = new Server(Reply.Ok(Wire.Json(response).ToJsonString()));
        var (request, answer) = await MakeAsync(call, server);

        Assert.Equal(Wire.Json(request).ToJsonString(), server.Request.Body);
        Assert.Equal(Wire.Form(response), Wire.Form(answer));
    }

    private static IEnumerable<string> Operations<T>() =>
        typeof(T).GetMethods().Where(IsCall).Select(method => $"{typeof(T).Name[1..]} {method.Name}");

    private static bool IsCall(MethodInfo method) =>
        method.Name.EndsWith("Async", StringComparison.Ordinal) && method.GetParameters() is [var request, _] && request.ParameterType.IsAssignableTo(typeof(AmazonWebServiceRequest));

    private static MethodInfo Call(string operation)
    {
        Type[] clients = [typeof(AmazonCloudFormationClient), typeof(AmazonIdentityManagementServiceClient), typeof(AmazonServiceCatalogClient), typeof(AmazonSimpleSystemsManagementClient)];
        var (client, method) = (operation.Split(' ')[0] + "Client", operation.Split(' ')[1]);
        return clients.Single(type => type.Name == client).GetMethods().Single(found => found.Name == method && IsCall(found));
    }

    private static async Task<(object Request, object Answer)> MakeAsync(MethodInfo call, Server server)
    {
        AmazonServiceClient[] clients = [Clients.CloudFormation(server), Clients.Iam(server), Clients.ServiceCatalog(server), Clients.Ssm(server)];
        var request = new Filled().Of(call.GetParameters()[0].ParameterType);
        var task = (Task)call.Invoke(clients.Single(client => client.GetType() == call.DeclaringType), [request, CancellationToken.None])!;
        await task;
        return (request, task.GetType().GetProperty("Result")!.GetValue(task)!);
    }
}
