using Pipeline.Manifests.Written;

namespace Pipeline.Manifests.Linking;

/// <summary>Finds targets among the account mappings of a deployment.</summary>
internal sealed class Targets(IReadOnlyList<AccountMapping> accounts, ProblemList problems)
{
    /// <summary>Checks that the mappings do not contradict each other.</summary>
    public void Check()
    {
        for (var i = 0; i < accounts.Count; i++)
        {
            var account = accounts[i];
            if (account.Alias.Value.Length > 0 && accounts.Take(i).FirstOrDefault(other => other.Alias.Value == account.Alias.Value) is { } twice)
                problems.Add(Codes.Duplicate, $"account '{account.Alias.Value}' is mapped twice", account.Alias.Location, $"it is on line {twice.Alias.Location.Line} already");
            foreach (var region in account.Regions)
                CheckAgreement(account, region);
        }
    }

    // Compared with the first mapping of the same account and region.
    private void CheckAgreement(AccountMapping account, RegionMapping region)
    {
        var first = accounts
            .Where(other => (other.AccountId ?? other.Alias.Value) == (account.AccountId ?? account.Alias.Value))
            .SelectMany(other => other.Regions)
            .First(other => other.Region.Value == region.Region.Value);
        if (first.Settings != region.Settings)
            problems.Add(Codes.ConflictingTargets, $"this account and region are mapped on line {first.Region.Location.Line} too, with other settings", region.Region.Location, "make the settings equal");
    }

    /// <summary>The target of a module; null when it cannot be told, which is a problem.</summary>
    public Target? Of(ModuleManifest module)
    {
        var account = Account(module);
        var region = account is null ? null : Region(module, account);
        return account is null || region is null ? null : new Target(account, region);
    }

    private AccountMapping? Account(ModuleManifest module)
    {
        var aliases = accounts.Select(account => account.Alias.Value).ToList();
        if (module.TargetAccount is not { } named)
        {
            var standard = accounts.LastOrDefault(account => account.IsDefault);
            if (standard is null)
                problems.Add(Codes.UnknownTarget, $"module '{module.Name.Value}' names no targetAccount, and no account is the default",
                    module.Location, aliases.Count == 0 ? "add targetAccountMappings to the deployment manifest" : $"add targetAccount: {aliases[0]}");
            return standard;
        }

        var found = accounts.FirstOrDefault(account => account.Alias.Value == named.Value);
        if (found is null && named.Value.Length > 0)
            problems.Add(Codes.UnknownTarget, $"there is no account '{named.Value}'", named.Location, Nearest.Hint(named.Value, aliases) ?? "add targetAccountMappings to the deployment manifest");
        return found;
    }

    private RegionMapping? Region(ModuleManifest module, AccountMapping account)
    {
        var regions = account.Regions.Select(mapping => mapping.Region.Value).ToList();
        if (module.TargetRegion is not { } named)
        {
            var standard = account.Regions.LastOrDefault(mapping => mapping.IsDefault);
            if (standard is null)
                problems.Add(Codes.UnknownTarget, $"module '{module.Name.Value}' names no targetRegion, and account '{account.Alias.Value}' has no default region",
                    module.Location, regions.Count == 0 ? "add regionMappings to the account" : $"add targetRegion: {regions[0]}");
            return standard;
        }

        var found = account.Regions.FirstOrDefault(mapping => mapping.Region.Value == named.Value);
        if (found is null && named.Value.Length > 0)
            problems.Add(Codes.UnknownTarget, $"account '{account.Alias.Value}' has no region '{named.Value}'", named.Location, Nearest.Hint(named.Value, regions) ?? "add regionMappings to the account");
        return found;
    }
}
