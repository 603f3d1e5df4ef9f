using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary><c>AWS::CloudFormation::CustomResource</c> and <c>Custom::...</c>: a function of the template's author makes, changes and removes it.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html</remarks>
internal sealed class CustomResource : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var exchange = new CustomExchange(context);
        var answer = await exchange.AskAsync(new("Create", null, properties, null) { Digest = Creation(context) });
        context.Begun(answer.PhysicalId);
        return Made(answer);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        // A creation that was interrupted after its answer: the answer is at hand.
        if (before.Count == 0)
            return Made(await new CustomExchange(context).AskAsync(new("Create", null, after, null) { Digest = Creation(context) }));
        if (before.Text("ServiceToken") != after.Text("ServiceToken"))
            throw new AwsError(HandlerFailures.CustomResource, "Modifying service token is not allowed.");
        var digest = CustomRequest.DigestOf("Update", physicalId, before.ToJsonString(), after.ToJsonString());
        return Made(await new CustomExchange(context).AskAsync(new("Update", physicalId, after, before) { Digest = digest }));
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        var exchange = new CustomExchange(context);
        await exchange.AskAsync(new("Delete", physicalId, properties, null) { Digest = CustomRequest.DigestOf("Delete", physicalId, properties.ToJsonString()) });
        exchange.Forget(physicalId);
    }

    // The name was chosen for this one creation, and a creation that is repeated has another.
    private static string Creation(ResourceContext context) => CustomRequest.DigestOf("Create", context.Chosen);

    private static Made Made(CustomAnswer answer) => new(answer.PhysicalId, (JsonObject)answer.Data.DeepClone());
}
