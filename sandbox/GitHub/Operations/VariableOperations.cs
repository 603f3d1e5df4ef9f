using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Variables of a repository's workflows.</summary>
/// <remarks>https://docs.github.com/en/rest/actions/variables</remarks>
internal sealed class VariableOperations(GitHubWorld world) : OperationGroup(world)
{
    private const string Address = "/repos/{owner}/{repo}/actions/variables";
    private const int Most = 500;

    // These lists have pages of their own size.
    private const int UsualPage = 10;
    private const int LargestPage = 30;

    [Route("GET", Address, Needs = Access.Push)]
    public Answer List(ApiCall call) => call.PageCounted("variables", All(call), row => Written(row.Value), UsualPage, LargestPage);

    [Route("GET", Address + "/{name}", Needs = Access.Push)]
    public Answer Get(ApiCall call) => World.Actions.Variables.Find(Key(call, call["name"])) is { } variable ? Written(variable) : throw ApiError.NotFound;

    [Route("POST", Address)]
    public Answer Create(ApiCall call)
    {
        var (name, value) = (ActionsNames.Check(call.Body.NeedText("name"), "Variable"), ActionsNames.CheckValue(call.Body.NeedText("value"), "Variable"));
        if (All(call).Count >= Most)
            throw ApiError.Unprocessable("A repository cannot have more than 500 variables.");
        World.Actions.Variables.Change(Key(call, name), present => present is null ? new(name, value, World.Now, World.Now) : throw ApiError.Conflict("Already exists - Variable already exists"));
        return new(201, new JsonObject());
    }

    /// <summary>Changes the value, the name or both.</summary>
    [Route("PATCH", Address + "/{name}")]
    public Answer Update(ApiCall call)
    {
        var name = call.Body.Text("name") is { } told ? ActionsNames.Check(told, "Variable") : null;
        var value = call.Body.Text("value") is { } text ? ActionsNames.CheckValue(text, "Variable") : null;
        var before = World.Actions.Variables.Find(Key(call, call["name"])) ?? throw ApiError.NotFound;
        var after = before with { Name = name ?? before.Name, Value = value ?? before.Value, Updated = World.Now };
        World.Actions.Variables.Change(Key(call, after.Name), present => present is null || after.Name == before.Name ? after : throw ApiError.Conflict("Already exists - Variable already exists"));
        if (after.Name != before.Name)
            World.Actions.Variables.Remove(Key(call, before.Name));
        return Answer.Nothing;
    }

    [Route("DELETE", Address + "/{name}")]
    public Answer Delete(ApiCall call) => World.Actions.Variables.Remove(Key(call, call["name"])) ? Answer.Nothing : throw ApiError.NotFound;

    private IReadOnlyList<KeyValuePair<string, ActionsVariable>> All(ApiCall call) => World.Actions.Variables.Under(ActionsTables.Prefix(call.Repository.Record));

    private static string Key(ApiCall call, string name) => ActionsTables.Key(call.Repository.Record, name);

    private static JsonObject Written(ActionsVariable variable) => new()
    {
        ["name"] = variable.Name,
        ["value"] = variable.Value,
        ["created_at"] = variable.Created.Written(),
        ["updated_at"] = variable.Updated.Written(),
    };
}
