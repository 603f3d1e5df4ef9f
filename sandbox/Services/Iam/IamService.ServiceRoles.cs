using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Creates the role that an AWS service makes for itself.</summary>
    public JsonObject? CreateServiceLinkedRole(Call call)
    {
        var service = call.Text("AWSServiceName");
        var name = ServiceLinkedRole.NameOf(service) + (call.Optional("CustomSuffix") is { } suffix ? "_" + suffix : "");
        var path = $"/aws-service-role/{service}/";
        var role = new Entity(EntityKind.Role, name, path, Identifiers.Unique("AROA"), $"arn:{call.Partition}:iam::{call.Account}:role{path}{name}", world.Clock.GetUtcNow())
        {
            Trust = ServiceLinkedRole.TrustOf(service),
            Description = call.Optional("Description"),
        };
        entities.Change(Key(call.Account, EntityKind.Role, name), present => present is null ? role
            : throw new AwsError("InvalidInput", $"Service role name {name} has been taken in this account, please try a different suffix."));
        return new() { ["Role"] = Show(role, full: true) };
    }

    /// <summary>Deletes a service-linked role, at once; AWS takes a while and is asked how far it is.</summary>
    public JsonObject? DeleteServiceLinkedRole(Call call)
    {
        var role = Get(call, EntityKind.Role);
        if (!ServiceLinkedRole.IsOne(role))
            throw new AwsError("InvalidInput", $"Role {role.Name} is not a service linked role.");
        entities.Remove(Key(call.Account, EntityKind.Role, role.Name));
        return new() { ["DeletionTaskId"] = $"task{role.Path}{role.Name}/{Guid.NewGuid()}" };
    }

    /// <summary>How far the deletion of a service-linked role is: done.</summary>
    public JsonObject? GetServiceLinkedRoleDeletionStatus(Call call) => call.Text("DeletionTaskId").StartsWith("task/aws-service-role/", StringComparison.Ordinal)
        ? new() { ["Status"] = "SUCCEEDED" }
        : throw new AwsError("NoSuchEntity", $"The deletion task {call.Text("DeletionTaskId")} cannot be found.");
}
