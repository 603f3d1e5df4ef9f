using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>What requests say of a repository.</summary>
internal static class RepositoryBody
{
    /// <summary>Public, private or, in organisations, internal; null when nothing is said.</summary>
    public static string? Visibility(JsonObject body, Account owner)
    {
        var told = body.Text("visibility") ?? (body.Flag("private") is { } hidden ? hidden ? "private" : "public" : null);
        if (told is not (null or "public" or "private") && !(told == "internal" && owner.IsOrganization))
            throw ApiError.Validation("Repository", "visibility", "invalid");
        return told;
    }

    public static Dictionary<string, bool> Switches(JsonObject body, IReadOnlyDictionary<string, bool> before)
    {
        var switches = before.ToDictionary();
        foreach (var name in Hosting.Switches.Names)
            if (body.Flag(name) is { } told)
                switches[name] = told;
        if (new[] { "allow_merge_commit", "allow_squash_merge", "allow_rebase_merge" }.All(name => !switches.GetValueOrDefault(name, true)))
            throw ApiError.Validation("Repository", "merge_commit_allowed", "custom", "Sorry, you need to allow at least one merge strategy.");
        return switches;
    }
}
