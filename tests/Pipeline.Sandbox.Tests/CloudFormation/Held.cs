using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>Stacks that work under a role, and what that role may do.</summary>
internal sealed class Held
{
    public const string Name = "Maker";
    public const string Arn = "arn:aws:iam::111122223333:role/deploy/" + Name;
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"cloudformation.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    public Cloud Cloud { get; } = new();

    public IReadOnlyList<PermissionAsked> Asked => Cloud.World.Service<CloudFormationService>().PermissionsAsked(Arn);

    /// <summary>Makes the role.</summary>
    /// <param name="statements">What it may do, see <see cref="Allowed.Statement"/>.</param>
    public async Task<Held> MayAsync(params string[] statements)
    {
        await Cloud.AskAsync("iam", "CreateRole", new() { ["RoleName"] = Name, ["Path"] = "/deploy/", ["AssumeRolePolicyDocument"] = Trust, ["Tags"] = Tags(("team", "blue")) });
        return await NowMayAsync(statements);
    }

    /// <summary>Takes what the role may do back and gives it something else.</summary>
    public async Task<Held> NowMayAsync(params string[] statements)
    {
        await Cloud.AskAsync("iam", "PutRolePolicy", Allowed.Only(Name, string.Join(',', statements)));
        return this;
    }

    /// <summary>The status of a stack that is created under the role.</summary>
    public Task<string> CreateAsync(string resources) => CarryAsync("CreateStack", resources);

    /// <summary>The status of the stack after an update.</summary>
    public Task<string> UpdateAsync(string resources) => CarryAsync("UpdateStack", resources);

    /// <summary>The status of the stack after its deletion.</summary>
    public async Task<string> DeleteAsync() => (string)(await Cloud.DeletedAsync("shop"))["StackStatus"]!;

    /// <summary>Why a resource failed first.</summary>
    public Task<string> FailureAsync(string logicalId) => Cloud.FailureAsync("shop", logicalId);

    /// <summary>The permissions of one action that were asked for, as resource and use.</summary>
    public IEnumerable<(string Resource, PermissionUse Use)> Of(string action) => Asked.Where(one => one.Action == action).Select(one => (one.Resource, one.Use));

    /// <summary>Whether an action was asked for and could not be done without.</summary>
    public bool Needed(string action) => Of(action).Any(one => one.Use == PermissionUse.Needed);

    public static JsonArray Tags(params (string Key, string Value)[] tags) => new([.. tags.Select(tag => (JsonNode)new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value })]);

    private async Task<string> CarryAsync(string operation, string resources)
    {
        var asking = Cloud.Asking("shop", "Resources:\n" + resources);
        asking["RoleARN"] = Arn;
        var id = (string)(await Cloud.CallAsync(operation, asking))["StackId"]!;
        return (string)(await Cloud.DoneAsync(id))["StackStatus"]!;
    }
}
