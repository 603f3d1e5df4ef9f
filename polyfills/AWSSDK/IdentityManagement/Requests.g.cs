// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>The base of all requests to AWS Identity and Access Management.</summary>
public partial class AmazonIdentityManagementServiceRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of CreateUser.</summary>
public partial class CreateUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 512 characters.</summary>
    public string Path { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string PermissionsBoundary { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Path", Path);
        writer.String("PermissionsBoundary", PermissionsBoundary);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of GetRole.</summary>
public partial class GetRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of GetRolePolicy.</summary>
public partial class GetRolePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyName", PolicyName);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of GetUser.</summary>
public partial class GetUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of ListAccountAliases.</summary>
public partial class ListAccountAliasesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
    }
}

/// <summary>The request of ListAttachedRolePolicies.</summary>
public partial class ListAttachedRolePoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of ListRolePolicies.</summary>
public partial class ListRolePoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of ListRoles.</summary>
public partial class ListRolesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
    }
}

/// <summary>The request of SimulatePrincipalPolicy.</summary>
public partial class SimulatePrincipalPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required.</summary>
    public List<string> ActionNames { get; set; } = Collections.List<string>();

    /// <summary>1 to 2048 characters.</summary>
    public string CallerArn { get; set; }

    public List<ContextEntry> ContextEntries { get; set; } = Collections.List<ContextEntry>();

    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    public List<string> PermissionsBoundaryPolicyInputList { get; set; } = Collections.List<string>();

    /// <summary>At most 256 items.</summary>
    public List<PolicyIdentifier> PolicyExclusionList { get; set; } = Collections.List<PolicyIdentifier>();

    public List<string> PolicyInputList { get; set; } = Collections.List<string>();

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicySourceArn { get; set; }

    public List<string> ResourceArns { get; set; } = Collections.List<string>();

    /// <summary>1 to 64 characters.</summary>
    public string ResourceHandlingOption { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string ResourceOwner { get; set; }

    /// <summary>1 to 131072 characters.</summary>
    public string ResourcePolicy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("ActionNames", ActionNames, static (w, item) => w.Text(item));
        writer.String("CallerArn", CallerArn);
        writer.List("ContextEntries", ContextEntries, static (w, item) => w.Structure(item));
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.List("PermissionsBoundaryPolicyInputList", PermissionsBoundaryPolicyInputList, static (w, item) => w.Text(item));
        writer.List("PolicyExclusionList", PolicyExclusionList, static (w, item) => w.Structure(item));
        writer.List("PolicyInputList", PolicyInputList, static (w, item) => w.Text(item));
        writer.String("PolicySourceArn", PolicySourceArn);
        writer.List("ResourceArns", ResourceArns, static (w, item) => w.Text(item));
        writer.String("ResourceHandlingOption", ResourceHandlingOption);
        writer.String("ResourceOwner", ResourceOwner);
        writer.String("ResourcePolicy", ResourcePolicy);
    }
}
