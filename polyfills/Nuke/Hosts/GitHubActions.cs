using System.Globalization;
using System.Text.Json.Nodes;
using Nuke.Common.Building;
using Nuke.Common.IO;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>The job of GitHub Actions that the build runs in.</summary>
/// <remarks>The variables: https://docs.github.com/en/actions/reference/workflows-and-actions/variables</remarks>
public sealed class GitHubActions : Host
{
    private readonly Surroundings surroundings;

    internal GitHubActions(Surroundings surroundings) => this.surroundings = surroundings;

    /// <summary>The job; null when the build runs elsewhere.</summary>
    public static new GitHubActions? Instance => Host.Instance as GitHubActions;

    /// <summary>The name of the workflow.</summary>
    public string Workflow => Text("GITHUB_WORKFLOW");

    /// <summary>The id of the job.</summary>
    public string Job => Text("GITHUB_JOB");

    /// <summary>The id of the step.</summary>
    public string Action => Text("GITHUB_ACTION");

    /// <summary>Who started the run.</summary>
    public string Actor => Text("GITHUB_ACTOR");

    /// <summary><c>owner/name</c>.</summary>
    public string Repository => Text("GITHUB_REPOSITORY");

    /// <summary>The owner of the repository.</summary>
    public string RepositoryOwner => Text("GITHUB_REPOSITORY_OWNER");

    /// <summary>What started the run, such as <c>push</c>.</summary>
    public string EventName => Text("GITHUB_EVENT_NAME");

    /// <summary>The file that describes the event.</summary>
    public string EventPath => Text("GITHUB_EVENT_PATH");

    /// <summary>Where the repository is checked out.</summary>
    public string Workspace => Text("GITHUB_WORKSPACE");

    /// <summary>The commit.</summary>
    public string Sha => Text("GITHUB_SHA");

    /// <summary>The branch or tag, in full.</summary>
    public string Ref => Text("GITHUB_REF");

    /// <summary>The branch or tag, in short.</summary>
    public string RefName => Text("GITHUB_REF_NAME");

    /// <summary>The branch that a pull request comes from.</summary>
    public string HeadRef => Text("GITHUB_HEAD_REF");

    /// <summary>The branch that a pull request goes to.</summary>
    public string BaseRef => Text("GITHUB_BASE_REF");

    /// <summary>The address of the server.</summary>
    public string ServerUrl => Text("GITHUB_SERVER_URL");

    /// <summary>The address of the API.</summary>
    public string ApiUrl => Text("GITHUB_API_URL");

    /// <summary>The id of the run.</summary>
    public long RunId => Number("GITHUB_RUN_ID");

    /// <summary>How often the workflow has run.</summary>
    public long RunNumber => Number("GITHUB_RUN_NUMBER");

    /// <summary>The job's token, if the workflow passes it on.</summary>
    public string Token => Text("GITHUB_TOKEN");

    /// <summary>The file that becomes the summary of the job; null outside of a runner.</summary>
    public AbsolutePath? StepSummaryFile => surroundings.Variable("GITHUB_STEP_SUMMARY");

    /// <summary>The event, as GitHub describes it; null outside of a runner.</summary>
    public JsonObject? GitHubEvent =>
        File.Exists(EventPath) ? JsonNode.Parse(File.ReadAllText(EventPath)) as JsonObject : null;

    /// <summary>Whether the run is for a pull request.</summary>
    public bool IsPullRequest => EventName == "pull_request";

    /// <summary>The number of the pull request; null if the run is not for one.</summary>
    public int? PullRequestNumber => IsPullRequest ? (int?)GitHubEvent?["number"] : null;

    private string Text(string name) => surroundings.Variable(name) ?? "";

    private long Number(string name) =>
        long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
