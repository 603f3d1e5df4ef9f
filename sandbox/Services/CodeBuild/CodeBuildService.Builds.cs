using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodeBuild.Builds;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CodeBuild;

public sealed partial class CodeBuildService
{
    private readonly Lock numbering = new();
    private readonly Table<Build> builds = world.Store.Table("codebuild/builds", BuildJson.Default.Build);
    private readonly BuildWork work = new(world, world.Store.Table("codebuild/builds", BuildJson.Default.Build));

    /// <summary>StartBuild.</summary>
    public JsonObject? StartBuild(Call call)
    {
        var project = projects.Need(call, NameOf(call.Input.Need("projectName")));
        var token = call.Input.Text("idempotencyToken");
        if (token is not null && BuildsOf(call, project.Name).FirstOrDefault(build => build.Token == token) is { } same)
            return new() { ["build"] = same.Body.DeepClone() };
        var settings = BuildRequest.Apply(Describe(project), call.Input);
        if (settings.Object("source").Text("type") == "CODEPIPELINE")
            throw new AwsError("InvalidInputException", "Cannot start a build whose source type is CODEPIPELINE: CodePipeline starts it, or a source and artifacts override the project's.");
        return new() { ["build"] = Start(call, project, settings, new() { ["artifacts"] = settings["artifacts"]?.DeepClone(), ["secondaryArtifacts"] = settings["secondaryArtifacts"]?.DeepClone() }, null, token).Body.DeepClone() };
    }

    /// <summary>BatchGetBuilds.</summary>
    public JsonObject? BatchGetBuilds(Call call)
    {
        var found = call.Input.Texts("ids").ToLookup(id => Find(call, id) is not null);
        return new()
        {
            ["builds"] = found[true].ToArray(id => Find(call, id)!.Body.DeepClone()),
            ["buildsNotFound"] = found[false].ToArray(id => JsonValue.Create(id)),
        };
    }

    /// <summary>ListBuilds, the newest first unless asked otherwise.</summary>
    public JsonObject? ListBuilds(Call call) => List(call, builds.Under($"{call.Account}/{call.Region}/").Select(row => row.Value));

    /// <summary>ListBuildsForProject.</summary>
    public JsonObject? ListBuildsForProject(Call call) => List(call, BuildsOf(call, projects.Need(call, NameOf(call.Input.Need("projectName"))).Name));

    /// <summary>StopBuild; one that is over stays as it is.</summary>
    public JsonObject? StopBuild(Call call)
    {
        var build = builds.Change(Need(call, call.Input.Need("id")).Key, present => present!.IsOver ? present : present with { Stopping = true })!;
        work.Interrupt(build.Key);
        return new() { ["build"] = build.Body.DeepClone() };
    }

    /// <summary>RetryBuild: a new build with the settings of an earlier one.</summary>
    public JsonObject? RetryBuild(Call call)
    {
        var before = Need(call, call.Input.Text("id") ?? throw new AwsError("InvalidInputException", "Invalid build ID"));
        if (!before.IsOver)
            throw new AwsError("InvalidInputException", $"Cannot retry build {before.Id} because it is in progress");
        var settings = (JsonObject)before.Body.DeepClone();
        settings["logsConfig"] = before.Plan["logsConfig"]?.DeepClone();
        settings["name"] = before.Project;
        return new() { ["build"] = Start(call, projects.Need(call, before.Project), settings, (JsonObject)before.Plan.DeepClone(), null, call.Input.Text("idempotencyToken")).Body.DeepClone() };
    }

    /// <summary>BatchDeleteBuilds; those in progress stay.</summary>
    public JsonObject? BatchDeleteBuilds(Call call)
    {
        var deleted = call.Input.Texts("ids").ToLookup(id => Find(call, id) is { IsOver: true } build && builds.Remove(build.Key));
        return new()
        {
            ["buildsDeleted"] = deleted[true].ToArray(id => JsonValue.Create(id)),
            ["buildsNotDeleted"] = deleted[false].ToArray(id => new JsonObject { ["id"] = id, ["statusCode"] = Find(call, id) is null ? "BUILD_NOT_FOUND" : "BUILD_IN_PROGRESS" }),
        };
    }

    /// <inheritdoc/>
    public override void Resume()
    {
        world.Resume<EventsService>();
        work.TakeUp();
    }

    private JsonObject List(Call call, IEnumerable<Build> found)
    {
        var rows = found.Select(build => KeyValuePair.Create($"{build.Started.UtcTicks:D20}/{build.Body.Number("buildNumber"):D8}/{build.Id}", build));
        var request = new PageRequest(call.Input.Text("nextToken"), 100, () => new("InvalidInputException", "Invalid next token")) { Descending = call.Input.Text("sortOrder") != "ASCENDING" };
        return Pages.Of(rows, request).Answer("ids", build => JsonValue.Create(build.Id), "nextToken");
    }

    private IEnumerable<Build> BuildsOf(Call call, string project) => builds.Under($"{call.Account}/{call.Region}/{project}:").Select(row => row.Value);

    private Build? Find(Call call, string id) => builds.Find($"{call.Account}/{call.Region}/{(id.Contains(":build/", StringComparison.Ordinal) ? id.Split(":build/")[1] : id)}");

    private Build Need(Call call, string id) => Find(call, id) ?? throw new AwsError("ResourceNotFoundException", $"Build {id} does not exist");
}
