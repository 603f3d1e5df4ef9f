using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Services.Lambda;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary>
/// Asks a custom resource's function and waits for its answer, which arrives as an object in a bucket of CloudFormation's. The question
/// is kept before it is asked and the answer as soon as it is read: whoever comes after a kill goes on in the middle.
/// </summary>
internal sealed class CustomExchange(ResourceContext context)
{
    private static readonly TimeSpan AddressLifetime = TimeSpan.FromHours(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(25);

    private readonly Table<CustomRequest> requests = CustomRequest.Table(context.World.Store);
    private readonly ServiceBucket bucket = new(context.World, $"cloudformation-custom-resource-response-{context.Caller.Region.Replace("-", "", StringComparison.Ordinal)}", context.Caller.Region);

    private SandboxWorld World => context.World;

    private string Key => $"{context.Caller.Account}/{context.Caller.Region}/{context.StackId[(context.StackId.LastIndexOf('/') + 1)..]}/{context.LogicalId}";

    /// <summary>Asks, or goes on asking.</summary>
    /// <exception cref="AwsError">The function cannot be called, fails, or does not answer in time.</exception>
    public async Task<CustomAnswer> AskAsync(CustomQuestion question)
    {
        var key = question.RequestType == "Delete" ? $"{Key}/{question.Digest}" : Key;
        var request = requests.Change(key, present => present?.Digest == question.Digest ? present : new(Guid.NewGuid().ToString(), question.Digest, World.Clock.GetUtcNow()))!;
        if (request.Answer is { } known)
            return known;
        if (request.Failure is { } failure)
            throw Failed(failure);
        try
        {
            var answer = await AnswerAsync(question, request);
            requests.Put(key, request with { Answer = answer });
            await bucket.DeleteAsync(Place(request));
            return answer;
        }
        catch (AwsError failed) when (question.RequestType == "Create")
        {
            requests.Put(key, request with { Failure = failed.Message });
            throw;
        }
        catch (AwsError)
        {
            // Asked again, it is a new question.
            requests.Remove(key);
            throw;
        }
    }

    /// <summary>Forgets what was asked about a resource that is gone.</summary>
    public void Forget(string physicalId)
    {
        foreach (var (key, _) in requests.Under(Key + "/"))
            requests.Remove(key);
        requests.Change(Key, present => present?.Answer?.PhysicalId == physicalId || present?.Failure is not null ? null : present);
    }

    private async Task<CustomAnswer> AnswerAsync(CustomQuestion question, CustomRequest request)
    {
        var patience = question.Patience ?? throw Failed("ServiceTimeout must be a whole number of seconds from 1 to 3600.");
        var response = await ReadAsync(request);
        if (response is null)
            await SendAsync(question, request);
        var pause = TimeSpan.FromMilliseconds(2);
        while (response is null && World.Clock.GetUtcNow() < request.Sent + patience)
        {
            await Task.Delay(pause, context.Caller.Cancellation);
            pause = pause < Longest ? pause * 1.2 : pause;
            response = await FromAsync(question, request);
        }
        if (response is not null)
            return Told(question, response, request);
        Begin(question, null);
        throw Failed($"CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [{request.RequestId}]. If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version.");
    }

    private CustomAnswer Told(CustomQuestion question, CustomResponse response, CustomRequest request)
    {
        try
        {
            return response.Answer(question, request.RequestId);
        }
        catch (AwsError)
        {
            Begin(question, response.PhysicalId);
            throw;
        }
    }

    private async Task<CustomResponse?> FromAsync(CustomQuestion question, CustomRequest request)
    {
        try
        {
            return await ReadAsync(request);
        }
        catch (AwsError)
        {
            Begin(question, null);
            throw;
        }
    }

    // A creation that failed is deleted: by the id that it gave, or by one that CloudFormation invents.
    private void Begin(CustomQuestion question, string? physicalId)
    {
        if (question.RequestType == "Create")
            context.Begun(physicalId ?? context.Chosen);
    }

    private async Task<CustomResponse?> ReadAsync(CustomRequest request) =>
        await bucket.GetAsync(Place(request)) is { } content ? CustomResponse.Read(content, context, request.RequestId) : null;

    private async Task SendAsync(CustomQuestion question, CustomRequest request)
    {
        var function = question.ServiceToken.Split(':');
        if (function is ["arn", _, "sns", ..])
            throw Failed($"The sandbox has custom resources answered by Lambda functions only, and {question.ServiceToken} is an SNS topic.");
        if (function is not ["arn", _, "lambda", _, _, "function", ..])
            throw Failed("Invalid service token.");
        var address = await bucket.AddressAsync(Place(request), AddressLifetime) ?? throw Failed("A custom resource needs a sandbox that is served over HTTP: its function could not answer this one.");
        var payload = Encoding.UTF8.GetBytes(question.Event(context, request.RequestId, address).ToJsonString());
        try
        {
            await context.DoAsync("lambda", "Invoke", new() { ["FunctionName"] = question.ServiceToken, ["InvocationType"] = "DryRun" });
            // What is asked is kept here, so that Lambda need not keep it as well and ask twice after a kill.
            World.Service<LambdaService>().Accept(context.Caller, question.ServiceToken, payload, kept: false);
        }
        catch (AwsError refused)
        {
            throw Failed($"{refused.Message} (Service: Lambda, Status Code: {refused.Status ?? 400}, Request ID: {Guid.NewGuid()})");
        }
    }

    private string Place(CustomRequest request) => $"{context.StackId}|{context.LogicalId}|{request.RequestId}";

    private static AwsError Failed(string message) => new(HandlerFailures.CustomResource, message);
}
