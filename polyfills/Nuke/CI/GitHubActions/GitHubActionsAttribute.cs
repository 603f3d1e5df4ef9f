namespace Nuke.Common.CI.GitHubActions;

/// <summary>Describes a workflow of GitHub Actions: <c>./build.sh --generate-configuration</c> writes <c>.github/workflows/NAME.yml</c>.</summary>
/// <param name="name">The name of the workflow and of its file.</param>
/// <param name="image">The machine of the first job.</param>
/// <param name="images">The machines of further jobs that do the same.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public partial class GitHubActionsAttribute(string name, GitHubActionsImage image, params GitHubActionsImage[] images) : ConfigurationAttributeBase
{
    /// <summary>The targets to run; none means the defaults.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Parameters whose values are secrets of the repository: <c>ApiKey</c> is fed by the secret <c>API_KEY</c>.</summary>
    public string[] ImportSecrets { get; set; } = [];

    /// <summary>Whether the build sees the job's token, as the variable GITHUB_TOKEN.</summary>
    public bool EnableGitHubToken { get; set; }

    /// <summary>What the job's token may write; whatever is named neither here nor in <see cref="ReadPermissions"/> is denied.</summary>
    public GitHubActionsPermissions[] WritePermissions { get; set; } = [];

    /// <summary>What the job's token may read.</summary>
    public GitHubActionsPermissions[] ReadPermissions { get; set; } = [];

    /// <summary>What is kept from run to run.</summary>
    public string[] CacheIncludePatterns { get; set; } = [".nuke/temp", "~/.nuget/packages"];

    /// <summary>What of it is not kept.</summary>
    public string[] CacheExcludePatterns { get; set; } = [];

    /// <summary>Files whose change makes a new cache; none means no cache.</summary>
    public string[] CacheKeyFiles { get; set; } = ["**/global.json", "**/*.csproj", "**/Directory.Packages.props"];

    /// <summary>Whether what the targets produce is kept with the run.</summary>
    public bool PublishArtifacts { get; set; } = true;

    /// <summary>The condition under which it is kept, such as <c>always()</c>; without one only a run that succeeds keeps it.</summary>
    public string PublishCondition { get; set; } = "";

    /// <summary>When a job is stopped, in minutes; 0 means GitHub's own limit of 360.</summary>
    public int TimeoutMinutes { get; set; }

    /// <summary>The environment that jobs deploy to, with its secrets and its reviewers.</summary>
    public string EnvironmentName { get; set; } = "";

    /// <summary>Where to see what was deployed.</summary>
    public string EnvironmentUrl { get; set; } = "";

    /// <summary>Of all runs with the same group only one goes on at a time.</summary>
    public string ConcurrencyGroup { get; set; } = "";

    /// <summary>Whether a new run stops the one before it; without a <see cref="ConcurrencyGroup"/> that of the same branch.</summary>
    public bool ConcurrencyCancelInProgress { get; set; }

    /// <summary>Of all jobs with the same group only one goes on at a time.</summary>
    public string JobConcurrencyGroup { get; set; } = "";

    /// <summary>Whether a new job stops the one before it.</summary>
    public bool JobConcurrencyCancelInProgress { get; set; }

    internal string Name { get; } = name;

    internal IReadOnlyList<GitHubActionsImage> Images { get; } = [.. new[] { image }.Concat(images).Distinct()];

    /// <inheritdoc/>
    internal override string Id => "GitHubActions_" + Name;

    /// <inheritdoc/>
    internal override string Source => $"[GitHubActions(\"{Name}\")]";

    /// <inheritdoc/>
    internal override string File => $".github/workflows/{Name}.yml";

    /// <inheritdoc/>
    internal override IEnumerable<string> Problems(BuildFacts facts) => new WorkflowProblems(this, facts).All();

    /// <inheritdoc/>
    internal override string Content(BuildFacts facts) => new Workflow(this, facts).Text();
}
