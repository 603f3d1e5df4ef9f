using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Registry;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string PendingApproval = "PendingManualApproval";

    private static readonly TimeSpan Validation = TimeSpan.FromMinutes(10);

    private readonly Kind packages = new(world, "model-package", "ModelPackage", arn => Invalid($"ModelPackage {arn} does not exist."));

    /// <summary>CreateModelPackage: the next version of a group, or a package of its own name.</summary>
    public JsonObject? CreateModelPackage(Call call)
    {
        var (name, group) = (call.Input.Text("ModelPackageName"), call.Input.Text("ModelPackageGroupName"));
        if (name is not null && group is not null)
            throw Invalid("Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot determine which one to use.");
        if (name is null && group is null)
            throw Invalid("Missing ARN.");
        if (Repeated(call) is { } same)
            return new() { ["ModelPackageArn"] = same.Arn };
        var body = NewPackage(call);
        var package = group is null ? AddPackage(call, name!, body) : AddVersion(call, group, body);
        Tell(call, package, []);
        return new() { ["ModelPackageArn"] = package.Arn };
    }

    /// <summary>DescribeModelPackage, by ARN, or by name when it has no version.</summary>
    public JsonObject? DescribeModelPackage(Call call)
    {
        var answer = ShowPackage(packages.Need(call, PackageName.Key(call.Input.Need("ModelPackageName"))));
        if (call.Input.Text("IncludedData") == "MetadataOnly")
            answer.Remove("ModelCard");
        return answer;
    }

    /// <summary>ListModelPackages: those of a group, or those without one unless another type is asked for.</summary>
    public JsonObject? ListModelPackages(Call call)
    {
        var (group, approval) = (call.Input.Text("ModelPackageGroupName"), call.Input.Text("ModelApprovalStatus"));
        var type = call.Input.Text("ModelPackageType") ?? (group is null ? "Unversioned" : "Versioned");
        var key = group is null ? null : groups.Need(call, NameOf(group)).Name;
        return packages.List(call, packages.All(call).Where(package =>
            (type == "Both" || (type == "Versioned") == IsVersioned(package))
            && (key is null || package.Name.StartsWith(key + "/", StringComparison.Ordinal))
            && (approval is null || package.Body.Text("ModelApprovalStatus") == approval)), Summary);
    }

    /// <summary>DeleteModelPackage.</summary>
    public JsonObject? DeleteModelPackage(Call call)
    {
        packages.Remove(call, packages.Need(call, PackageName.Key(call.Input.Need("ModelPackageName"))).Name);
        return null;
    }

    private Definition? Repeated(Call call) => call.Input.Text("ClientToken") is { } token
        ? packages.All(call).FirstOrDefault(package => package.Body.Text("~token") == token) : null;

    private JsonObject NewPackage(Call call)
    {
        var body = Shown.Kept(call.Input, "ModelPackageGroupName");
        body["~token"] = call.Input.Text("ClientToken");
        body["CertifyForMarketplace"] ??= false;
        body["CreatedBy"] = new JsonObject { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } };
        return body.Present();
    }

    private Definition AddVersion(Call call, string group, JsonObject body)
    {
        var number = 0;
        var row = groups.Change(call, NameOf(group), present =>
        {
            number = (present.Body.Number("~versions") ?? 0) + 1;
            return present.With("~versions", number);
        });
        body["ModelPackageGroupName"] = row.Body.Need("ModelPackageGroupName");
        body["ModelPackageVersion"] = number;
        body["ModelApprovalStatus"] ??= PendingApproval;
        return AddPackage(call, $"{row.Name}/{number}", body);
    }

    private Definition AddPackage(Call call, string key, JsonObject body) => packages.Add(call, key, body,
        arn => new("ConflictException", $"Model Package already exists: {arn}"),
        row => PackageStatus.IsValidated(body) ? row.Passes("ModelPackageStatus", "InProgress", "Failed", packages.After(Validation)) : row.Stays("ModelPackageStatus", "Completed"));

    private static bool IsVersioned(Definition package) => package.Body["ModelPackageVersion"] is not null;

    private JsonObject ShowPackage(Definition package)
    {
        var all = packages.Everything(package);
        all["ModelPackageName"] ??= package.Body.Text("ModelPackageGroupName");
        all["ModelPackageStatusDetails"] = PackageStatus.Details(package.Body);
        if (package.Updated == package.Created)
            all.Remove("LastModifiedTime");
        return Shown.As(ApiModels.Load(Model).Operations["DescribeModelPackage"].Output!, all);
    }

    private static void Summary(JsonObject package) => package["ModelPackageName"] ??= package.Text("ModelPackageGroupName");
}
