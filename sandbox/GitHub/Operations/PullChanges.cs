using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Pull requests, opened and changed.</summary>
/// <remarks>https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request</remarks>
internal sealed class PullChanges(GitHubWorld world) : OperationGroup(world)
{
    /// <summary>Who may read the repository may ask, as long as the branch is there already.</summary>
    [Route("POST", "/repos/{owner}/{repo}/pulls", Needs = Access.Read)]
    public Answer Create(ApiCall call)
    {
        if (call.Caller is null)
            throw new ApiError(401, "Requires authentication");
        var draft = Draft(call);
        Check(call, draft);
        var record = World.Repositories.Change(call.Repository.Record.Id, present => present with { LastNumber = present.LastNumber + 1 }) ?? throw ApiError.NotFound;
        var pull = draft with { Number = record.LastNumber };
        call.Repository.Git.Refs.Set($"refs/pull/{pull.Number}/head", null, pull.HeadSha);
        World.Pulls.Put(pull);
        return Answer.Created(PullOperations.Whole(World, call, pull));
    }

    [Route("PATCH", "/repos/{owner}/{repo}/pulls/{number}")]
    public Answer Edit(ApiCall call)
    {
        var (pull, body, git) = (PullOperations.Find(World, call), call.Body, call.Repository.Git);
        var (state, onto) = (body.Text("state"), body.Text("base"));
        if (state is not (null or "open" or "closed"))
            throw ApiError.Validation("PullRequest", "state", "invalid");
        if (state == "open" && !pull.IsOpen && (pull.Merged is not null || git.Head(pull.HeadBranch) is null))
            throw ApiError.Validation("PullRequest", "state", "invalid", "state cannot be changed. The pull request was merged, or its branch was deleted.");
        if (onto is not null && git.Head(onto) is null)
            throw ApiError.Validation("PullRequest", "base", "invalid");
        var title = body.Text("title");
        var text = body.Text("body");
        var changed = World.Pulls.Change(pull, present => present with
        {
            Title = title ?? present.Title,
            Body = body.ContainsKey("body") ? text : present.Body,
            BaseBranch = onto ?? present.BaseBranch,
            BaseSha = git.Head(onto ?? present.BaseBranch) ?? present.BaseSha,
            Closed = state switch { "open" => null, "closed" => present.Closed ?? World.Now, _ => present.Closed },
            Updated = World.Now,
        });
        return PullOperations.Whole(World, call, changed);
    }

    private Pull Draft(ApiCall call)
    {
        var (body, git, owner) = (call.Body, call.Repository.Git, call.Repository.Record.Owner);
        var (title, head, onto) = (body.Text("title"), body.NeedText("head"), body.NeedText("base"));
        if (string.IsNullOrWhiteSpace(title))
            throw ApiError.Validation("PullRequest", "title", "missing_field");
        head = head.StartsWith(owner + ":", StringComparison.OrdinalIgnoreCase) ? head[(owner.Length + 1)..] : head;
        return new(World.Sequences.Next("pull"), call.Repository.Record.Id, 0, call.User.Login, World.Now)
        {
            Title = title,
            Body = body.Text("body"),
            Draft = body.Flag("draft") == true,
            HeadBranch = head,
            BaseBranch = onto,
            BaseSha = git.Head(onto) ?? throw ApiError.Validation("PullRequest", "base", "invalid"),
            HeadSha = git.Head(head) ?? throw ApiError.Validation("PullRequest", "head", "invalid"),
        };
    }

    private void Check(ApiCall call, Pull draft)
    {
        var (record, git) = (call.Repository.Record, call.Repository.Git);
        if (World.Pulls.Of(record, git).Any(pull => pull.IsOpen && pull.HeadBranch == draft.HeadBranch && pull.BaseBranch == draft.BaseBranch))
            throw ApiError.Validation("PullRequest", "", "custom", $"A pull request already exists for {record.Owner}:{draft.HeadBranch}.");
        if (git.History.IsAncestor(draft.HeadSha, draft.BaseSha))
            throw ApiError.Validation("PullRequest", "", "custom", $"No commits between {draft.BaseBranch} and {draft.HeadBranch}");
        if (git.History.MergeBase(draft.BaseSha, draft.HeadSha) is null)
            throw ApiError.Validation("PullRequest", "", "custom", $"The {draft.HeadBranch} branch has no history in common with {draft.BaseBranch}");
    }
}
