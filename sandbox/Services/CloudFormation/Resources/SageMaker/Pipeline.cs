using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::Pipeline</c>. Its id is its name.</summary>
internal sealed class Pipeline() : KindResource("Pipeline")
{
    private const int LongestName = 256;

    public override NameRule? Name(ResourceType? type) => new("PipelineName", LongestName);

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => await context.UnlessGoneAsync(
        "sagemaker", "DeletePipeline", new() { ["PipelineName"] = physicalId, ["ClientRequestToken"] = Guid.NewGuid().ToString() });

    protected override JsonObject Input(string verb, ResourceContext context, JsonObject properties)
    {
        var (input, definition) = (base.Input(verb, context, properties), properties["PipelineDefinition"] as JsonObject ?? []);
        input["PipelineDefinition"] = definition["PipelineDefinitionBody"] is null ? null : definition.Document("PipelineDefinitionBody");
        if (definition["PipelineDefinitionS3Location"] is JsonObject place)
            input["PipelineDefinitionS3Location"] = new JsonObject { ["Bucket"] = place.Copy("Bucket"), ["ObjectKey"] = place.Copy("Key") };
        if (verb == "Create")
            input["ClientRequestToken"] = Guid.NewGuid().ToString();
        return input;
    }

    protected override string Id(ResourceContext context, JsonObject properties, JsonObject answer) => context.Chosen;
}
