// Written by generate/generate.py from the API model codebuild-2016-10-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model;

/// <summary>Part of answers.</summary>
public partial class AutoRetryConfig
{
    public int? AutoRetryLimit { get; set; }

    public int? AutoRetryNumber { get; set; }

    public string NextAutoRetry { get; set; }

    public string PreviousAutoRetry { get; set; }

    internal static AutoRetryConfig FromWire(WireReader reader) => new()
    {
        AutoRetryLimit = reader.Integer("autoRetryLimit"),
        AutoRetryNumber = reader.Integer("autoRetryNumber"),
        NextAutoRetry = reader.String("nextAutoRetry"),
        PreviousAutoRetry = reader.String("previousAutoRetry"),
    };
}

/// <summary>Part of answers.</summary>
public partial class BatchRestrictions
{
    public List<string> ComputeTypesAllowed { get; set; } = Collections.List<string>();

    public List<string> FleetsAllowed { get; set; } = Collections.List<string>();

    public int? MaximumBuildsAllowed { get; set; }

    internal static BatchRestrictions FromWire(WireReader reader) => new()
    {
        ComputeTypesAllowed = reader.List("computeTypesAllowed", static item => item.Text()),
        FleetsAllowed = reader.List("fleetsAllowed", static item => item.Text()),
        MaximumBuildsAllowed = reader.Integer("maximumBuildsAllowed"),
    };
}

/// <summary>Part of answers.</summary>
public partial class Build
{
    /// <summary>At least 1 character.</summary>
    public string Arn { get; set; }

    public BuildArtifacts Artifacts { get; set; }

    public AutoRetryConfig AutoRetryConfig { get; set; }

    public string BuildBatchArn { get; set; }

    public bool? BuildComplete { get; set; }

    public long? BuildNumber { get; set; }

    public StatusType BuildStatus { get; set; }

    public ProjectCache Cache { get; set; }

    public string CurrentPhase { get; set; }

    public DebugSession DebugSession { get; set; }

    /// <summary>At least 1 character.</summary>
    public string EncryptionKey { get; set; }

    public DateTime? EndTime { get; set; }

    public ProjectEnvironment Environment { get; set; }

    public List<ExportedEnvironmentVariable> ExportedEnvironmentVariables { get; set; } = Collections.List<ExportedEnvironmentVariable>();

    public List<ProjectFileSystemLocation> FileSystemLocations { get; set; } = Collections.List<ProjectFileSystemLocation>();

    /// <summary>At least 1 character.</summary>
    public string Id { get; set; }

    public string Initiator { get; set; }

    public LogsLocation Logs { get; set; }

    public NetworkInterface NetworkInterface { get; set; }

    public List<BuildPhase> Phases { get; set; } = Collections.List<BuildPhase>();

    /// <summary>At least 1 character.</summary>
    public string ProjectName { get; set; }

    public int? QueuedTimeoutInMinutes { get; set; }

    public List<string> ReportArns { get; set; } = Collections.List<string>();

    /// <summary>At least 1 character.</summary>
    public string ResolvedSourceVersion { get; set; }

    /// <summary>0 to 12 items.</summary>
    public List<BuildArtifacts> SecondaryArtifacts { get; set; } = Collections.List<BuildArtifacts>();

    /// <summary>0 to 12 items.</summary>
    public List<ProjectSource> SecondarySources { get; set; } = Collections.List<ProjectSource>();

    /// <summary>0 to 12 items.</summary>
    public List<ProjectSourceVersion> SecondarySourceVersions { get; set; } = Collections.List<ProjectSourceVersion>();

    /// <summary>At least 1 character.</summary>
    public string ServiceRole { get; set; }

    public ProjectSource Source { get; set; }

    /// <summary>At least 1 character.</summary>
    public string SourceVersion { get; set; }

    public DateTime? StartTime { get; set; }

    public int? TimeoutInMinutes { get; set; }

    public VpcConfig VpcConfig { get; set; }

