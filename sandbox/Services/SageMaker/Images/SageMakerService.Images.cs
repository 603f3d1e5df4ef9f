using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string Creating = "CREATING";
    private const string Created = "CREATED";

    private static readonly TimeSpan ImageTime = TimeSpan.FromSeconds(30);

    private readonly Kind images = new(world, "image", "Image", arn => Missing($"No Image with the name {NameOf(arn)} found."));

    /// <summary>CreateImage.</summary>
    public JsonObject? CreateImage(Call call)
    {
        CheckRole(call, call.Input.Need("RoleArn"));
        var image = images.Add(call, call.Input.Need("ImageName"), Shown.Kept(call.Input), InUse, row => row.Passes("ImageStatus", Creating, Created, images.After(ImageTime)));
        return new() { ["ImageArn"] = image.Arn };
    }

    /// <summary>DescribeImage.</summary>
    public JsonObject? DescribeImage(Call call) => images.Show(call.Operation, images.Need(call, call.Input.Need("ImageName")));

    /// <summary>ListImages.</summary>
    public JsonObject? ListImages(Call call) => images.List(call, images.All(call));

    /// <summary>UpdateImage; properties can also be taken away.</summary>
    public JsonObject? UpdateImage(Call call)
    {
        var (changes, gone) = (Shown.Kept(call.Input, "ImageName", "DeleteProperties"), call.Input.Texts("DeleteProperties"));
        if (changes.Text("RoleArn") is { } role)
            CheckRole(call, role);
        var image = images.Change(call, call.Input.Need("ImageName"), row => gone.Aggregate(row.With(changes), (before, member) => before.With(member, null))
            .Passes("ImageStatus", "UPDATING", Created, images.After(ImageTime)));
        return new() { ["ImageArn"] = image.Arn };
    }

    /// <summary>DeleteImage, with its versions.</summary>
    public JsonObject? DeleteImage(Call call)
    {
        var image = images.Need(call, call.Input.Need("ImageName"));
        foreach (var version in imageVersions.All(call).Where(IsIn(image.Name)))
            imageVersions.Remove(call, version.Name);
        images.Change(call, image.Name, row => row.Passes("ImageStatus", "DELETING", null, images.After(ImageTime)));
        return [];
    }
}
