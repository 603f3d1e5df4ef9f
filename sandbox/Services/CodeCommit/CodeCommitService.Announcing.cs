using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Events;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    // https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html
    private void Announce(Call call, Definition repository, string branch, string? before, string? after)
    {
        var detail = new JsonObject
        {
            ["event"] = before is null ? "referenceCreated" : after is null ? "referenceDeleted" : "referenceUpdated",
            ["repositoryName"] = repository.Name,
            ["repositoryId"] = repository.Body.Text("repositoryId"),
            ["referenceType"] = "branch",
            ["referenceName"] = branch,
            ["referenceFullName"] = "refs/heads/" + branch,
            ["commitId"] = after,
            ["oldCommitId"] = before,
            ["callerUserArn"] = call.CallerArn,
        };
        world.Service<EventsService>().Publish(call, "aws.codecommit", "CodeCommit Repository State Change", detail.Present(), [repository.Arn]);
    }
}
