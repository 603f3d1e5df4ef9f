using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly TimeSpan DomainTime = TimeSpan.FromMinutes(5);

    private readonly Kind domains = new(world, "domain", "Domain", arn => Missing($"Domain [{NameOf(arn)}] does not exist.")) { Status = "Status" };

    /// <summary>CreateDomain: in a VPC, with a role for its users.</summary>
    public JsonObject? CreateDomain(Call call)
    {
        var input = call.Input;
        if (input.Text("VpcId") is null || input.Texts("SubnetIds").Count == 0)
            throw Invalid("VpcId and SubnetIds are required for a domain.");
        var role = input.Object("DefaultUserSettings").Text("ExecutionRole") ?? throw Invalid("DefaultUserSettings.ExecutionRole is required for a domain.");
        CheckRole(call, role);
        var id = "d-" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 12);
        var body = Shown.Kept(input);
        body["DomainId"] = id;
        body["AppNetworkAccessType"] ??= "PublicInternetOnly";
        body["HomeEfsFileSystemId"] = "fs-" + RandomNumberGenerator.GetHexString(17, lowercase: true);
        body["Url"] = $"https://{id}.studio.{call.Region}.sagemaker.aws";
        var domain = domains.Add(call, id, body, InUse, row => row.Passes("Status", LifeStatus.Pending, LifeStatus.InService, domains.After(DomainTime)));
        return new() { ["DomainArn"] = domain.Arn, ["DomainId"] = id, ["Url"] = body.Text("Url") };
    }

    /// <summary>DescribeDomain.</summary>
    public JsonObject? DescribeDomain(Call call) => domains.Show(call.Operation, domains.Need(call, call.Input.Need("DomainId")));

    /// <summary>ListDomains.</summary>
    public JsonObject? ListDomains(Call call) => domains.List(call, domains.All(call));

    /// <summary>UpdateDomain, once it is in service.</summary>
    public JsonObject? UpdateDomain(Call call)
    {
        var changes = Shown.Kept(call.Input, "DomainId", "DomainSettingsForUpdate");
        if (call.Input.Object("DefaultUserSettings").Text("ExecutionRole") is { } role)
            CheckRole(call, role);
        if (call.Input["DomainSettingsForUpdate"] is { } settings)
            changes["DomainSettings"] = settings.DeepClone();
        var domain = domains.Change(call, call.Input.Need("DomainId"), row => Idle(row, "Status", "Domain")
            .With(Merged(row, changes)).Passes("Status", LifeStatus.Updating, LifeStatus.InService, domains.After(DomainTime)));
        return new() { ["DomainArn"] = domain.Arn };
    }

    /// <summary>DeleteDomain, once nothing is in it.</summary>
    public JsonObject? DeleteDomain(Call call)
    {
        var domain = domains.Need(call, call.Input.Need("DomainId"));
        if (profiles.All(call).Any(IsIn(domain.Name)))
            throw InUseBy("Domain", domain.Arn, "UserProfile(s)");
        if (spaces.All(call).Any(IsIn(domain.Name)))
            throw InUseBy("Domain", domain.Arn, "Space(s)");
        domains.Change(call, domain.Name, row => Idle(row, "Status", "Domain").Passes("Status", LifeStatus.Deleting, null, domains.After(DomainTime)));
        return null;
    }

    // What an update leaves out of a structure stays as it is.
    private static JsonObject Merged(Definition row, JsonObject changes)
    {
        JsonObject merged = [];
        foreach (var (name, value) in changes)
            merged[name] = row.Body[name] is JsonObject before && value is JsonObject after ? Over(before, after) : value?.DeepClone();
        return merged;
    }

    private static JsonObject Over(JsonObject before, JsonObject after)
    {
        var all = (JsonObject)before.DeepClone();
        foreach (var (name, value) in after)
            all[name] = value?.DeepClone();
        return all;
    }

    private static Func<Definition, bool> IsIn(string key) => row => row.Name.StartsWith(key + "/", StringComparison.Ordinal);

    private static Definition Idle(Definition row, string status, string word) => row.Body.Need(status) is LifeStatus.InService or LifeStatus.Failed or "Update_Failed" or "Delete_Failed" ? row
        : throw new AwsError("ResourceInUse", $"Unable to modify {word} [{row.Arn}] because it is in status {row.Body.Need(status)}.");

    private static AwsError Missing(string message) => new("ResourceNotFound", message);

    private static AwsError InUse(string arn) => new("ResourceInUse", $"Resource {arn} already exists.");

    private static AwsError InUseBy(string word, string arn, string others) => new("ResourceInUse", $"Unable to delete {word} [{arn}] because {others} are associated with it.");
}
