using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>New repositories.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/repos#create-a-repository-for-the-authenticated-user</remarks>
internal sealed class RepositoryCreation(GitHubWorld world) : OperationGroup(world)
{
    private const string Failed = "Repository creation failed.";
    private const string FirstBranch = "main";

    [Route("POST", "/user/repos", Scopes = "public_repo,repo")]
    public Answer ForCaller(ApiCall call) => Create(call, call.User);

    [Route("POST", "/orgs/{org}/repos", Scopes = "public_repo,repo")]
    public Answer ForOrganization(ApiCall call)
    {
        var organization = World.Accounts.FindOrganization(call["org"]) ?? throw ApiError.NotFound;
        if (organization.RoleOf(call.User) is null)
            throw ApiError.Forbidden("You need to be a member of the organization to create a repository.");
        return Create(call, organization);
    }

    private Answer Create(ApiCall call, Account owner)
    {
        var draft = Draft(call, owner);
        if (draft.IsPrivate && !call.Caller!.Scopes.Has("repo"))
            throw ApiError.NotFound;
        foreach (var kind in (ReadOnlySpan<string>)["gitignore", "license"])
            if (call.Body.Text($"{kind}_template") is { Length: > 0 } template)
                throw ApiError.Validation("Repository", $"{kind}_template", "custom", $"{template} is an unknown {kind} template.", Failed);
        var filled = call.Body.Flag("auto_init") == true;
        var made = World.Repositories.Create(draft with { Pushed = filled ? World.Now : null }, FirstBranch, git => Fill(git, draft, call.User, filled))
            ?? throw ApiError.Validation("Repository", "name", "custom", "name already exists on this account", Failed);
        return Answer.Created(World.Find(call.Caller, made.Owner, made.Name)!.Written(owner, call.Links));
    }

    private RepositoryRecord Draft(ApiCall call, Account owner)
    {
        var body = call.Body;
        var name = RepositoryName.Read(body.NeedText("name"), Failed);
        var record = new RepositoryRecord(World.Sequences.Next("repository"), owner.Login, name, "", World.Now)
        {
            Description = body.Text("description"),
            Homepage = body.Text("homepage"),
            Visibility = RepositoryBody.Visibility(body, owner) ?? "public",
            Switches = RepositoryBody.Switches(body, new Dictionary<string, bool>()),
        };
        // A member who makes one in an organisation administers it.
        return owner.IsOrganization ? record with { Collaborators = new() { [call.User.Login.ToLowerInvariant()] = Permission.Admin } } : record;
    }

    private void Fill(BareRepository git, RepositoryRecord repository, Account by, bool filled)
    {
        if (!filled)
            return;
        var readme = $"# {repository.Name}\n" + (string.IsNullOrEmpty(repository.Description) ? "" : repository.Description + "\n");
        var blob = git.Objects.Write(ObjectKind.Blob, Encoding.UTF8.GetBytes(readme));
        var tree = git.Objects.Write(ObjectKind.Tree, Tree.Write([new(TreeEntry.File, "README.md", blob)]));
        var by1 = World.SignatureOf(by);
        var commit = git.Objects.Write(ObjectKind.Commit, new Commit(tree, [], by1, by1, "Initial commit").Write());
        git.Refs.Set(RefName.Branch(FirstBranch), null, commit);
    }
}