    internal static Build FromWire(WireReader reader) => new()
    {
        Arn = reader.String("arn"),
        Artifacts = reader.Structure("artifacts", BuildArtifacts.FromWire),
        AutoRetryConfig = reader.Structure("autoRetryConfig", AutoRetryConfig.FromWire),
        BuildBatchArn = reader.String("buildBatchArn"),
        BuildComplete = reader.Boolean("buildComplete"),
        BuildNumber = reader.Long("buildNumber"),
        BuildStatus = reader.Word("buildStatus", static word => new StatusType(word)),
        Cache = reader.Structure("cache", ProjectCache.FromWire),
        CurrentPhase = reader.String("currentPhase"),
        DebugSession = reader.Structure("debugSession", DebugSession.FromWire),
        EncryptionKey = reader.String("encryptionKey"),
        EndTime = reader.Timestamp("endTime"),
        Environment = reader.Structure("environment", ProjectEnvironment.FromWire),
        ExportedEnvironmentVariables = reader.List("exportedEnvironmentVariables", ExportedEnvironmentVariable.FromWire),
        FileSystemLocations = reader.List("fileSystemLocations", ProjectFileSystemLocation.FromWire),
        Id = reader.String("id"),
        Initiator = reader.String("initiator"),
        Logs = reader.Structure("logs", LogsLocation.FromWire),
        NetworkInterface = reader.Structure("networkInterface", NetworkInterface.FromWire),
        Phases = reader.List("phases", BuildPhase.FromWire),
        ProjectName = reader.String("projectName"),
        QueuedTimeoutInMinutes = reader.Integer("queuedTimeoutInMinutes"),
        ReportArns = reader.List("reportArns", static item => item.Text()),
        ResolvedSourceVersion = reader.String("resolvedSourceVersion"),
        SecondaryArtifacts = reader.List("secondaryArtifacts", BuildArtifacts.FromWire),
        SecondarySources = reader.List("secondarySources", ProjectSource.FromWire),
        SecondarySourceVersions = reader.List("secondarySourceVersions", ProjectSourceVersion.FromWire),
        ServiceRole = reader.String("serviceRole"),
        Source = reader.Structure("source", ProjectSource.FromWire),
        SourceVersion = reader.String("sourceVersion"),
        StartTime = reader.Timestamp("startTime"),
        TimeoutInMinutes = reader.Integer("timeoutInMinutes"),
        VpcConfig = reader.Structure("vpcConfig", VpcConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class BuildArtifacts
{
    public string ArtifactIdentifier { get; set; }

    public BucketOwnerAccess BucketOwnerAccess { get; set; }

    public bool? EncryptionDisabled { get; set; }

    public string Location { get; set; }

    public string Md5sum { get; set; }

    public bool? OverrideArtifactName { get; set; }

    public string Sha256sum { get; set; }

    internal static BuildArtifacts FromWire(WireReader reader) => new()
    {
        ArtifactIdentifier = reader.String("artifactIdentifier"),
        BucketOwnerAccess = reader.Word("bucketOwnerAccess", static word => new BucketOwnerAccess(word)),
        EncryptionDisabled = reader.Boolean("encryptionDisabled"),
        Location = reader.String("location"),
        Md5sum = reader.String("md5sum"),
        OverrideArtifactName = reader.Boolean("overrideArtifactName"),
        Sha256sum = reader.String("sha256sum"),
    };
}

/// <summary>Part of answers.</summary>
public partial class BuildPhase
{
    public List<PhaseContext> Contexts { get; set; } = Collections.List<PhaseContext>();

    public long? DurationInSeconds { get; set; }

    public DateTime? EndTime { get; set; }

    public StatusType PhaseStatus { get; set; }

    public BuildPhaseType PhaseType { get; set; }

    public DateTime? StartTime { get; set; }

    internal static BuildPhase FromWire(WireReader reader) => new()
    {
        Contexts = reader.List("contexts", PhaseContext.FromWire),
        DurationInSeconds = reader.Long("durationInSeconds"),
        EndTime = reader.Timestamp("endTime"),
        PhaseStatus = reader.Word("phaseStatus", static word => new StatusType(word)),
        PhaseType = reader.Word("phaseType", static word => new BuildPhaseType(word)),
        StartTime = reader.Timestamp("startTime"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class BuildStatusConfig : IWireInput
{
    public string Context { get; set; }

    public string TargetUrl { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("context", Context);
        writer.String("targetUrl", TargetUrl);
    }

    internal static BuildStatusConfig FromWire(WireReader reader) => new()
    {
        Context = reader.String("context"),
        TargetUrl = reader.String("targetUrl"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class CloudWatchLogsConfig : IWireInput
{
    public string GroupName { get; set; }

    /// <summary>Required.</summary>
    public LogsConfigStatusType Status { get; set; }

    public string StreamName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("groupName", GroupName);
        writer.String("status", Status);
        writer.String("streamName", StreamName);
    }

    internal static CloudWatchLogsConfig FromWire(WireReader reader) => new()
    {
        GroupName = reader.String("groupName"),
        Status = reader.Word("status", static word => new LogsConfigStatusType(word)),
        StreamName = reader.String("streamName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ComputeConfiguration
{
    public long? Disk { get; set; }

    /// <summary>At least 1 character.</summary>
    public string InstanceType { get; set; }

    public MachineType MachineType { get; set; }

    public long? Memory { get; set; }

    public long? VCpu { get; set; }

    internal static ComputeConfiguration FromWire(WireReader reader) => new()
    {
        Disk = reader.Long("disk"),
        InstanceType = reader.String("instanceType"),
        MachineType = reader.Word("machineType", static word => new MachineType(word)),
        Memory = reader.Long("memory"),
        VCpu = reader.Long("vCpu"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DebugSession
{
    public bool? SessionEnabled { get; set; }

    /// <summary>At least 1 character.</summary>
    public string SessionTarget { get; set; }

    internal static DebugSession FromWire(WireReader reader) => new()
    {
        SessionEnabled = reader.Boolean("sessionEnabled"),
        SessionTarget = reader.String("sessionTarget"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DockerServer
{
    /// <summary>Required.</summary>
    public ComputeType ComputeType { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> SecurityGroupIds { get; set; } = Collections.List<string>();

    public DockerServerStatus Status { get; set; }

    internal static DockerServer FromWire(WireReader reader) => new()
    {
        ComputeType = reader.Word("computeType", static word => new ComputeType(word)),
        SecurityGroupIds = reader.List("securityGroupIds", static item => item.Text()),
        Status = reader.Structure("status", DockerServerStatus.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class DockerServerStatus
{
    public string Message { get; set; }

    public string Status { get; set; }

    internal static DockerServerStatus FromWire(WireReader reader) => new()
    {
        Message = reader.String("message"),
        Status = reader.String("status"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class EnvironmentVariable : IWireInput
{
    /// <summary>Required. At least 1 character.</summary>
    public string Name { get; set; }

    public EnvironmentVariableType Type { get; set; }

    /// <summary>Required.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("name", Name);
        writer.String("type", Type);
        writer.String("value", Value);
    }

    internal static EnvironmentVariable FromWire(WireReader reader) => new()
    {
        Name = reader.String("name"),
        Type = reader.Word("type", static word => new EnvironmentVariableType(word)),
        Value = reader.String("value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ExportedEnvironmentVariable
{
    /// <summary>At least 1 character.</summary>
    public string Name { get; set; }

    public string Value { get; set; }

    internal static ExportedEnvironmentVariable FromWire(WireReader reader) => new()
    {
        Name = reader.String("name"),
        Value = reader.String("value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class GitSubmodulesConfig : IWireInput
{
    /// <summary>Required.</summary>
    public bool? FetchSubmodules { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("fetchSubmodules", FetchSubmodules);
    }

    internal static GitSubmodulesConfig FromWire(WireReader reader) => new()
    {
        FetchSubmodules = reader.Boolean("fetchSubmodules"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class LogsConfig : IWireInput
{
    public CloudWatchLogsConfig CloudWatchLogs { get; set; }

    public S3LogsConfig S3Logs { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("cloudWatchLogs", CloudWatchLogs);
        writer.Structure("s3Logs", S3Logs);
    }

    internal static LogsConfig FromWire(WireReader reader) => new()
    {
        CloudWatchLogs = reader.Structure("cloudWatchLogs", CloudWatchLogsConfig.FromWire),
        S3Logs = reader.Structure("s3Logs", S3LogsConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class LogsLocation
{
    public CloudWatchLogsConfig CloudWatchLogs { get; set; }

    public string CloudWatchLogsArn { get; set; }

    public string DeepLink { get; set; }

    public string GroupName { get; set; }

    public string S3DeepLink { get; set; }

    public S3LogsConfig S3Logs { get; set; }

    public string S3LogsArn { get; set; }

    public string StreamName { get; set; }

    internal static LogsLocation FromWire(WireReader reader) => new()
    {
        CloudWatchLogs = reader.Structure("cloudWatchLogs", CloudWatchLogsConfig.FromWire),
        CloudWatchLogsArn = reader.String("cloudWatchLogsArn"),
        DeepLink = reader.String("deepLink"),
        GroupName = reader.String("groupName"),
        S3DeepLink = reader.String("s3DeepLink"),
        S3Logs = reader.Structure("s3Logs", S3LogsConfig.FromWire),
        S3LogsArn = reader.String("s3LogsArn"),
        StreamName = reader.String("streamName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class NetworkInterface
{
    /// <summary>At least 1 character.</summary>
    public string NetworkInterfaceId { get; set; }

    /// <summary>At least 1 character.</summary>
    public string SubnetId { get; set; }

    internal static NetworkInterface FromWire(WireReader reader) => new()
    {
        NetworkInterfaceId = reader.String("networkInterfaceId"),
        SubnetId = reader.String("subnetId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PhaseContext
{
    public string Message { get; set; }

    public string StatusCode { get; set; }

    internal static PhaseContext FromWire(WireReader reader) => new()
    {
        Message = reader.String("message"),
        StatusCode = reader.String("statusCode"),
    };
}

/// <summary>Part of answers.</summary>
public partial class Project
{
    public string Arn { get; set; }

    public ProjectArtifacts Artifacts { get; set; }

    public int? AutoRetryLimit { get; set; }

    public ProjectBadge Badge { get; set; }

    public ProjectBuildBatchConfig BuildBatchConfig { get; set; }

    public ProjectCache Cache { get; set; }

    public int? ConcurrentBuildLimit { get; set; }

    public DateTime? Created { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string Description { get; set; }

    /// <summary>At least 1 character.</summary>
    public string EncryptionKey { get; set; }

    public ProjectEnvironment Environment { get; set; }

    public List<ProjectFileSystemLocation> FileSystemLocations { get; set; } = Collections.List<ProjectFileSystemLocation>();

    public DateTime? LastModified { get; set; }

    public LogsConfig LogsConfig { get; set; }

    /// <summary>2 to 150 characters.</summary>
    public string Name { get; set; }

    public ProjectVisibilityType ProjectVisibility { get; set; }

    /// <summary>At least 1 character.</summary>
    public string PublicProjectAlias { get; set; }

    /// <summary>5 to 480.</summary>
    public int? QueuedTimeoutInMinutes { get; set; }

    /// <summary>At least 1 character.</summary>
    public string ResourceAccessRole { get; set; }

    /// <summary>0 to 12 items.</summary>
    public List<ProjectArtifacts> SecondaryArtifacts { get; set; } = Collections.List<ProjectArtifacts>();

    /// <summary>0 to 12 items.</summary>
    public List<ProjectSource> SecondarySources { get; set; } = Collections.List<ProjectSource>();

    /// <summary>0 to 12 items.</summary>
    public List<ProjectSourceVersion> SecondarySourceVersions { get; set; } = Collections.List<ProjectSourceVersion>();

    /// <summary>At least 1 character.</summary>
    public string ServiceRole { get; set; }

    public ProjectSource Source { get; set; }

    public string SourceVersion { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>5 to 2160.</summary>
    public int? TimeoutInMinutes { get; set; }

    public VpcConfig VpcConfig { get; set; }

    public Webhook Webhook { get; set; }

    internal static Project FromWire(WireReader reader) => new()
    {
        Arn = reader.String("arn"),
        Artifacts = reader.Structure("artifacts", ProjectArtifacts.FromWire),
        AutoRetryLimit = reader.Integer("autoRetryLimit"),
        Badge = reader.Structure("badge", ProjectBadge.FromWire),
        BuildBatchConfig = reader.Structure("buildBatchConfig", ProjectBuildBatchConfig.FromWire),
        Cache = reader.Structure("cache", ProjectCache.FromWire),
        ConcurrentBuildLimit = reader.Integer("concurrentBuildLimit"),
        Created = reader.Timestamp("created"),
        Description = reader.String("description"),
        EncryptionKey = reader.String("encryptionKey"),
        Environment = reader.Structure("environment", ProjectEnvironment.FromWire),
        FileSystemLocations = reader.List("fileSystemLocations", ProjectFileSystemLocation.FromWire),
        LastModified = reader.Timestamp("lastModified"),
        LogsConfig = reader.Structure("logsConfig", LogsConfig.FromWire),
        Name = reader.String("name"),
        ProjectVisibility = reader.Word("projectVisibility", static word => new ProjectVisibilityType(word)),
        PublicProjectAlias = reader.String("publicProjectAlias"),
        QueuedTimeoutInMinutes = reader.Integer("queuedTimeoutInMinutes"),
        ResourceAccessRole = reader.String("resourceAccessRole"),
        SecondaryArtifacts = reader.List("secondaryArtifacts", ProjectArtifacts.FromWire),
        SecondarySources = reader.List("secondarySources", ProjectSource.FromWire),
        SecondarySourceVersions = reader.List("secondarySourceVersions", ProjectSourceVersion.FromWire),
        ServiceRole = reader.String("serviceRole"),
        Source = reader.Structure("source", ProjectSource.FromWire),
        SourceVersion = reader.String("sourceVersion"),
        Tags = reader.List("tags", Tag.FromWire),
        TimeoutInMinutes = reader.Integer("timeoutInMinutes"),
        VpcConfig = reader.Structure("vpcConfig", VpcConfig.FromWire),
        Webhook = reader.Structure("webhook", Webhook.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProjectArtifacts : IWireInput
{
    public string ArtifactIdentifier { get; set; }

    public BucketOwnerAccess BucketOwnerAccess { get; set; }

    public bool? EncryptionDisabled { get; set; }

    public string Location { get; set; }

    public string Name { get; set; }

    public ArtifactNamespace NamespaceType { get; set; }

    public bool? OverrideArtifactName { get; set; }

    public ArtifactPackaging Packaging { get; set; }

    public string Path { get; set; }

    /// <summary>Required.</summary>
    public ArtifactsType Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("artifactIdentifier", ArtifactIdentifier);
        writer.String("bucketOwnerAccess", BucketOwnerAccess);
        writer.Boolean("encryptionDisabled", EncryptionDisabled);
        writer.String("location", Location);
        writer.String("name", Name);
        writer.String("namespaceType", NamespaceType);
        writer.Boolean("overrideArtifactName", OverrideArtifactName);
        writer.String("packaging", Packaging);
        writer.String("path", Path);
        writer.String("type", Type);
    }

    internal static ProjectArtifacts FromWire(WireReader reader) => new()
    {
        ArtifactIdentifier = reader.String("artifactIdentifier"),
        BucketOwnerAccess = reader.Word("bucketOwnerAccess", static word => new BucketOwnerAccess(word)),
        EncryptionDisabled = reader.Boolean("encryptionDisabled"),
        Location = reader.String("location"),
        Name = reader.String("name"),
        NamespaceType = reader.Word("namespaceType", static word => new ArtifactNamespace(word)),
        OverrideArtifactName = reader.Boolean("overrideArtifactName"),
        Packaging = reader.Word("packaging", static word => new ArtifactPackaging(word)),
        Path = reader.String("path"),
        Type = reader.Word("type", static word => new ArtifactsType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProjectBadge
{
    public bool? BadgeEnabled { get; set; }

    public string BadgeRequestUrl { get; set; }

    internal static ProjectBadge FromWire(WireReader reader) => new()
    {
        BadgeEnabled = reader.Boolean("badgeEnabled"),
        BadgeRequestUrl = reader.String("badgeRequestUrl"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProjectBuildBatchConfig
{
    public BatchReportModeType BatchReportMode { get; set; }

    public bool? CombineArtifacts { get; set; }

    public BatchRestrictions Restrictions { get; set; }

    /// <summary>At least 1 character.</summary>
    public string ServiceRole { get; set; }

    public int? TimeoutInMins { get; set; }

    internal static ProjectBuildBatchConfig FromWire(WireReader reader) => new()
    {
        BatchReportMode = reader.Word("batchReportMode", static word => new BatchReportModeType(word)),
        CombineArtifacts = reader.Boolean("combineArtifacts"),
        Restrictions = reader.Structure("restrictions", BatchRestrictions.FromWire),
        ServiceRole = reader.String("serviceRole"),
        TimeoutInMins = reader.Integer("timeoutInMins"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProjectCache : IWireInput
{
    public string CacheNamespace { get; set; }

    public string Location { get; set; }

    public List<string> Modes { get; set; } = Collections.List<string>();

    /// <summary>Required.</summary>
    public CacheType Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("cacheNamespace", CacheNamespace);
        writer.String("location", Location);
        writer.List("modes", Modes, static (w, item) => w.Text(item));
        writer.String("type", Type);
    }

    internal static ProjectCache FromWire(WireReader reader) => new()
    {
        CacheNamespace = reader.String("cacheNamespace"),
        Location = reader.String("location"),
        Modes = reader.List("modes", static item => item.Text()),
        Type = reader.Word("type", static word => new CacheType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProjectEnvironment
{
    public string Certificate { get; set; }

    public ComputeConfiguration ComputeConfiguration { get; set; }

    /// <summary>Required.</summary>
    public ComputeType ComputeType { get; set; }

    public DockerServer DockerServer { get; set; }

    public List<EnvironmentVariable> EnvironmentVariables { get; set; } = Collections.List<EnvironmentVariable>();

    public ProjectFleet Fleet { get; set; }

    public HostKernel HostKernel { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string Image { get; set; }

    public ImagePullCredentialsType ImagePullCredentialsType { get; set; }

    public bool? PrivilegedMode { get; set; }

    public RegistryCredential RegistryCredential { get; set; }

    /// <summary>Required.</summary>
    public EnvironmentType Type { get; set; }

    internal static ProjectEnvironment FromWire(WireReader reader) => new()
    {
        Certificate = reader.String("certificate"),
        ComputeConfiguration = reader.Structure("computeConfiguration", ComputeConfiguration.FromWire),
        ComputeType = reader.Word("computeType", static word => new ComputeType(word)),
        DockerServer = reader.Structure("dockerServer", DockerServer.FromWire),
        EnvironmentVariables = reader.List("environmentVariables", EnvironmentVariable.FromWire),
        Fleet = reader.Structure("fleet", ProjectFleet.FromWire),
        HostKernel = reader.Word("hostKernel", static word => new HostKernel(word)),
        Image = reader.String("image"),
        ImagePullCredentialsType = reader.Word("imagePullCredentialsType", static word => new ImagePullCredentialsType(word)),
        PrivilegedMode = reader.Boolean("privilegedMode"),
        RegistryCredential = reader.Structure("registryCredential", RegistryCredential.FromWire),
        Type = reader.Word("type", static word => new EnvironmentType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProjectFileSystemLocation
{
    public string Identifier { get; set; }

    public string Location { get; set; }

    public string MountOptions { get; set; }

    public string MountPoint { get; set; }

    public FileSystemType Type { get; set; }

    internal static ProjectFileSystemLocation FromWire(WireReader reader) => new()
    {
        Identifier = reader.String("identifier"),
        Location = reader.String("location"),
        MountOptions = reader.String("mountOptions"),
        MountPoint = reader.String("mountPoint"),
        Type = reader.Word("type", static word => new FileSystemType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProjectFleet : IWireInput
{
    public string FleetArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("fleetArn", FleetArn);
    }

    internal static ProjectFleet FromWire(WireReader reader) => new()
    {
        FleetArn = reader.String("fleetArn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProjectSource : IWireInput
{
    public SourceAuth Auth { get; set; }

    public string Buildspec { get; set; }

    public BuildStatusConfig BuildStatusConfig { get; set; }

    /// <summary>At least 0.</summary>
    public int? GitCloneDepth { get; set; }

    public GitSubmodulesConfig GitSubmodulesConfig { get; set; }

    public bool? InsecureSsl { get; set; }

    public string Location { get; set; }

    public bool? ReportBuildStatus { get; set; }

    public string SourceIdentifier { get; set; }

    /// <summary>Required.</summary>
    public SourceType Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("auth", Auth);
        writer.String("buildspec", Buildspec);
        writer.Structure("buildStatusConfig", BuildStatusConfig);
        writer.Integer("gitCloneDepth", GitCloneDepth);
        writer.Structure("gitSubmodulesConfig", GitSubmodulesConfig);
        writer.Boolean("insecureSsl", InsecureSsl);
        writer.String("location", Location);
        writer.Boolean("reportBuildStatus", ReportBuildStatus);
        writer.String("sourceIdentifier", SourceIdentifier);
        writer.String("type", Type);
    }

    internal static ProjectSource FromWire(WireReader reader) => new()
    {
        Auth = reader.Structure("auth", SourceAuth.FromWire),
        Buildspec = reader.String("buildspec"),
        BuildStatusConfig = reader.Structure("buildStatusConfig", BuildStatusConfig.FromWire),
        GitCloneDepth = reader.Integer("gitCloneDepth"),
        GitSubmodulesConfig = reader.Structure("gitSubmodulesConfig", GitSubmodulesConfig.FromWire),
        InsecureSsl = reader.Boolean("insecureSsl"),
        Location = reader.String("location"),
        ReportBuildStatus = reader.Boolean("reportBuildStatus"),
        SourceIdentifier = reader.String("sourceIdentifier"),
        Type = reader.Word("type", static word => new SourceType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProjectSourceVersion : IWireInput
{
    /// <summary>Required.</summary>
    public string SourceIdentifier { get; set; }

    /// <summary>Required.</summary>
    public string SourceVersion { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("sourceIdentifier", SourceIdentifier);
        writer.String("sourceVersion", SourceVersion);
    }

    internal static ProjectSourceVersion FromWire(WireReader reader) => new()
    {
        SourceIdentifier = reader.String("sourceIdentifier"),
        SourceVersion = reader.String("sourceVersion"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PullRequestBuildPolicy
{
    public List<string> ApproverRoles { get; set; } = Collections.List<string>();

    /// <summary>Required.</summary>
    public PullRequestBuildCommentApproval RequiresCommentApproval { get; set; }

    internal static PullRequestBuildPolicy FromWire(WireReader reader) => new()
    {
        ApproverRoles = reader.List("approverRoles", static item => item.Text()),
        RequiresCommentApproval = reader.Word("requiresCommentApproval", static word => new PullRequestBuildCommentApproval(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class RegistryCredential : IWireInput
{
    /// <summary>Required. At least 1 character.</summary>
    public string Credential { get; set; }

    /// <summary>Required.</summary>
    public CredentialProviderType CredentialProvider { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("credential", Credential);
        writer.String("credentialProvider", CredentialProvider);
    }

    internal static RegistryCredential FromWire(WireReader reader) => new()
    {
        Credential = reader.String("credential"),
        CredentialProvider = reader.Word("credentialProvider", static word => new CredentialProviderType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class S3LogsConfig : IWireInput
{
    public BucketOwnerAccess BucketOwnerAccess { get; set; }

    public bool? EncryptionDisabled { get; set; }

    public string Location { get; set; }

    /// <summary>Required.</summary>
    public LogsConfigStatusType Status { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("bucketOwnerAccess", BucketOwnerAccess);
        writer.Boolean("encryptionDisabled", EncryptionDisabled);
        writer.String("location", Location);
        writer.String("status", Status);
    }

    internal static S3LogsConfig FromWire(WireReader reader) => new()
    {
        BucketOwnerAccess = reader.Word("bucketOwnerAccess", static word => new BucketOwnerAccess(word)),
        EncryptionDisabled = reader.Boolean("encryptionDisabled"),
        Location = reader.String("location"),
        Status = reader.Word("status", static word => new LogsConfigStatusType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ScopeConfiguration
{
    public string Domain { get; set; }

    /// <summary>Required.</summary>
    public string Name { get; set; }

    /// <summary>Required.</summary>
    public WebhookScopeType Scope { get; set; }

    internal static ScopeConfiguration FromWire(WireReader reader) => new()
    {
        Domain = reader.String("domain"),
        Name = reader.String("name"),
        Scope = reader.Word("scope", static word => new WebhookScopeType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class SourceAuth : IWireInput
{
    public string Resource { get; set; }

    /// <summary>Required.</summary>
    public SourceAuthType Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("resource", Resource);
        writer.String("type", Type);
    }

    internal static SourceAuth FromWire(WireReader reader) => new()
    {
        Resource = reader.String("resource"),
        Type = reader.Word("type", static word => new SourceAuthType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class Tag
{
    /// <summary>1 to 127 characters.</summary>
    public string Key { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string Value { get; set; }

    internal static Tag FromWire(WireReader reader) => new()
    {
        Key = reader.String("key"),
        Value = reader.String("value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class VpcConfig
{
    /// <summary>At most 5 items.</summary>
    public List<string> SecurityGroupIds { get; set; } = Collections.List<string>();

    /// <summary>At most 16 items.</summary>
    public List<string> Subnets { get; set; } = Collections.List<string>();

    /// <summary>At least 1 character.</summary>
    public string VpcId { get; set; }

    internal static VpcConfig FromWire(WireReader reader) => new()
    {
        SecurityGroupIds = reader.List("securityGroupIds", static item => item.Text()),
        Subnets = reader.List("subnets", static item => item.Text()),
        VpcId = reader.String("vpcId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class Webhook
{
    public string BranchFilter { get; set; }

    public WebhookBuildType BuildType { get; set; }

    public List<List<WebhookFilter>> FilterGroups { get; set; } = Collections.List<List<WebhookFilter>>();

    public DateTime? LastModifiedSecret { get; set; }

    public bool? ManualCreation { get; set; }

    /// <summary>At least 1 character.</summary>
    public string PayloadUrl { get; set; }

    public PullRequestBuildPolicy PullRequestBuildPolicy { get; set; }

    public ScopeConfiguration ScopeConfiguration { get; set; }

    /// <summary>At least 1 character.</summary>
    public string Secret { get; set; }

    public WebhookStatus Status { get; set; }

    public string StatusMessage { get; set; }

    /// <summary>At least 1 character.</summary>
    public string Url { get; set; }

    internal static Webhook FromWire(WireReader reader) => new()
    {
        BranchFilter = reader.String("branchFilter"),
        BuildType = reader.Word("buildType", static word => new WebhookBuildType(word)),
        FilterGroups = reader.List("filterGroups", static item => item.ListOf(WebhookFilter.FromWire)),
        LastModifiedSecret = reader.Timestamp("lastModifiedSecret"),
        ManualCreation = reader.Boolean("manualCreation"),
        PayloadUrl = reader.String("payloadUrl"),
        PullRequestBuildPolicy = reader.Structure("pullRequestBuildPolicy", PullRequestBuildPolicy.FromWire),
        ScopeConfiguration = reader.Structure("scopeConfiguration", ScopeConfiguration.FromWire),
        Secret = reader.String("secret"),
        Status = reader.Word("status", static word => new WebhookStatus(word)),
        StatusMessage = reader.String("statusMessage"),
        Url = reader.String("url"),
    };
}

/// <summary>Part of answers.</summary>
public partial class WebhookFilter
{
    public bool? ExcludeMatchedPattern { get; set; }

    /// <summary>Required.</summary>
    public string Pattern { get; set; }

    /// <summary>Required.</summary>
    public WebhookFilterType Type { get; set; }

    internal static WebhookFilter FromWire(WireReader reader) => new()
    {
        ExcludeMatchedPattern = reader.Boolean("excludeMatchedPattern"),
        Pattern = reader.String("pattern"),
        Type = reader.Word("type", static word => new WebhookFilterType(word)),
    };
}
