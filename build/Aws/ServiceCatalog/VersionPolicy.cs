namespace Pipeline.Aws.ServiceCatalog;

/// <summary>What becomes of a product's versions when one is wanted. Pure.</summary>
/// <remarks>
/// DEPRECATED keeps existing projects working and stops new launches; inactive hides a version altogether:
/// https://docs.aws.amazon.com/servicecatalog/latest/dg/API_UpdateProvisioningArtifact.html
/// </remarks>
public static class VersionPolicy
{
    /// <summary>How many versions are active unless somebody says otherwise: the present one, and those that it superseded last.</summary>
    public const int Kept = 5;

    /// <summary>From how many versions on the oldest are removed; the quota is 100 (https://docs.aws.amazon.com/general/latest/gr/servicecatalog.html).</summary>
    public const int Most = 90;

    /// <summary>The changes that make <paramref name="wanted"/>'s version the one on offer.</summary>
    /// <param name="wanted">The product.</param>
    /// <param name="found">Its versions, oldest first.</param>
    public static IEnumerable<PortfolioChange> Changes(ProductRequest wanted, IReadOnlyList<VersionState> found)
    {
        // Of two versions of one name the older counts: content is the same, and projects may use it already.
        var present = found.FirstOrDefault(version => version.Name == wanted.Version.Name);
        var superseded = found.Where(version => version != present).ToArray();
        var retired = superseded.SkipLast(wanted.KeepVersions - 1).ToArray();

        // What is removed goes first: at the quota nothing can be published.
        var tooMany = found.Count + (present is null ? 1 : 0) - Most;
        foreach (var version in retired.Where(version => !version.Active).Take(Math.Max(0, tooMany)))
            yield return new RemoveVersion(wanted, version);

        if (present is null)
            yield return new PublishVersion(wanted);
        else if (!present.Active || present.Deprecated)
            yield return new RestoreVersion(wanted, present);

        foreach (var version in superseded.Where(version => version.Active && !version.Deprecated && !retired.Contains(version)))
            yield return new DeprecateVersion(wanted, version);
        foreach (var version in retired.Where(version => version.Active))
            yield return new RetireVersion(wanted, version);
    }
}
