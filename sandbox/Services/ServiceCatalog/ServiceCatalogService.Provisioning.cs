using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CloudFormation;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    private RecordWork Work => field ??= new(world, state);

    private PlanWork Planning => field ??= new(world, state);

    /// <summary>Goes on with the launches, updates, terminations and plans that a stop or a kill interrupted.</summary>
    public override void Resume()
    {
        var records = state.Records.Under("").Where(row => row.Value.IsBusy).Select(row => row.Key).ToList();
        var plans = state.Plans.Under("").Where(row => row.Value.Status == "CREATE_IN_PROGRESS").Select(row => row.Key).ToList();
        if (records.Count + plans.Count > 0)
            world.Resume<CloudFormationService>();
        records.ForEach(Work.Start);
        plans.ForEach(Planning.Start);
    }

    /// <summary>ProvisionProduct: begins to launch a version of a product through a path.</summary>
    public JsonObject? ProvisionProduct(Call call)
    {
        var scope = Scope.Of(call);
        lock (gate)
        {
            var claim = Tokens.Claim(call, "rec-", "ProvisionToken");
            if (state.Records.Find(scope.Key(claim.Id)) is { } before)
                return ShownProduct.Answer(before);
            var aim = Launched(scope, call, call.Input.Need("ProvisionToken"));
            Tokens.Keep(claim);
            return Begin(scope, Asked(call, claim.Id, ProvisioningRecord.Provision, aim));
        }
    }

    private ProvisionedProduct Launched(Scope scope, Call call, string token)
    {
        var (owner, product) = FindLaunchable(scope, call.Input);
        var version = FindLaunchableVersion(owner, product, call.Input);
        var path = ChoosePath(scope, owner, product.Id, call);
        if (version.Guidance == "DEPRECATED")
            throw Refusals.Invalid($"Provisioning artifact {version.Id} is deprecated and cannot be launched.");
        RequireStack(product, path, call);
        var name = call.Input.Need("ProvisionedProductName");
        if (ProvisionedByName(scope, name) is not null)
            throw Refusals.Invalid($"A stack named {name} already exists.");
        var id = Scope.NewId("pp-");
        return new()
        {
            Id = id,
            Name = name,
            Owner = owner.Account,
            ProductId = product.Id,
            ArtifactId = version.Id,
            PortfolioId = path.Portfolio.Id,
            PathId = path.Id,
            LaunchRole = LaunchRoleOf(scope, path),
            Status = "UNDER_CHANGE",
            Created = world.Clock.GetUtcNow(),
            Token = token,
            User = UserOf(call),
            Session = call.CallerArn,
            Tags = TagChoice.Of(TagChoice.Read(call.Input), path.Options),
            NotificationArns = Topics(call, path),
            StackName = $"SC-{scope.Account}-{id}",
        };
    }

    private ProvisioningRecord Asked(Call call, string id, string type, ProvisionedProduct aim) => new()
    {
        Id = id,
        Type = type,
        Aim = aim with { LastRecord = id, LastProvisioningRecord = id },
        Caller = call.CallerArn,
        Parameters = [.. call.Input.Objects("ProvisioningParameters").Select(one => new GivenParameter(one.Text("Key") ?? "", one.Text("Value"), one.Flag("UsePreviousValue") == true))],
        Created = world.Clock.GetUtcNow(),
        Updated = world.Clock.GetUtcNow(),
    };

    // The record comes first: it alone is enough to go on with after a kill.
    private JsonObject Begin(Scope scope, ProvisioningRecord record)
    {
        state.Records.Put(scope.Key(record.Id), record);
        state.Provisioned.Change(scope.Key(record.Aim.Id), present =>
            (present ?? record.Aim) with { Status = "UNDER_CHANGE", StatusMessage = null, LastRecord = record.Id, LastProvisioningRecord = record.Aim.LastProvisioningRecord });
        Work.Start(scope.Key(record.Id));
        return ShownProduct.Answer(record);
    }

    private static void RequireStack(Product product, LaunchPath path, Call call)
    {
        if (product.Type is not ("CLOUD_FORMATION_TEMPLATE" or "MARKETPLACE"))
            throw NotImitated($"Products of the type {product.Type} are");
        if (call.Input["ProvisioningPreferences"] is JsonObject { Count: > 0 })
            throw NotImitated("Stack sets (ProvisioningPreferences) are");
    }

    private string? LaunchRoleOf(Scope scope, LaunchPath path)
    {
        var constraints = ConstraintsOf(path.Owner, path.Portfolio.Id, path.Association.ProductId).ToList();
        if (constraints.Exists(one => one.Type == "STACKSET"))
            throw NotImitated("Stack sets (STACKSET constraints) are");
        if (constraints.Find(one => one.Type == "LAUNCH") is not { } launch)
            return null;
        var rule = JsonNode.Parse(launch.Parameters)!.AsObject();
        // A role named by name only is the one of that name in the account that launches.
        return rule.Text("RoleArn") ?? $"arn:{scope.Partition}:iam::{scope.Account}:role/{rule.Text("LocalRoleName")}";
    }

    private IReadOnlyList<string> Topics(Call call, LaunchPath path) =>
    [
        .. call.Input.Texts("NotificationArns"),
        .. ConstraintsOf(path.Owner, path.Portfolio.Id, path.Association.ProductId).Where(one => one.Type == "NOTIFICATION")
            .SelectMany(one => JsonNode.Parse(one.Parameters)!.AsObject().Texts("NotificationArns"))
            .Except(call.Input.Texts("NotificationArns")),
    ];

    private ProvisionedProduct? ProvisionedByName(Scope scope, string name) =>
        state.Provisioned.Under(scope.Prefix).Select(row => row.Value).FirstOrDefault(one => one.Name == name);

    // A session belongs to its role, however often that is assumed.
    private string UserOf(Call call) => call.CallerArn.Split('/') is [var head, var role, ..] && head.EndsWith(":assumed-role", StringComparison.Ordinal)
        ? $"arn:{call.Partition}:iam::{call.Account}:role/{role}"
        : call.CallerArn;

    private static AwsError NotImitated(string what) => new("OperationNotSupportedException", $"{what} not imitated by the sandbox.");
}
