using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly string[] ModelMembers =
        ["ModelName", "PrimaryContainer", "Containers", "InferenceExecutionConfig", "ExecutionRoleArn", "VpcConfig", "EnableNetworkIsolation"];

    /// <summary>CreateModel.</summary>
    public async Task<JsonObject?> CreateModel(Call call)
    {
        var name = call.Input.Need("ModelName");
        ModelRules.Check(call.Input);
        if (models.Find(call, KeyOf(name)) is { } present)
            throw Taken("model", present.Arn);
        CheckRole(call, call.Input.Text("ExecutionRoleArn"));
        foreach (var container in ModelRules.Containers(call.Input))
        {
            await CheckPackageAsync(call, container.Text("ModelPackageName"));
            await CheckDataAsync(call, container);
        }
        var body = Members(call.Input, ModelMembers);
        body["EnableNetworkIsolation"] ??= false;
        var model = models.New(KeyOf(name), ArnOf(call, "model", name), body, ResourceTags.ReadList(call.Input, "Tags"));
        models.Add(call, model, () => Taken("model", model.Arn));
        return new() { ["ModelArn"] = model.Arn };
    }

    /// <summary>DescribeModel.</summary>
    public JsonObject? DescribeModel(Call call)
    {
        var model = models.Need(call, KeyOf(call.Input.Need("ModelName")));
        var answer = model.Copy();
        answer["ModelArn"] = model.Arn;
        answer["CreationTime"] = model.Created.Iso();
        foreach (var container in ModelRules.Containers(answer))
            if (container["Image"] is not null)
                container["Mode"] ??= "SingleModel";
        return answer;
    }

    /// <summary>ListModels.</summary>
    public JsonObject? ListModels(Call call) => Page(call, models, "ModelName").Answer("Models", model => new JsonObject
    {
        ["ModelName"] = model.Body.Need("ModelName"),
        ["ModelArn"] = model.Arn,
        ["CreationTime"] = model.Created.Iso(),
    }, "NextToken");

    /// <summary>DeleteModel: only the record goes; an endpoint that serves the model goes on.</summary>
    public JsonObject? DeleteModel(Call call)
    {
        var model = models.Need(call, KeyOf(call.Input.Need("ModelName")));
        models.Remove(call, model.Name);
        return [];
    }

    // A package of another account, such as one that was bought, cannot be looked at from here.
    private async Task CheckPackageAsync(Call call, string? package)
    {
        if (package is null || (package.Split(':') is [_, _, _, _, var account, ..] && account != call.Account))
            return;
        try
        {
            await world.InvokeAsync("sagemaker", "DescribeModelPackage", call, new() { ["ModelPackageName"] = package });
        }
        catch (AwsError unknown) when (unknown.Code == "UnknownOperationException")
        {
            return;
        }
    }

    // Data in a bucket that the sandbox does not have, such as one of AWS's own, cannot be looked at.
    private async Task CheckDataAsync(Call call, JsonObject container)
    {
        var single = container.Text("Mode") != "MultiModel";
        var source = container.Object("ModelDataSource").Object("S3DataSource");
        var address = container.Text("ModelDataUrl") ?? source.Text("S3Uri");
        if (address is null || !single || S3Location.Read(address) is not { } place || !await ModelData.HasBucketAsync(world, call, place.Bucket))
            return;
        if (!await ModelData.ExistsAsync(world, call, place))
            throw Invalid($"Could not find model data at {address}.");
    }

    private static JsonObject Members(JsonObject input, IEnumerable<string> names)
    {
        var body = new JsonObject();
        foreach (var name in names)
            if (input[name] is { } value)
                body[name] = value.DeepClone();
        return body;
    }
}
