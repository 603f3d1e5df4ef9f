using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

/// <summary>Runs as the rooms tell them: 1.7 s pass after every event.</summary>
internal static class Moments
{
    private const string Bucket = "stack sagemaker-mlops-artifacts";
    private const string Role = "stack sagemaker-mlops-launch-role";
    private const string Endpoint = "endpoint twin";
    private const string Portfolio = "portfolio MLOps SageMaker Project Templates";

    /// <summary>Raises nothing and takes no time: the screen is looked at.</summary>
    public static readonly Action<Reporter> Look = _ => { };

    public static readonly IReadOnlyDictionary<string, IEnumerable<Action<Reporter>>> Runs = new Dictionary<string, IEnumerable<Action<Reporter>>>
    {
        ["success"] = Success,
        ["plan"] = [Event(Start with { Sandbox = false }), Event(Planned), Event(new WorkEnded())],
        ["no-changes"] = [Event(Start), Event(new PlanReady([Same("Bucket"), Same("Key")])), Event(new StepFinished(Bucket, Outcome.Unchanged, "2 resources match")), Event(new WorkEnded())],
        ["silence"] = Silence,
        ["deployment-failed"] = DeploymentFails,
        ["answer"] = [Event(Start), Event(new Noted("Without --prompt and --file this is sent: Hello?")), Event(new StepStarted(Endpoint, "asking")), Event(new AnswerReady(Endpoint, Answer, TimeSpan.FromMilliseconds(1234)) { PromptTokens = 3, AnswerTokens = 31 }), Event(new WorkEnded())],
        ["streamed-answer"] = StreamedAnswer,
        ["broken-answer"] = BrokenAnswer,
    };

    public static Action<Reporter> Event(Event happened) => reporter => reporter.Raise(happened);

    private static RunStarted Start => new("dev", "111122223333", "us-east-1", "arn:aws:sts::111122223333:assumed-role/Admin/jane", true);

    private static PlanReady Planned => new(
    [
        new(ChangeKind.Add, "Stack sagemaker-mlops-artifacts", "Bucket (Artifact bucket)", "AWS::S3::Bucket"),
        new(ChangeKind.Change, "Stack sagemaker-mlops-artifacts", "Policy", "AWS::S3::BucketPolicy", "PolicyDocument"),
        new(ChangeKind.Replace, "Stack sagemaker-mlops-artifacts", "Key", "AWS::KMS::Key", "KeySpec cannot be changed in place | not even by hand"),
        new(ChangeKind.Delete, "Stack sagemaker-mlops-artifacts", "Topic", "AWS::SNS::Topic", "no longer in the template"),
        Same("Alias"),
        new(ChangeKind.Unchanged, "Portfolio MLOps", "MLOps", "Portfolio"),
    ]);

    private static IEnumerable<Action<Reporter>> Success =>
    [
        Event(Start),
        Event(new Warned("the account is not pinned; set accountId", new Location("manifests/dev/deployment.yaml", 7, 5))),
        Event(new StepStarted(Bucket, "deploying", 3)),
        Event(new ResourceChanged(Bucket, "Bucket (Artifact bucket of all the project templates, their seed code included)", "CREATE_IN_PROGRESS")),
        Event(new StepStarted(Role, "deploying")),
        Event(new ResourceChanged(Bucket, "Bucket (Artifact bucket of all the project templates, their seed code included)", "CREATE_COMPLETE")),
        Event(new ResourceChanged(Bucket, "Policy", "CREATE_IN_PROGRESS")),
        Look,
        Event(new ResourceChanged(Bucket, "Policy", "CREATE_COMPLETE")),
        Event(new StepFinished(Bucket, Outcome.Done, "3 created")),
        Event(new StepFinished(Role, Outcome.Done)),
        Event(new StepFinished(Portfolio, Outcome.Unchanged, "1 product published as they should be")),
        Event(new OutputsReady([new("portfolio/service-catalog", "ServiceCatalogPortfolioName", "MLOps SageMaker Project Templates"), new("portfolio/service-catalog", "PortfolioId", "port-abcdefghijklm")], "./build.sh Plan --environment dev")),
        Event(new WorkEnded()),
    ];

    private static IEnumerable<Action<Reporter>> Silence =>
    [
        Event(Start),
        Event(new StepStarted(Bucket, "deploying")),
        .. Enumerable.Repeat<Action<Reporter>>(_ => { }, 15),
        Look,
        Event(new StepFinished(Bucket, Outcome.Done)),
    ];

    private static IEnumerable<Action<Reporter>> DeploymentFails =>
    [
        Event(Start),
        Event(new StepStarted(Bucket, "deploying", 2)),
        Event(new ResourceChanged(Bucket, "Bucket", "CREATE_FAILED", "sagemaker-mlops-artifacts already exists in stack arn:aws:cloudformation:us-east-1:111122223333:stack/other/11111111-2222-3333-4444-555555555555\n(Service: S3)")),
        Event(new ResourceChanged(Bucket, "Key", "DELETE_COMPLETE")),
        Event(new StepFinished(Bucket, Outcome.Failed, "ROLLBACK_COMPLETE")),
        Event(new WorkEnded()),
        Event(new FailureRaised(new DeploymentFailed("sagemaker-mlops-artifacts", "Bucket", "sagemaker-mlops-artifacts already exists", "1 other resource was cancelled because of it. The stack is now ROLLBACK_COMPLETE.", "Correct the cause and run the same command again: it takes up where this one stopped."))),
    ];

    // Words of a model that tries what it can: to move the cursor, to be executed by GitHub's runner, to leave its fence.
    private const string Answer = "Two lines,\r\none \e[2J\e[31mred\e[0m\r::error::of a command ##[group]another\n```\n# heading\n\nand a line that is longer than eighty columns, which the terminal itself is to fold wherever it likes";

    private static IEnumerable<Action<Reporter>> StreamedAnswer =>
    [
        Event(Start),
        Event(new StepStarted(Endpoint, "asking")),
        Look,
        .. Answer.Chunk(11).Select(piece => Event(new AnswerPiece(new string(piece)))),
        Look,
        Event(new AnswerReady(Endpoint, Answer, TimeSpan.FromSeconds(62.3)) { FirstPiece = TimeSpan.FromMilliseconds(310), AnswerTokens = 31 }),
        Event(new WorkEnded()),
    ];

    private static IEnumerable<Action<Reporter>> BrokenAnswer =>
    [
        Event(Start),
        Event(new StepStarted(Endpoint, "asking")),
        Event(new AnswerPiece("It begins")),
        Event(new AnswerPiece(" well and")),
        Event(new WorkEnded()),
        Event(new FailureRaised(new Refused("PL5014", "the request to endpoint twin", "the answer broke off: Gone.", "", "Send the request again."))),
    ];

    private static PlannedChange Same(string name) => new(ChangeKind.Unchanged, "Stack sagemaker-mlops-artifacts", name, "AWS::S3::Bucket");
}
