using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::InferenceComponent</c>. Its id is the component's ARN; it is there when it is in service.</summary>
internal sealed class InferenceComponent() : HostedResource("InferenceComponent")
{
    private static readonly string[] Changeable = ["Specification", "Specifications", "RuntimeConfig", "DeploymentConfig"];

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        await SettledAsync(context, physicalId);
        await base.DeleteAsync(context, physicalId, properties);
        await SettledAsync(context, physicalId);
    }

    protected override async Task StabilizeAsync(ResourceContext context, string arn)
    {
        await SettledAsync(context, arn);
        var component = await DescribeAsync(context, arn);
        if (component.Text("FailureReason") is { } reason)
            throw NotStabilized(reason);
    }

    protected override async Task ChangeAsync(ResourceContext context, string arn, JsonObject before, JsonObject after)
    {
        await SettledAsync(context, arn);
        foreach (var fixedMember in new[] { "EndpointName", "VariantName" })
            if (before.Count > 0 && PropertyMembers.Differs(fixedMember, before, after))
                throw new AwsError("ValidationException", $"{fixedMember} of an inference component cannot be updated.");
        var changed = Changeable.Where(member => PropertyMembers.Differs(member, before, after)).ToList();
        if (changed.Count == 0)
            return;
        var input = new JsonObject { ["InferenceComponentName"] = NameOf(arn) };
        // How an update goes is said with every update, whether or not it has changed.
        foreach (var member in changed.Union(after["DeploymentConfig"] is null ? [] : ["DeploymentConfig"]))
            input[member] = ApiInput.Of("sagemaker", "UpdateInferenceComponent", member, after[member]);
        if (changed is not ["DeploymentConfig"])
            await context.DoAsync("sagemaker", "UpdateInferenceComponent", input);
        await StabilizeAsync(context, arn);
    }

    protected override JsonObject Attributes(JsonObject described) => new()
    {
        ["InferenceComponentArn"] = described.Copy("InferenceComponentArn"),
        ["InferenceComponentStatus"] = described.Copy("InferenceComponentStatus"),
        ["FailureReason"] = described.Copy("FailureReason"),
        ["CreationTime"] = described.Copy("CreationTime"),
        ["LastModifiedTime"] = described.Copy("LastModifiedTime"),
        ["RuntimeConfig.CurrentCopyCount"] = described["RuntimeConfig"]?["CurrentCopyCount"]?.DeepClone(),
        ["RuntimeConfig.DesiredCopyCount"] = described["RuntimeConfig"]?["DesiredCopyCount"]?.DeepClone(),
        ["Specification.Container.DeployedImage"] = described["Specification"]?["Container"]?["DeployedImage"]?.DeepClone(),
    };

    private static Task SettledAsync(ResourceContext context, string arn) =>
        context.World.Service<SageMakerService>().SettledComponentAsync(context.Caller, NameOf(arn));
}
