using Pipeline.Sandbox.GitHub.Identity;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>Who may do what with which repository, with which token.</summary>
/// <remarks>https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization</remarks>
internal sealed class Gate(AccountTable accounts)
{
    /// <summary>What a caller may do; the token's scopes can only take away.</summary>
    public Permission Of(Caller? caller, RepositoryRecord repository)
    {
        var open = repository.IsPrivate ? Permission.None : Permission.Read;
        if (caller is null)
            return open;
        var own = OfUser(caller.User, repository);
        var usable = caller.Scopes.Has("repo") || (!repository.IsPrivate && caller.Scopes.Has("public_repo"));
        return usable ? Larger(own, open) : open;
    }

    /// <summary>What a user may do, whatever the token.</summary>
    public Permission OfUser(Account user, RepositoryRecord repository)
    {
        if (string.Equals(user.Login, repository.Owner, StringComparison.OrdinalIgnoreCase))
            return Permission.Admin;
        var granted = repository.Collaborators.GetValueOrDefault(user.Login.ToLowerInvariant());
        var role = accounts.FindOrganization(repository.Owner)?.RoleOf(user) switch
        {
            "admin" => Permission.Admin,
            "member" => Permission.Read,
            _ => Permission.None,
        };
        return Larger(Larger(granted, role), repository.IsPrivate ? Permission.None : Permission.Read);
    }

    private static Permission Larger(Permission one, Permission other) => one > other ? one : other;
}
