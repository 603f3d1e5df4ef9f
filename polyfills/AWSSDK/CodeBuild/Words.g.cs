// Written by generate/generate.py from the API model codebuild-2016-10-06; change that, not this.
using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>A word that AWS CodeBuild uses.</summary>
public class ArtifactNamespace : ConstantClass
{
    public static readonly ArtifactNamespace BUILD_ID = new("BUILD_ID");
    public static readonly ArtifactNamespace NONE = new("NONE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ArtifactNamespace(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ArtifactNamespace FindValue(string value) => FindValue<ArtifactNamespace>(value);

    public static implicit operator ArtifactNamespace(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class ArtifactPackaging : ConstantClass
{
    public static readonly ArtifactPackaging NONE = new("NONE");
    public static readonly ArtifactPackaging ZIP = new("ZIP");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ArtifactPackaging(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ArtifactPackaging FindValue(string value) => FindValue<ArtifactPackaging>(value);

    public static implicit operator ArtifactPackaging(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class ArtifactsType : ConstantClass
{
    public static readonly ArtifactsType CODEPIPELINE = new("CODEPIPELINE");
    public static readonly ArtifactsType NO_ARTIFACTS = new("NO_ARTIFACTS");
    public static readonly ArtifactsType S3 = new("S3");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ArtifactsType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ArtifactsType FindValue(string value) => FindValue<ArtifactsType>(value);

    public static implicit operator ArtifactsType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class BatchReportModeType : ConstantClass
{
    public static readonly BatchReportModeType REPORT_AGGREGATED_BATCH = new("REPORT_AGGREGATED_BATCH");
    public static readonly BatchReportModeType REPORT_INDIVIDUAL_BUILDS = new("REPORT_INDIVIDUAL_BUILDS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public BatchReportModeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static BatchReportModeType FindValue(string value) => FindValue<BatchReportModeType>(value);

    public static implicit operator BatchReportModeType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class BucketOwnerAccess : ConstantClass
{
    public static readonly BucketOwnerAccess FULL = new("FULL");
    public static readonly BucketOwnerAccess NONE = new("NONE");
    public static readonly BucketOwnerAccess READ_ONLY = new("READ_ONLY");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public BucketOwnerAccess(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static BucketOwnerAccess FindValue(string value) => FindValue<BucketOwnerAccess>(value);

    public static implicit operator BucketOwnerAccess(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class BuildPhaseType : ConstantClass
{
    public static readonly BuildPhaseType BUILD = new("BUILD");
    public static readonly BuildPhaseType COMPLETED = new("COMPLETED");
    public static readonly BuildPhaseType DOWNLOAD_SOURCE = new("DOWNLOAD_SOURCE");
    public static readonly BuildPhaseType FINALIZING = new("FINALIZING");
    public static readonly BuildPhaseType INSTALL = new("INSTALL");
    public static readonly BuildPhaseType POST_BUILD = new("POST_BUILD");
    public static readonly BuildPhaseType PRE_BUILD = new("PRE_BUILD");
    public static readonly BuildPhaseType PROVISIONING = new("PROVISIONING");
    public static readonly BuildPhaseType QUEUED = new("QUEUED");
    public static readonly BuildPhaseType SUBMITTED = new("SUBMITTED");
    public static readonly BuildPhaseType UPLOAD_ARTIFACTS = new("UPLOAD_ARTIFACTS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public BuildPhaseType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static BuildPhaseType FindValue(string value) => FindValue<BuildPhaseType>(value);

    public static implicit operator BuildPhaseType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class CacheMode : ConstantClass
{
    public static readonly CacheMode LOCAL_CUSTOM_CACHE = new("LOCAL_CUSTOM_CACHE");
    public static readonly CacheMode LOCAL_DOCKER_LAYER_CACHE = new("LOCAL_DOCKER_LAYER_CACHE");
    public static readonly CacheMode LOCAL_SOURCE_CACHE = new("LOCAL_SOURCE_CACHE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CacheMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CacheMode FindValue(string value) => FindValue<CacheMode>(value);

    public static implicit operator CacheMode(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class CacheType : ConstantClass
{
    public static readonly CacheType LOCAL = new("LOCAL");
    public static readonly CacheType NO_CACHE = new("NO_CACHE");
    public static readonly CacheType S3 = new("S3");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CacheType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CacheType FindValue(string value) => FindValue<CacheType>(value);

    public static implicit operator CacheType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class ComputeType : ConstantClass
{
    public static readonly ComputeType ATTRIBUTE_BASED_COMPUTE = new("ATTRIBUTE_BASED_COMPUTE");
    public static readonly ComputeType BUILD_GENERAL1_2XLARGE = new("BUILD_GENERAL1_2XLARGE");
    public static readonly ComputeType BUILD_GENERAL1_LARGE = new("BUILD_GENERAL1_LARGE");
    public static readonly ComputeType BUILD_GENERAL1_MEDIUM = new("BUILD_GENERAL1_MEDIUM");
    public static readonly ComputeType BUILD_GENERAL1_SMALL = new("BUILD_GENERAL1_SMALL");
    public static readonly ComputeType BUILD_GENERAL1_XLARGE = new("BUILD_GENERAL1_XLARGE");
    public static readonly ComputeType BUILD_LAMBDA_10GB = new("BUILD_LAMBDA_10GB");
    public static readonly ComputeType BUILD_LAMBDA_1GB = new("BUILD_LAMBDA_1GB");
    public static readonly ComputeType BUILD_LAMBDA_2GB = new("BUILD_LAMBDA_2GB");
    public static readonly ComputeType BUILD_LAMBDA_4GB = new("BUILD_LAMBDA_4GB");
    public static readonly ComputeType BUILD_LAMBDA_8GB = new("BUILD_LAMBDA_8GB");
    public static readonly ComputeType CUSTOM_INSTANCE_TYPE = new("CUSTOM_INSTANCE_TYPE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ComputeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ComputeType FindValue(string value) => FindValue<ComputeType>(value);

    public static implicit operator ComputeType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class CredentialProviderType : ConstantClass
{
    public static readonly CredentialProviderType SECRETS_MANAGER = new("SECRETS_MANAGER");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CredentialProviderType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CredentialProviderType FindValue(string value) => FindValue<CredentialProviderType>(value);

    public static implicit operator CredentialProviderType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class EnvironmentType : ConstantClass
{
    public static readonly EnvironmentType ARM_CONTAINER = new("ARM_CONTAINER");
    public static readonly EnvironmentType ARM_EC2 = new("ARM_EC2");
    public static readonly EnvironmentType ARM_LAMBDA_CONTAINER = new("ARM_LAMBDA_CONTAINER");
    public static readonly EnvironmentType LINUX_CONTAINER = new("LINUX_CONTAINER");
    public static readonly EnvironmentType LINUX_EC2 = new("LINUX_EC2");
    public static readonly EnvironmentType LINUX_GPU_CONTAINER = new("LINUX_GPU_CONTAINER");
    public static readonly EnvironmentType LINUX_LAMBDA_CONTAINER = new("LINUX_LAMBDA_CONTAINER");
    public static readonly EnvironmentType MAC_ARM = new("MAC_ARM");
    public static readonly EnvironmentType WINDOWS_CONTAINER = new("WINDOWS_CONTAINER");
    public static readonly EnvironmentType WINDOWS_EC2 = new("WINDOWS_EC2");
    public static readonly EnvironmentType WINDOWS_SERVER_2019_CONTAINER = new("WINDOWS_SERVER_2019_CONTAINER");
    public static readonly EnvironmentType WINDOWS_SERVER_2022_CONTAINER = new("WINDOWS_SERVER_2022_CONTAINER");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EnvironmentType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EnvironmentType FindValue(string value) => FindValue<EnvironmentType>(value);

    public static implicit operator EnvironmentType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class EnvironmentVariableType : ConstantClass
{
    public static readonly EnvironmentVariableType PARAMETER_STORE = new("PARAMETER_STORE");
    public static readonly EnvironmentVariableType PLAINTEXT = new("PLAINTEXT");
    public static readonly EnvironmentVariableType SECRETS_MANAGER = new("SECRETS_MANAGER");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EnvironmentVariableType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EnvironmentVariableType FindValue(string value) => FindValue<EnvironmentVariableType>(value);

    public static implicit operator EnvironmentVariableType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class FileSystemType : ConstantClass
{
    public static readonly FileSystemType EFS = new("EFS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public FileSystemType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static FileSystemType FindValue(string value) => FindValue<FileSystemType>(value);

    public static implicit operator FileSystemType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class HostKernel : ConstantClass
{
    public static readonly HostKernel LINUX_KERNEL_4 = new("LINUX_KERNEL_4");
    public static readonly HostKernel LINUX_KERNEL_6 = new("LINUX_KERNEL_6");
    public static readonly HostKernel LINUX_KERNEL_LATEST = new("LINUX_KERNEL_LATEST");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HostKernel(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HostKernel FindValue(string value) => FindValue<HostKernel>(value);

    public static implicit operator HostKernel(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class ImagePullCredentialsType : ConstantClass
{
    public static readonly ImagePullCredentialsType CODEBUILD = new("CODEBUILD");
    public static readonly ImagePullCredentialsType SERVICE_ROLE = new("SERVICE_ROLE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ImagePullCredentialsType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ImagePullCredentialsType FindValue(string value) => FindValue<ImagePullCredentialsType>(value);

    public static implicit operator ImagePullCredentialsType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class LogsConfigStatusType : ConstantClass
{
    public static readonly LogsConfigStatusType DISABLED = new("DISABLED");
    public static readonly LogsConfigStatusType ENABLED = new("ENABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public LogsConfigStatusType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static LogsConfigStatusType FindValue(string value) => FindValue<LogsConfigStatusType>(value);

    public static implicit operator LogsConfigStatusType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class MachineType : ConstantClass
{
    public static readonly MachineType GENERAL = new("GENERAL");
    public static readonly MachineType NVME = new("NVME");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public MachineType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static MachineType FindValue(string value) => FindValue<MachineType>(value);

    public static implicit operator MachineType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class ProjectSortByType : ConstantClass
{
    public static readonly ProjectSortByType CREATED_TIME = new("CREATED_TIME");
    public static readonly ProjectSortByType LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");
    public static readonly ProjectSortByType NAME = new("NAME");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProjectSortByType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProjectSortByType FindValue(string value) => FindValue<ProjectSortByType>(value);

    public static implicit operator ProjectSortByType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class ProjectVisibilityType : ConstantClass
{
    public static readonly ProjectVisibilityType PRIVATE = new("PRIVATE");
    public static readonly ProjectVisibilityType PUBLIC_READ = new("PUBLIC_READ");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProjectVisibilityType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProjectVisibilityType FindValue(string value) => FindValue<ProjectVisibilityType>(value);

    public static implicit operator ProjectVisibilityType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class PullRequestBuildApproverRole : ConstantClass
{
    public static readonly PullRequestBuildApproverRole BITBUCKET_ADMIN = new("BITBUCKET_ADMIN");
    public static readonly PullRequestBuildApproverRole BITBUCKET_READ = new("BITBUCKET_READ");
    public static readonly PullRequestBuildApproverRole BITBUCKET_WRITE = new("BITBUCKET_WRITE");
    public static readonly PullRequestBuildApproverRole GITHUB_ADMIN = new("GITHUB_ADMIN");
    public static readonly PullRequestBuildApproverRole GITHUB_MAINTAIN = new("GITHUB_MAINTAIN");
    public static readonly PullRequestBuildApproverRole GITHUB_READ = new("GITHUB_READ");
    public static readonly PullRequestBuildApproverRole GITHUB_TRIAGE = new("GITHUB_TRIAGE");
    public static readonly PullRequestBuildApproverRole GITHUB_WRITE = new("GITHUB_WRITE");
    public static readonly PullRequestBuildApproverRole GITLAB_DEVELOPER = new("GITLAB_DEVELOPER");
    public static readonly PullRequestBuildApproverRole GITLAB_GUEST = new("GITLAB_GUEST");
    public static readonly PullRequestBuildApproverRole GITLAB_MAINTAINER = new("GITLAB_MAINTAINER");
    public static readonly PullRequestBuildApproverRole GITLAB_OWNER = new("GITLAB_OWNER");
    public static readonly PullRequestBuildApproverRole GITLAB_PLANNER = new("GITLAB_PLANNER");
    public static readonly PullRequestBuildApproverRole GITLAB_REPORTER = new("GITLAB_REPORTER");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PullRequestBuildApproverRole(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PullRequestBuildApproverRole FindValue(string value) => FindValue<PullRequestBuildApproverRole>(value);

    public static implicit operator PullRequestBuildApproverRole(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class PullRequestBuildCommentApproval : ConstantClass
{
    public static readonly PullRequestBuildCommentApproval ALL_PULL_REQUESTS = new("ALL_PULL_REQUESTS");
    public static readonly PullRequestBuildCommentApproval DISABLED = new("DISABLED");
    public static readonly PullRequestBuildCommentApproval FORK_PULL_REQUESTS = new("FORK_PULL_REQUESTS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PullRequestBuildCommentApproval(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PullRequestBuildCommentApproval FindValue(string value) => FindValue<PullRequestBuildCommentApproval>(value);

    public static implicit operator PullRequestBuildCommentApproval(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class SortOrderType : ConstantClass
{
    public static readonly SortOrderType ASCENDING = new("ASCENDING");
    public static readonly SortOrderType DESCENDING = new("DESCENDING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SortOrderType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SortOrderType FindValue(string value) => FindValue<SortOrderType>(value);

    public static implicit operator SortOrderType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class SourceAuthType : ConstantClass
{
    public static readonly SourceAuthType CODECONNECTIONS = new("CODECONNECTIONS");
    public static readonly SourceAuthType OAUTH = new("OAUTH");
    public static readonly SourceAuthType SECRETS_MANAGER = new("SECRETS_MANAGER");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SourceAuthType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SourceAuthType FindValue(string value) => FindValue<SourceAuthType>(value);

    public static implicit operator SourceAuthType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class SourceType : ConstantClass
{
    public static readonly SourceType BITBUCKET = new("BITBUCKET");
    public static readonly SourceType CODECOMMIT = new("CODECOMMIT");
    public static readonly SourceType CODEPIPELINE = new("CODEPIPELINE");
    public static readonly SourceType GITHUB = new("GITHUB");
    public static readonly SourceType GITHUB_ENTERPRISE = new("GITHUB_ENTERPRISE");
    public static readonly SourceType GITLAB = new("GITLAB");
    public static readonly SourceType GITLAB_SELF_MANAGED = new("GITLAB_SELF_MANAGED");
    public static readonly SourceType NO_SOURCE = new("NO_SOURCE");
    public static readonly SourceType S3 = new("S3");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SourceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SourceType FindValue(string value) => FindValue<SourceType>(value);

    public static implicit operator SourceType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class StatusType : ConstantClass
{
    public static readonly StatusType FAILED = new("FAILED");
    public static readonly StatusType FAULT = new("FAULT");
    public static readonly StatusType IN_PROGRESS = new("IN_PROGRESS");
    public static readonly StatusType STOPPED = new("STOPPED");
    public static readonly StatusType SUCCEEDED = new("SUCCEEDED");
    public static readonly StatusType TIMED_OUT = new("TIMED_OUT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StatusType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StatusType FindValue(string value) => FindValue<StatusType>(value);

    public static implicit operator StatusType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class WebhookBuildType : ConstantClass
{
    public static readonly WebhookBuildType BUILD = new("BUILD");
    public static readonly WebhookBuildType BUILD_BATCH = new("BUILD_BATCH");
    public static readonly WebhookBuildType RUNNER_BUILDKITE_BUILD = new("RUNNER_BUILDKITE_BUILD");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public WebhookBuildType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static WebhookBuildType FindValue(string value) => FindValue<WebhookBuildType>(value);

    public static implicit operator WebhookBuildType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class WebhookFilterType : ConstantClass
{
    public static readonly WebhookFilterType ACTOR_ACCOUNT_ID = new("ACTOR_ACCOUNT_ID");
    public static readonly WebhookFilterType BASE_REF = new("BASE_REF");
    public static readonly WebhookFilterType COMMIT_MESSAGE = new("COMMIT_MESSAGE");
    public static readonly WebhookFilterType EVENT = new("EVENT");
    public static readonly WebhookFilterType FILE_PATH = new("FILE_PATH");
    public static readonly WebhookFilterType HEAD_REF = new("HEAD_REF");
    public static readonly WebhookFilterType ORGANIZATION_NAME = new("ORGANIZATION_NAME");
    public static readonly WebhookFilterType RELEASE_NAME = new("RELEASE_NAME");
    public static readonly WebhookFilterType REPOSITORY_NAME = new("REPOSITORY_NAME");
    public static readonly WebhookFilterType TAG_NAME = new("TAG_NAME");
    public static readonly WebhookFilterType WORKFLOW_NAME = new("WORKFLOW_NAME");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public WebhookFilterType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static WebhookFilterType FindValue(string value) => FindValue<WebhookFilterType>(value);

    public static implicit operator WebhookFilterType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class WebhookScopeType : ConstantClass
{
    public static readonly WebhookScopeType GITHUB_GLOBAL = new("GITHUB_GLOBAL");
    public static readonly WebhookScopeType GITHUB_ORGANIZATION = new("GITHUB_ORGANIZATION");
    public static readonly WebhookScopeType GITLAB_GROUP = new("GITLAB_GROUP");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public WebhookScopeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static WebhookScopeType FindValue(string value) => FindValue<WebhookScopeType>(value);

    public static implicit operator WebhookScopeType(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeBuild uses.</summary>
public class WebhookStatus : ConstantClass
{
    public static readonly WebhookStatus ACTIVE = new("ACTIVE");
    public static readonly WebhookStatus CREATE_FAILED = new("CREATE_FAILED");
    public static readonly WebhookStatus CREATING = new("CREATING");
    public static readonly WebhookStatus DELETING = new("DELETING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public WebhookStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static WebhookStatus FindValue(string value) => FindValue<WebhookStatus>(value);

    public static implicit operator WebhookStatus(string value) => FindValue(value);
}
