namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>What a caller must acknowledge before a template is deployed.</summary>
/// <param name="Names">Such as <c>CAPABILITY_NAMED_IAM</c>; empty when nothing is needed.</param>
/// <param name="Reason">AWS's reason, or null.</param>
public sealed record Capabilities(IReadOnlyList<string> Names, string? Reason)
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html, with the property that gives a name of one's own.
    private static readonly Dictionary<string, string?> Identity = new()
    {
        ["AWS::IAM::AccessKey"] = null,
        ["AWS::IAM::Group"] = "GroupName",
        ["AWS::IAM::InstanceProfile"] = "InstanceProfileName",
        ["AWS::IAM::ManagedPolicy"] = "ManagedPolicyName",
        ["AWS::IAM::Policy"] = null,
        ["AWS::IAM::Role"] = "RoleName",
        ["AWS::IAM::User"] = "UserName",
        ["AWS::IAM::UserToGroupAddition"] = null,
    };

    /// <summary>What a template needs: an IAM capability for identities, <c>CAPABILITY_AUTO_EXPAND</c> for macros.</summary>
    public static Capabilities Of(Template template)
    {
        var identities = template.Resources.Values.Where(resource => Identity.ContainsKey(resource.Type)).ToList();
        var named = identities.Any(resource => Identity[resource.Type] is { } property && resource.Properties?.Find(property) is not null);
        var names = new List<string>();
        if (identities.Count > 0)
            names.Add(named ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM");
        if (template.Transforms.Any(transform => transform != "AWS::LanguageExtensions"))
            names.Add("CAPABILITY_AUTO_EXPAND");
        return new(names, identities.Count == 0 ? null
            : $"The following resource(s) require capabilities: [{string.Join(", ", identities.Select(resource => resource.Type).Distinct().Order(StringComparer.Ordinal))}]");
    }

    /// <summary>What AWS says when a caller acknowledged too little; null when it is enough.</summary>
    /// <param name="acknowledged">The request's capabilities; the named one includes the other.</param>
    public string? Missing(IReadOnlyCollection<string> acknowledged)
    {
        var missing = Names.Where(name => !acknowledged.Contains(name) && !(name == "CAPABILITY_IAM" && acknowledged.Contains("CAPABILITY_NAMED_IAM"))).ToList();
        return missing.Count == 0 ? null : $"Requires capabilities : [{string.Join(", ", missing)}]";
    }
}
