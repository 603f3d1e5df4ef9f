using System.Text.RegularExpressions;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>The users and organisations. Two are there from the beginning: a user, and an organisation that it owns.</summary>
internal sealed partial class AccountTable(SandboxWorld world)
{
    public const string FirstUser = "sandbox-user";
    public const string FirstOrganization = "sandbox-org";

    private static readonly DateTimeOffset Beginning = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Account[] Givens =
    [
        new(1001, FirstUser, false, Beginning) { Name = "Sandbox User" },
        new(1002, FirstOrganization, true, Beginning) { Name = "Sandbox Organization", Members = new() { [FirstUser] = "admin" } },
    ];

    private readonly Table<Account> rows = world.Store.Table<Account>("github/accounts");

    public Account? Find(string login) => rows.Find(Key(login)) ?? Given(login);

    public Account? FindUser(string login) => Find(login) is { IsOrganization: false } user ? user : null;

    public Account? FindOrganization(string login) => Find(login) is { IsOrganization: true } organization ? organization : null;

    public IEnumerable<Account> All => Givens.Where(given => rows.Find(Key(given.Login)) is null).Concat(rows.Under("").Select(row => row.Value)).OrderBy(account => account.Id);

    public IEnumerable<Account> OrganizationsOf(Account user) => All.Where(account => account.RoleOf(user) is not null);

    /// <summary>Adds an account; false when the login is taken.</summary>
    public bool Add(Account account)
    {
        var added = false;
        rows.Change(Key(account.Login), present =>
        {
            added = present is null && Given(account.Login) is null;
            return added ? account : present;
        });
        return added;
    }

    /// <summary>Gives a user a role in an organisation, or takes it away when <paramref name="role"/> is null.</summary>
    public void SetRole(Account organization, Account user, string? role) => rows.Change(Key(organization.Login), present =>
    {
        var members = new Dictionary<string, string>((present ?? organization).Members);
        members.Remove(Key(user.Login));
        if (role is not null)
            members[Key(user.Login)] = role;
        return (present ?? organization) with { Members = members };
    });

    /// <summary>Letters, digits and single dashes within, at most 39 (https://docs.github.com/en/enterprise-server/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication).</summary>
    public static bool IsLogin(string text) => text.Length <= 39 && Login().IsMatch(text);

    [GeneratedRegex("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\\z")]
    private static partial Regex Login();

    private static Account? Given(string login) => Array.Find(Givens, given => string.Equals(given.Login, login, StringComparison.OrdinalIgnoreCase));

    private static string Key(string login) => login.ToLowerInvariant();
}
