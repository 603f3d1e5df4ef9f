using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>DeletionPolicy and UpdateReplacePolicy (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).</summary>
internal static class Policies
{
    private static readonly string[] CanSnapshot =
    [
        "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup", "AWS::Neptune::DBCluster",
        "AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::Redshift::Cluster",
    ];

    public static void Check(CheckContext context, TemplateResource resource)
    {
        One(context, resource, "DeletionPolicy", ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"]);
        One(context, resource, "UpdateReplacePolicy", ["Delete", "Retain", "Snapshot"]);
    }

    private static void One(CheckContext context, TemplateResource resource, string name, string[] allowed)
    {
        if (resource.Body[name] is not { } node)
            return;
        if (Functions.Call(node) is not null)
            new FunctionWalk(context, Place.Policy, resource.Condition).Value(node);
        else if (context.Literal(node, "T1507", name) is not { } value)
            return;
        else if (Array.IndexOf(allowed, value.Value) < 0)
            context.Findings.Error("T1504", value, $"{name} is {string.Join(", ", allowed[..^1])} or {allowed[^1]}, not '{value.Value}'", context.Findings.Nearest(value.Value, allowed));
        else if (value.Value == "Snapshot" && Array.IndexOf(CanSnapshot, resource.Type) < 0)
            context.Findings.Error("T1504", value, $"{resource.Type} has no snapshots, so its {name} cannot be Snapshot", "use Retain");
    }
}
