// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>The answer of CreateUser.</summary>
public partial class CreateUserResponse : AmazonWebServiceResponse
{
    public User User { get; set; }

    internal static CreateUserResponse FromWire(WireReader reader) => new()
    {
        User = reader.Structure("User", User.FromWire),
    };
}

/// <summary>The answer of GetRole.</summary>
public partial class GetRoleResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public Role Role { get; set; }

    internal static GetRoleResponse FromWire(WireReader reader) => new()
    {
        Role = reader.Structure("Role", Role.FromWire),
    };
}

/// <summary>The answer of GetRolePolicy.</summary>
public partial class GetRolePolicyResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    internal static GetRolePolicyResponse FromWire(WireReader reader) => new()
    {
        PolicyDocument = reader.String("PolicyDocument"),
        PolicyName = reader.String("PolicyName"),
        RoleName = reader.String("RoleName"),
    };
}

/// <summary>The answer of GetUser.</summary>
public partial class GetUserResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public User User { get; set; }

    internal static GetUserResponse FromWire(WireReader reader) => new()
    {
        User = reader.Structure("User", User.FromWire),
    };
}

/// <summary>The answer of ListAccountAliases.</summary>
public partial class ListAccountAliasesResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<string> AccountAliases { get; set; } = Collections.List<string>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListAccountAliasesResponse FromWire(WireReader reader) => new()
    {
        AccountAliases = reader.List("AccountAliases", static item => item.Text()),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListAttachedRolePolicies.</summary>
public partial class ListAttachedRolePoliciesResponse : AmazonWebServiceResponse
{
    public List<AttachedPolicyType> AttachedPolicies { get; set; } = Collections.List<AttachedPolicyType>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListAttachedRolePoliciesResponse FromWire(WireReader reader) => new()
    {
        AttachedPolicies = reader.List("AttachedPolicies", AttachedPolicyType.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListRolePolicies.</summary>
public partial class ListRolePoliciesResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<string> PolicyNames { get; set; } = Collections.List<string>();

    internal static ListRolePoliciesResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        PolicyNames = reader.List("PolicyNames", static item => item.Text()),
    };
}

/// <summary>The answer of ListRoles.</summary>
public partial class ListRolesResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<Role> Roles { get; set; } = Collections.List<Role>();

    internal static ListRolesResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Roles = reader.List("Roles", Role.FromWire),
    };
}

/// <summary>The answer of SimulatePrincipalPolicy.</summary>
public partial class SimulatePrincipalPolicyResponse : AmazonWebServiceResponse
{
    public List<EvaluationResult> EvaluationResults { get; set; } = Collections.List<EvaluationResult>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static SimulatePrincipalPolicyResponse FromWire(WireReader reader) => new()
    {
        EvaluationResults = reader.List("EvaluationResults", EvaluationResult.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}
