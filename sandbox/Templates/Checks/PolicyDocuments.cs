using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The grammar of IAM policies (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).</summary>
internal sealed class PolicyDocuments(CheckContext context, bool trust, bool identity)
{
    private static readonly string[] Elements =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    private readonly FindingList findings = context.Findings;

    /// <summary>Checks a property's value if the property holds a policy.</summary>
    public static void Check(CheckContext context, MapNode map, string type, string path)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        if (name is not ("PolicyDocument" or "AssumeRolePolicyDocument" or "KeyPolicy" or "RepositoryPolicyText" or "ResourcePolicy" or "ModelPackageGroupPolicy"))
            return;
        var identity = name == "PolicyDocument" && type is "AWS::IAM::Role" or "AWS::IAM::Policy" or "AWS::IAM::ManagedPolicy" or "AWS::IAM::User" or "AWS::IAM::Group"
            or "AWS::IAM::RolePolicy" or "AWS::IAM::UserPolicy" or "AWS::IAM::GroupPolicy";
        var trust = name == "AssumeRolePolicyDocument";
        new PolicyDocuments(context, trust, identity && !trust).Document(map);
    }

    private void Document(MapNode map)
    {
        if (map.Entries.Any(entry => entry.Name.StartsWith("Fn::", StringComparison.Ordinal)))
            return;
        context.Keys(map, "T1620", "A policy", "Version", "Id", "Statement");
        if (map["Version"] is ScalarNode version && version.Value is not ("2012-10-17" or "2008-10-17"))
            findings.Error("T1620", version, $"A policy has the Version 2012-10-17, not '{version.Value}'", "write Version: '2012-10-17'");
        if (map["Statement"] is { } statements)
            Each(statements, Statement);
        else if (!map.Incomplete)
            findings.Error("T1620", map, "A policy has a Statement");
    }

    // The statements themselves, through lists and both branches of Fn::If.
    private void Each(TemplateNode node, Action<MapNode> check)
    {
        if (Functions.Call(node) is { } call)
        {
            if (call.Name == "Fn::If" && Functions.Members(call.Argument) is [_, var yes, var no])
                foreach (var branch in new[] { yes, no })
                    Each(branch, check);
        }
        else if (node is MapNode map)
            check(map);
        else if (node is ListNode list)
            foreach (var item in list.Items)
                Each(item, check);
        else if (node is not OpaqueNode)
            findings.Error("T1620", node, "A policy's Statement is a mapping or a list of mappings");
    }

    private void Statement(MapNode statement)
    {
        if (statement.Incomplete)
            return;
        context.Keys(statement, "T1621", "A statement", Elements);
        if (statement["Effect"] is not { } effect)
            findings.Error("T1621", statement, "A statement has an Effect", "add 'Effect: Allow' or 'Effect: Deny'");
        else if (effect.Text is { } word && word is not ("Allow" or "Deny"))
            findings.Error("T1621", effect, $"A statement's Effect is Allow or Deny, not '{word}'");
        OneOf(statement, "Action", "NotAction", required: true);
        OneOf(statement, "Resource", "NotResource", required: identity);
        OneOf(statement, "Principal", "NotPrincipal", required: trust);
        if (trust && (statement.Find("Resource") ?? statement.Find("NotResource")) is { } resource)
            findings.Error("T1621", resource.Key, $"A trust policy has no {resource.Name}: the role itself is meant");
        if (identity && (statement.Find("Principal") ?? statement.Find("NotPrincipal")) is { } principal)
            findings.Error("T1621", principal.Key, $"An identity's policy has no {principal.Name}: the identity itself is meant");
        foreach (var name in new[] { "Action", "NotAction", "Resource", "NotResource" })
            Texts(statement[name], name);
        if (statement["Condition"] is not (null or MapNode or OpaqueNode))
            findings.Error("T1621", statement["Condition"]!, "A statement's Condition is a mapping of operators");
    }

    private void OneOf(MapNode statement, string name, string negated, bool required)
    {
        var (one, other) = (statement.Find(name), statement.Find(negated));
        if (one is not null && other is not null)
            findings.Error("T1621", other.Key, $"A statement has {name} or {negated}, not both");
        else if (required && one is null && other is null)
            findings.Error("T1621", statement, $"A statement has {name} or {negated}");
    }

    private void Texts(TemplateNode? node, string name)
    {
        IReadOnlyList<TemplateNode> members = node is ListNode list ? list.Items : node is null ? [] : [node];
        foreach (var member in members)
            if (member is ListNode || member is MapNode { Incomplete: false } && Functions.Call(member) is null)
                findings.Error("T1621", member, $"A statement's {name} is a string or a list of strings");
    }
}
