using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::NotebookInstance</c>. Its id is its ARN. It is stopped to be changed or deleted, and started again after a change.</summary>
internal sealed class NotebookInstance() : KindResource("NotebookInstance")
{
    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await StopAsync(context, physicalId, after);
        await base.UpdateAsync(context, physicalId, before, after);
        await context.DoAsync("sagemaker", "StartNotebookInstance", Asked(physicalId, after));
        return await SettledAsync(context, physicalId, after);
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        if (await UnlessGoneAsync(context, "Describe", physicalId, properties) is null)
            return;
        await StopAsync(context, physicalId, properties);
        await base.DeleteAsync(context, physicalId, properties);
    }

    private async Task StopAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        if ((await SettledAsync(context, physicalId, properties)).Attributes.Text("NotebookInstanceStatus") == "InService")
            await context.DoAsync("sagemaker", "StopNotebookInstance", Asked(physicalId, properties));
        await SettledAsync(context, physicalId, properties);
    }
}
