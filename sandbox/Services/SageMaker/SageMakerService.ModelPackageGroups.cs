using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>CreateModelPackageGroup.</summary>
    public JsonObject? CreateModelPackageGroup(Call call)
    {
        var name = call.Input.Need("ModelPackageGroupName");
        var body = new JsonObject
        {
            ["ModelPackageGroupName"] = name,
            ["ModelPackageGroupDescription"] = call.Input.Text("ModelPackageGroupDescription"),
            ["ManagedConfiguration"] = call.Input["ManagedConfiguration"]?.DeepClone(),
            ["CreatedBy"] = new JsonObject { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } },
            ["ModelPackageGroupStatus"] = "Completed",
        }.Present();
        var group = groups.New(KeyOf(name), ArnOf(call, "model-package-group", name), body, ResourceTags.ReadList(call.Input, "Tags"));
        groups.Add(call, group, () => Invalid($"Model Package Group already exists: {group.Arn}"));
        return new() { ["ModelPackageGroupArn"] = group.Arn };
    }

    /// <summary>DescribeModelPackageGroup, by name or ARN.</summary>
    public JsonObject? DescribeModelPackageGroup(Call call)
    {
        var group = groups.Need(call, KeyOf(call.Input.Need("ModelPackageGroupName")));
        var answer = group.Copy();
        answer.Remove("ResourcePolicy");
        answer["ModelPackageGroupArn"] = group.Arn;
        answer["CreationTime"] = group.Created.Iso();
        return answer;
    }

    /// <summary>ListModelPackageGroups, newest first unless told otherwise.</summary>
    public JsonObject? ListModelPackageGroups(Call call) => Page(call, groups, "ModelPackageGroupName").Answer("ModelPackageGroupSummaryList", group =>
    {
        var summary = group.Copy();
        summary.Remove("ResourcePolicy");
        summary.Remove("CreatedBy");
        summary["ModelPackageGroupArn"] = group.Arn;
        summary["CreationTime"] = group.Created.Iso();
        return summary;
    }, "NextToken");

    /// <summary>DeleteModelPackageGroup.</summary>
    public JsonObject? DeleteModelPackageGroup(Call call)
    {
        var key = groups.Need(call, KeyOf(call.Input.Need("ModelPackageGroupName"))).Name;
        groups.Remove(call, key);
        return [];
    }
}
