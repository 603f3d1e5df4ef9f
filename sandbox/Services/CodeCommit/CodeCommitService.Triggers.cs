using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    private const int MostTriggers = 10;

    /// <summary>PutRepositoryTriggers: replaces them all. They are kept; nothing is notified.</summary>
    public JsonObject? PutRepositoryTriggers(Call call)
    {
        var triggers = (JsonArray)call.Input["triggers"]!.DeepClone();
        if (triggers.Count > MostTriggers)
            throw new AwsError("MaximumRepositoryTriggersExceededException", "The number of triggers allowed for the repository was exceeded.");
        var configuration = Guid.NewGuid().ToString();
        repositories.Change(call, call.Input.Need("repositoryName"), repository => repository.With("triggers", new JsonObject { ["configurationId"] = configuration, ["triggers"] = triggers.DeepClone() }));
        return new() { ["configurationId"] = configuration };
    }

    /// <summary>GetRepositoryTriggers.</summary>
    public JsonObject? GetRepositoryTriggers(Call call) =>
        repositories.Need(call, call.Input.Need("repositoryName")).Body["triggers"] is JsonObject kept ? (JsonObject)kept.DeepClone() : new() { ["triggers"] = new JsonArray() };
}
