using Pipeline.Failures;

namespace Pipeline.Tests.Reporting;

/// <summary>A failure of every kind, as the rooms raise them.</summary>
internal static class SampleFailures
{
    public static IReadOnlyList<PipelineFailure> All =>
    [
        new InvalidInput(
        [
            new Problem("PL2103", "unknown key 'domian'", new Location("manifests/dev/portfolio.yaml", 14, 7), "did you mean 'domain'?"),
            new Problem("PL2110", "'portfolio-access-role-arn' is required", new Location("manifests/dev/portfolio.yaml", 3)),
            new Problem("PL2001", "no such environment", null, "use one of: dev, local"),
        ]),
        new NotReady(new Problem("PL3002", "the AWS session has expired", Hint: "sign in again, for example with `aws sso login`")),
        new DeploymentFailed("artifacts", "Bucket", "artifacts already exists", "The stack is now ROLLBACK_COMPLETE.", "Correct the cause and run the same command again."),
        new BuildFailed("PL4021", "packing answers", "BUILD", "COMMAND_EXECUTION_ERROR exit status 1", ["downloading owner/model at main, without a token", "owner/model at main is gated"], "Name the secret that holds a token."),
        new NoAnswer("twin", "the model's container answered 500: Internal Server Error", "The container failed. Its log says why: aws logs tail /aws/sagemaker/Endpoints/twin --since 10m"),
        new Refused("PL5001", "servicecatalog:CreatePortfolio", "not authorized\n::error::100% of them", "0f7d-11", "Allow servicecatalog:CreatePortfolio to the calling identity."),
        new Missing("PL5020", "there is no endpoint twin", "./build.sh ListEndpoints shows what there is"),
        new SeveralFailed("PL5021", "2 of 3 endpoints could not be deleted",
        [
            new NeedsApproval("stack theirs holds more than endpoint twin", "The endpoint goes with its stack, and with it: Data (AWS::S3::Bucket).", "to delete the whole stack: ./build.sh DeleteEndpoint --endpoint-name twin --yes", "PL7002"),
            new StillRunning("endpoint chat is still Updating", "It goes on. Run the same command again to watch it on."),
        ], "Remove the causes and run the same command again: it takes up where this one stopped."),
        new StillRunning("stack artifacts is being deployed", "./build.sh Watch --stack artifacts"),
        new NeedsApproval("everything that core/templates published would be deleted", "1 project goes on.", "to agree: ./build.sh DeletePortfolio --yes"),
        new Interrupted(["stack artifacts"]),
    ];
}
