using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind groups = new(world, "model-package-group", "ModelPackageGroup", arn => Invalid($"ModelPackageGroup {arn} does not exist."));

    /// <summary>CreateModelPackageGroup.</summary>
    public JsonObject? CreateModelPackageGroup(Call call)
    {
        var body = Shown.Kept(call.Input);
        body["CreatedBy"] = new JsonObject { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } };
        body["ModelPackageGroupStatus"] = "Completed";
        var group = groups.Add(call, call.Input.Need("ModelPackageGroupName"), body, arn => Invalid($"Model Package Group already exists: {arn}"));
        return new() { ["ModelPackageGroupArn"] = group.Arn };
    }

    /// <summary>DescribeModelPackageGroup, by name or ARN.</summary>
    public JsonObject? DescribeModelPackageGroup(Call call) => groups.Show(call.Operation, NeedGroup(call));

    /// <summary>ListModelPackageGroups, newest first unless told otherwise.</summary>
    public JsonObject? ListModelPackageGroups(Call call) => groups.List(call, groups.All(call));

    /// <summary>DeleteModelPackageGroup, once it has no packages any more.</summary>
    public JsonObject? DeleteModelPackageGroup(Call call)
    {
        var group = NeedGroup(call);
        if (packages.All(call).Any(package => package.Name.StartsWith(group.Name + "/", StringComparison.Ordinal)))
            throw new AwsError("ConflictException", $"Model Package Group cannot be deleted because it still contains Model Packages: {group.Arn}");
        groups.Remove(call, group.Name);
        return null;
    }
}
