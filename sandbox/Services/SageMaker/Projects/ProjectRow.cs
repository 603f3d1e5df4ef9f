using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.SageMaker.Projects;

/// <summary>A project that is being worked on. What the work needs is kept in the project itself, so that it goes on after a kill.</summary>
internal sealed class ProjectRow(Table<Definition> table, string key, TimeProvider clock)
{
    /// <summary>The member with what the work needs; no answer shows it.</summary>
    public const string Work = "Work";

    private Definition Now => table.Find(key)!;

    public string Status => Now.Body.Need("ProjectStatus");

    public string Name => Now.Body.Need("ProjectName");

    public string Id => Now.Body.Need("ProjectId");

    /// <summary>A member of the project; empty when it is absent.</summary>
    public JsonObject Member(string name) => (JsonObject)Now.Body.Object(name).DeepClone();

    /// <summary>What the request under way asked for.</summary>
    public JsonObject Asked => Member(Work);

    /// <summary>The token by which neighbours know the request under way.</summary>
    public string Token => Asked.Need("Token");

    /// <summary>The call that the work goes on with: as the caller who asked for it.</summary>
    public Call As(CancellationToken cancellation) => key.Split('/') is [var account, var region, ..]
        ? new("", account, region, Asked.Need("Caller"), [], Guid.NewGuid().ToString(), cancellation)
        : throw new InvalidOperationException($"{key} is no project's key.");

    /// <summary>The tags that everything a project makes carries.</summary>
    public JsonArray Tags()
    {
        var tags = new Dictionary<string, string>(Now.Tags, StringComparer.Ordinal) { ["sagemaker:project-id"] = Id, ["sagemaker:project-name"] = Name };
        return ResourceTags.WriteList(tags);
    }

    /// <summary>The value of a parameter that SageMaker fills in, or null.</summary>
    public string? Own(string parameter) => parameter switch { "SageMakerProjectName" => Name, "SageMakerProjectId" => Id, _ => null };

    public void Set(string member, JsonNode? value) => Change(project => project.With(member, value));

    public void Enter(string status) => Set("ProjectStatus", status);

    private void Change(Func<Definition, Definition> change) =>
        table.Change(key, row => row is null ? null : change(row) with { Updated = clock.GetUtcNow() });
}
