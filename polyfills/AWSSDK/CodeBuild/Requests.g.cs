// Written by generate/generate.py from the API model codebuild-2016-10-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model;

/// <summary>The base of all requests to AWS CodeBuild.</summary>
public partial class AmazonCodeBuildRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of BatchGetBuilds.</summary>
public partial class BatchGetBuildsRequest : AmazonCodeBuildRequest, IWireInput
{
    /// <summary>Required. 1 to 100 items.</summary>
    public List<string> Ids { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("ids", Ids, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of BatchGetProjects.</summary>
public partial class BatchGetProjectsRequest : AmazonCodeBuildRequest, IWireInput
{
    /// <summary>Required. 1 to 100 items.</summary>
    public List<string> Names { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("names", Names, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of ListBuilds.</summary>
public partial class ListBuildsRequest : AmazonCodeBuildRequest, IWireInput
{
    public string NextToken { get; set; }

    public SortOrderType SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("nextToken", NextToken);
        writer.String("sortOrder", SortOrder);
    }
}

/// <summary>The request of ListBuildsForProject.</summary>
public partial class ListBuildsForProjectRequest : AmazonCodeBuildRequest, IWireInput
{
    public string NextToken { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string ProjectName { get; set; }

    public SortOrderType SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("nextToken", NextToken);
        writer.String("projectName", ProjectName);
        writer.String("sortOrder", SortOrder);
    }
}

/// <summary>The request of ListProjects.</summary>
public partial class ListProjectsRequest : AmazonCodeBuildRequest, IWireInput
{
    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    public ProjectSortByType SortBy { get; set; }

    public SortOrderType SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("nextToken", NextToken);
        writer.String("sortBy", SortBy);
        writer.String("sortOrder", SortOrder);
    }
}

/// <summary>The request of StartBuild.</summary>
public partial class StartBuildRequest : AmazonCodeBuildRequest, IWireInput
{
    public ProjectArtifacts ArtifactsOverride { get; set; }

    public int? AutoRetryLimitOverride { get; set; }

    public string BuildspecOverride { get; set; }

    public BuildStatusConfig BuildStatusConfigOverride { get; set; }

    public ProjectCache CacheOverride { get; set; }

    public string CertificateOverride { get; set; }

    public ComputeType ComputeTypeOverride { get; set; }

    public bool? DebugSessionEnabled { get; set; }

    /// <summary>At least 1 character.</summary>
    public string EncryptionKeyOverride { get; set; }

    public EnvironmentType EnvironmentTypeOverride { get; set; }

    public List<EnvironmentVariable> EnvironmentVariablesOverride { get; set; } = Collections.List<EnvironmentVariable>();

    public ProjectFleet FleetOverride { get; set; }

    /// <summary>At least 0.</summary>
    public int? GitCloneDepthOverride { get; set; }

    public GitSubmodulesConfig GitSubmodulesConfigOverride { get; set; }

    public HostKernel HostKernelOverride { get; set; }

    public string IdempotencyToken { get; set; }

    /// <summary>At least 1 character.</summary>
    public string ImageOverride { get; set; }

    public ImagePullCredentialsType ImagePullCredentialsTypeOverride { get; set; }

    public bool? InsecureSslOverride { get; set; }

    public LogsConfig LogsConfigOverride { get; set; }

    public bool? PrivilegedModeOverride { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string ProjectName { get; set; }

    /// <summary>5 to 480.</summary>
    public int? QueuedTimeoutInMinutesOverride { get; set; }

    public RegistryCredential RegistryCredentialOverride { get; set; }

    public bool? ReportBuildStatusOverride { get; set; }

    /// <summary>0 to 12 items.</summary>
    public List<ProjectArtifacts> SecondaryArtifactsOverride { get; set; } = Collections.List<ProjectArtifacts>();

    /// <summary>0 to 12 items.</summary>
    public List<ProjectSource> SecondarySourcesOverride { get; set; } = Collections.List<ProjectSource>();

    /// <summary>0 to 12 items.</summary>
    public List<ProjectSourceVersion> SecondarySourcesVersionOverride { get; set; } = Collections.List<ProjectSourceVersion>();

    /// <summary>At least 1 character.</summary>
    public string ServiceRoleOverride { get; set; }

    public SourceAuth SourceAuthOverride { get; set; }

    public string SourceLocationOverride { get; set; }

    public SourceType SourceTypeOverride { get; set; }

    public string SourceVersion { get; set; }

    /// <summary>5 to 2160.</summary>
    public int? TimeoutInMinutesOverride { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("artifactsOverride", ArtifactsOverride);
        writer.Integer("autoRetryLimitOverride", AutoRetryLimitOverride);
        writer.String("buildspecOverride", BuildspecOverride);
        writer.Structure("buildStatusConfigOverride", BuildStatusConfigOverride);
        writer.Structure("cacheOverride", CacheOverride);
        writer.String("certificateOverride", CertificateOverride);
        writer.String("computeTypeOverride", ComputeTypeOverride);
        writer.Boolean("debugSessionEnabled", DebugSessionEnabled);
        writer.String("encryptionKeyOverride", EncryptionKeyOverride);
        writer.String("environmentTypeOverride", EnvironmentTypeOverride);
        writer.List("environmentVariablesOverride", EnvironmentVariablesOverride, static (w, item) => w.Structure(item));
        writer.Structure("fleetOverride", FleetOverride);
        writer.Integer("gitCloneDepthOverride", GitCloneDepthOverride);
        writer.Structure("gitSubmodulesConfigOverride", GitSubmodulesConfigOverride);
        writer.String("hostKernelOverride", HostKernelOverride);
        writer.String("idempotencyToken", IdempotencyToken);
        writer.String("imageOverride", ImageOverride);
        writer.String("imagePullCredentialsTypeOverride", ImagePullCredentialsTypeOverride);
        writer.Boolean("insecureSslOverride", InsecureSslOverride);
        writer.Structure("logsConfigOverride", LogsConfigOverride);
        writer.Boolean("privilegedModeOverride", PrivilegedModeOverride);
        writer.String("projectName", ProjectName);
        writer.Integer("queuedTimeoutInMinutesOverride", QueuedTimeoutInMinutesOverride);
        writer.Structure("registryCredentialOverride", RegistryCredentialOverride);
        writer.Boolean("reportBuildStatusOverride", ReportBuildStatusOverride);
        writer.List("secondaryArtifactsOverride", SecondaryArtifactsOverride, static (w, item) => w.Structure(item));
        writer.List("secondarySourcesOverride", SecondarySourcesOverride, static (w, item) => w.Structure(item));
        writer.List("secondarySourcesVersionOverride", SecondarySourcesVersionOverride, static (w, item) => w.Structure(item));
        writer.String("serviceRoleOverride", ServiceRoleOverride);
        writer.Structure("sourceAuthOverride", SourceAuthOverride);
        writer.String("sourceLocationOverride", SourceLocationOverride);
        writer.String("sourceTypeOverride", SourceTypeOverride);
        writer.String("sourceVersion", SourceVersion);
        writer.Integer("timeoutInMinutesOverride", TimeoutInMinutesOverride);
    }
}

/// <summary>The request of StopBuild.</summary>
public partial class StopBuildRequest : AmazonCodeBuildRequest, IWireInput
{
    /// <summary>Required. At least 1 character.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("id", Id);
    }
}
