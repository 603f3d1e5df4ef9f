using System.Text;
using Pipeline.Sandbox.GitHub.Objects;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>Merges commits without a working tree; conflicts and renames are Git's business.</summary>
/// <remarks>https://git-scm.com/docs/git-merge-tree</remarks>
internal static class Merging
{
    /// <summary>The tree of a merge; null when the two sides conflict.</summary>
    /// <exception cref="GitMissing">Both sides have changed, and no Git is there to merge them.</exception>
    public static string? Tree(BareRepository git, string onto, string head)
    {
        if (git.History.IsAncestor(onto, head))
            return git.History.Find(head)!.Tree;
        if (git.History.IsAncestor(head, onto))
            return git.History.Find(onto)!.Tree;
        var (exit, output) = GitProcess.Run(git.Folder, ["merge-tree", "--write-tree", "--allow-unrelated-histories", onto, head]);
        var tree = Encoding.ASCII.GetString(output).Split('\n')[0];
        return exit == 0 && ObjectId.IsWhole(tree) ? tree : null;
    }

    /// <summary>The commits of <paramref name="head"/> made again on top of <paramref name="onto"/>; null when one of them conflicts.</summary>
    public static string? Rebase(BareRepository git, string onto, string head, Signature committer)
    {
        var tip = onto;
        foreach (var (_, commit) in git.History.Walk(head, onto).Where(row => row.Commit.Parents.Count < 2).Reverse())
        {
            if (Pick(git, tip, commit, committer) is not { } tree)
                return null;
            tip = git.Objects.Write(ObjectKind.Commit, new Commit(tree, [tip], commit.Author, committer, commit.Message).Write());
        }
        return tip;
    }

    // The change of one commit is the merge of two that share its parent's tree as their only past.
    private static string? Pick(BareRepository git, string tip, Commit commit, Signature committer)
    {
        var before = commit.Parents.Count == 0 ? ObjectId.EmptyTree : git.History.Find(commit.Parents[0])!.Tree;
        var onto = git.History.Find(tip)!.Tree;
        if (before == onto)
            return commit.Tree;
        string Passing(string tree, params string[] parents) => git.Objects.Write(ObjectKind.Commit, new Commit(tree, parents, committer, committer, "").Write());
        var shared = Passing(before);
        return Tree(git, Passing(onto, shared), Passing(commit.Tree, shared));
    }
}
