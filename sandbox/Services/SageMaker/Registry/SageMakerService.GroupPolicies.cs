using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>PutModelPackageGroupPolicy: who else may use the group.</summary>
    public JsonObject? PutModelPackageGroupPolicy(Call call)
    {
        var policy = call.Input.Need("ResourcePolicy");
        try
        {
            PolicyGrammar.CheckResource(policy);
        }
        catch (AwsError broken)
        {
            throw Invalid($"Invalid resource policy: {broken.Message}");
        }
        var group = groups.Change(call, NameOf(call.Input.Need("ModelPackageGroupName")), present => present.With("ResourcePolicy", policy));
        return new() { ["ModelPackageGroupArn"] = group.Arn };
    }

    /// <summary>GetModelPackageGroupPolicy.</summary>
    public JsonObject? GetModelPackageGroupPolicy(Call call) => new() { ["ResourcePolicy"] = PolicyOf(NeedGroup(call)) };

    /// <summary>DeleteModelPackageGroupPolicy.</summary>
    public JsonObject? DeleteModelPackageGroupPolicy(Call call)
    {
        var group = NeedGroup(call);
        PolicyOf(group);
        groups.Change(call, group.Name, present => present.With("ResourcePolicy", null));
        return [];
    }

    private Definition NeedGroup(Call call) => groups.Need(call, NameOf(call.Input.Need("ModelPackageGroupName")));

    private static string PolicyOf(Definition group) =>
        group.Body.Text("ResourcePolicy") ?? throw Invalid($"Could not find a resource policy for {group.Arn}.");
}
