using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

public sealed partial class SageMakerRuntimeService
{
    // A request waits for an instance and is then worked on, as long as a small model takes.
    private static readonly TimeSpan Answering = TimeSpan.FromSeconds(10);

    private readonly DefinitionTable waiting = new(world, "sagemaker-runtime/waiting", (_, name) => new("ValidationError", $"Request {name} is not waiting."));

    /// <summary>Requests that were accepted and not answered when the sandbox stopped are answered now.</summary>
    public override void Resume()
    {
        foreach (var (key, request) in world.Store.Table("sagemaker-runtime/waiting", DefinitionJson.Default.Definition).Under(""))
            if (key.Split('/') is [var account, var region, ..])
                Begin(new("InvokeEndpointAsync", account, region, request.Arn, [], "", CancellationToken.None), request);
    }

    /// <summary>InvokeEndpointAsync: accepts a request whose input is in S3, or small enough to come along, and answers into S3.</summary>
    public async Task<JsonObject?> InvokeEndpointAsync(Call call)
    {
        if ((call.Input.Text("InputLocation") is null) == (BodyOf(call).Length == 0))
            throw new AwsError("ValidationError", "You must specify exactly one of InputLocation and Body.");
        var target = await TargetAsync(call, isAsync: true);
        var id = Guid.NewGuid().ToString();
        var places = AsyncPlaces.Of(target.Async!, call.Input, id);
        if (places.Output is null)
            throw new AwsError("ValidationError", $"Endpoint {call.Input.Need("EndpointName")} has no S3OutputPath.");
        var body = (JsonObject)call.Input.DeepClone();
        (body["Output"], body["Failure"]) = (places.Output.ToString(), places.Failure?.ToString());
        // The caller's ARN, so that a later run asks S3 as the same caller.
        var request = waiting.New(id, call.CallerArn, body.Present(), ResourceTags.None);
        waiting.Add(call, request, () => new("InternalFailure", "The request exists already."));
        Begin(call, request);
        return new JsonObject
        {
            ["InferenceId"] = call.Input.Text("InferenceId") ?? Guid.NewGuid().ToString(),
            ["OutputLocation"] = places.Output.ToString(),
            ["FailureLocation"] = places.Failure?.ToString(),
        }.Present();
    }

    private void Begin(Call call, Definition request)
    {
        var own = call with { Input = request.Copy(), Transfer = null, Cancellation = world.Background.Stopping };
        world.Background.Start(async stopping =>
        {
            await world.Pace.PassAsync(Answering, stopping);
            await FinishAsync(own);
            waiting.Remove(own, request.Name);
        });
    }

    private async Task FinishAsync(Call call)
    {
        try
        {
            var target = await TargetAsync(call, isAsync: true);
            var reply = Answer(call, target, await InputAsync(call));
            await PutAsync(call, S3Location.Read(call.Input.Need("Output"))!, reply.Body, reply.ContentType);
        }
        catch (AwsError error)
        {
            if (call.Input.Text("Failure") is { } failure)
                await PutAsync(call, S3Location.Read(failure)!, System.Text.Encoding.UTF8.GetBytes(error.Message), "text/plain");
        }
    }

    private async Task<byte[]> InputAsync(Call call)
    {
        if (call.Input.Text("InputLocation") is not { } location)
            return BodyOf(call);
        var place = S3Location.Read(location) ?? throw new AwsError("ValidationError", $"Cannot read {location}: only s3:// addresses are supported.");
        var found = await world.InvokeAsync("s3", "GetObject", call, new() { ["Bucket"] = place.Bucket, ["Key"] = place.Key });
        return Convert.FromBase64String(found.Text("Body") ?? "");
    }

    // A bucket that is gone, or not the caller's, swallows the answer, as at AWS.
    private async Task PutAsync(Call call, S3Location place, byte[] body, string contentType)
    {
        try
        {
            await world.InvokeAsync("s3", "PutObject", call, new() { ["Bucket"] = place.Bucket, ["Key"] = place.Key, ["Body"] = Convert.ToBase64String(body), ["ContentType"] = contentType });
        }
        catch (AwsError)
        {
            return;
        }
    }
}
