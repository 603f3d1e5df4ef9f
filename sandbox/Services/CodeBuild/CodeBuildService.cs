using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild;

/// <summary>CodeBuild: projects and their builds. The commands of a build are not executed.</summary>
public sealed partial class CodeBuildService(SandboxWorld world) : AwsService("codebuild")
{
    private readonly DefinitionTable projects = new(world, "codebuild/projects", (call, name) => new("ResourceNotFoundException", $"Project cannot be found: {ArnOf(call, name)}"));

    /// <summary>CreateProject.</summary>
    public JsonObject? CreateProject(Call call)
    {
        var name = call.Input.Need("name");
        ProjectRules.Check(call, call.Input);
        var project = projects.New(name, ArnOf(call, name), ProjectRules.WithDefaults(call, Given(call.Input)), TagsOf(call.Input));
        projects.Add(call, project, () => new("ResourceAlreadyExistsException", $"Project already exists: {project.Arn}"));
        return new() { ["project"] = Describe(project) };
    }

    /// <summary>UpdateProject: members that are given replace those there were.</summary>
    public JsonObject? UpdateProject(Call call)
    {
        var given = Given(call.Input);
        var project = projects.Change(call, call.Input.Need("name"), present =>
        {
            var changed = present.With(given);
            ProjectRules.Check(call, changed.Body);
            changed = changed with { Body = ProjectRules.WithDefaults(call, changed.Copy()) };
            return call.Input.ContainsKey("tags") ? changed with { Tags = TagsOf(call.Input) } : changed;
        });
        return new() { ["project"] = Describe(project) };
    }

    /// <summary>DeleteProject; one that is not there is no error.</summary>
    public JsonObject? DeleteProject(Call call)
    {
        projects.Remove(call, NameOf(call.Input.Need("name")));
        return [];
    }

    /// <summary>BatchGetProjects, by name or ARN.</summary>
    public JsonObject? BatchGetProjects(Call call)
    {
        var names = call.Input.Texts("names");
        return new()
        {
            ["projects"] = names.Select(name => projects.Find(call, NameOf(name))).OfType<Definition>().ToArray(Describe),
            ["projectsNotFound"] = names.Where(name => projects.Find(call, NameOf(name)) is null).ToArray(name => JsonValue.Create(name)),
        };
    }

    /// <summary>ListProjects, by name or by one of their times.</summary>
    public JsonObject? ListProjects(Call call)
    {
        var sort = call.Input.Text("sortBy");
        var rows = projects.All(call).Select(row => KeyValuePair.Create(SortKey(row.Value, sort), row.Value));
        var request = new PageRequest(call.Input.Text("nextToken"), 100, () => new("InvalidInputException", "Invalid next token"))
        {
            Descending = call.Input.Text("sortOrder") == "DESCENDING",
        };
        return Pages.Of(rows, request).Answer("projects", project => JsonValue.Create(project.Name), "nextToken");
    }

    private static string SortKey(Definition project, string? sort) => sort switch
    {
        "CREATED_TIME" => $"{project.Created.UtcTicks:D20}/{project.Name}",
        "LAST_MODIFIED_TIME" => $"{project.Updated.UtcTicks:D20}/{project.Name}",
        _ => project.Name,
    };

    private static JsonObject Given(JsonObject input)
    {
        var given = (JsonObject)input.DeepClone();
        given.Remove("name");
        given.Remove("tags");
        if (given.Remove("badgeEnabled", out var badge))
            given["badge"] = new JsonObject { ["badgeEnabled"] = badge };
        return given.Present();
    }

    private static JsonObject Describe(Definition project)
    {
        var answer = project.Copy();
        answer["name"] = project.Name;
        answer["arn"] = project.Arn;
        answer["created"] = project.Created.Iso();
        answer["lastModified"] = project.Updated.Iso();
        answer["tags"] = ResourceTags.WriteList(project.Tags, "key", "value");
        return answer;
    }

    private static IReadOnlyDictionary<string, string> TagsOf(JsonObject input) => ResourceTags.ReadList(input, "tags", "key", "value");

    private static string NameOf(string nameOrArn) => nameOrArn[(nameOrArn.LastIndexOf('/') + 1)..];

    private static string ArnOf(Call call, string name) => $"arn:{call.Partition}:codebuild:{call.Region}:{call.Account}:project/{name}";
}
