using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Preflight;

/// <summary>A manifest pins its accounts: nothing is written anywhere else.</summary>
public static class PinnedAccounts
{
    /// <summary>Holds the modules' accounts to the caller's.</summary>
    /// <param name="modules">The modules that are about to be deployed.</param>
    /// <param name="account">The caller's account.</param>
    /// <exception cref="NotReady">A module goes to another account.</exception>
    public static void Check(IEnumerable<Module> modules, string account)
    {
        var strays = modules.Where(module => module.TargetAccount.AccountId is { } pinned && pinned != account)
            .Select(module => module.TargetAccount).Distinct()
            .Select(target => new Problem("PL3020",
                $"the manifest pins account {target.AccountId} ({target.Alias}), the credentials are for {account}", target.Location,
                $"set AWS_PROFILE to a profile of account {target.AccountId}, or correct accountId"))
            .ToArray();
        if (strays.Length > 0)
            throw new NotReady(strays);
    }
}
