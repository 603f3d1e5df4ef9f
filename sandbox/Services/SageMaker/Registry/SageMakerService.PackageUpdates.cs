using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Registry;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>UpdateModelPackage: approval, metadata and the few other members that can change.</summary>
    public JsonObject? UpdateModelPackage(Call call)
    {
        IReadOnlyList<string> changed = [];
        var package = packages.Change(call, PackageName.Key(call.Input.Need("ModelPackageArn")), present =>
        {
            if (call.Input["ModelApprovalStatus"] is not null && !IsVersioned(present))
                throw Invalid("ModelApprovalStatus can only be updated for versioned model packages.");
            var after = PackageChanges.Apply(present, call.Input);
            changed = PackageChanges.Between(present, after);
            return after.With("LastModifiedBy", new JsonObject { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } });
        });
        Tell(call, package, changed);
        return new() { ["ModelPackageArn"] = package.Arn };
    }

    /// <summary>BatchDescribeModelPackage: what is not there is told apart.</summary>
    public JsonObject? BatchDescribeModelPackage(Call call)
    {
        var (found, errors) = (new JsonObject(), new JsonObject());
        var summary = ApiModels.Load(Model).Operations["BatchDescribeModelPackage"].Output!.Members["ModelPackageSummaries"].Shape.Value.Element!.Shape.Value;
        foreach (var arn in call.Input.Texts("ModelPackageArnList"))
            if (packages.Find(call, PackageName.Key(arn)) is { } package)
                found[arn] = Shown.As(summary, packages.Everything(package));
            else
                errors[arn] = new JsonObject { ["ErrorCode"] = "ValidationException", ["ErrorResponse"] = $"ModelPackage {arn} does not exist." };
        return new JsonObject { ["ModelPackageSummaries"] = found, ["BatchDescribeModelPackageErrorMap"] = errors.Count == 0 ? null : errors }.Present();
    }

    // https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html#eventbridge-model-package
    private void Tell(Call call, Definition package, IReadOnlyList<string> changed)
    {
        var detail = ShowPackage(package);
        if (changed.Count > 0)
            detail["UpdatedModelPackageFields"] = changed.ToArray(member => JsonValue.Create(member));
        world.Service<EventsService>().Publish(call, "aws.sagemaker", "SageMaker Model Package State Change", detail, [package.Arn]);
    }
}
