using Pipeline.Aws.ServiceCatalog;

namespace Pipeline.Tests.Aws.ServiceCatalog;

public class VersionPolicyTests
{
    [Fact]
    public void The_version_on_offer_needs_no_change() => Assert.Empty(Changes(Samples.Version(5, deprecated: true), Samples.Version(6)));

    [Fact]
    public void A_new_version_is_published_before_the_superseded_one_is_deprecated() =>
        Assert.Equal([new PublishVersion(Samples.Product), new DeprecateVersion(Samples.Product, Samples.Version(5))], Changes(Samples.Version(5)));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void A_version_whose_content_is_wanted_again_is_restored(bool active, bool deprecated)
    {
        var old = Samples.Version(6, active, deprecated);
        Assert.Equal([new RestoreVersion(Samples.Product, old), new DeprecateVersion(Samples.Product, Samples.Version(7))], Changes(old, Samples.Version(7)));
    }

    [Fact]
    public void Of_two_versions_of_one_name_the_older_stays()
    {
        var twin = Samples.Version(6) with { Id = "pa-twin" };
        Assert.Equal([new DeprecateVersion(Samples.Product, twin)], Changes(Samples.Version(6), twin));
    }

    [Fact]
    public void Beyond_five_versions_the_older_ones_are_retired()
    {
        VersionState[] found = [.. Enumerable.Range(10, 6).Select(number => Samples.Version(number, deprecated: true)), Samples.Version(6)];
        Assert.Equal([new RetireVersion(Samples.Product, found[0]), new RetireVersion(Samples.Product, found[1])], Changes(found));
    }

    [Theory]
    [InlineData(1, 6)]
    [InlineData(3, 4)]
    [InlineData(7, 0)]
    public void As_many_stay_active_as_somebody_says(int kept, int retired)
    {
        VersionState[] found = [.. Enumerable.Range(10, 6).Select(number => Samples.Version(number, deprecated: true)), Samples.Version(6)];
        Assert.Equal(retired, VersionPolicy.Changes(Samples.Product with { KeepVersions = kept }, found).OfType<RetireVersion>().Count());
    }

    [Theory]
    [InlineData(90, true, 0)]
    [InlineData(91, true, 1)]
    [InlineData(89, false, 0)]
    [InlineData(90, false, 1)]
    [InlineData(100, false, 11)]
    public void Beyond_90_versions_the_oldest_inactive_ones_are_removed(int count, bool published, int removed)
    {
        var superseded = Enumerable.Range(1000, published ? count - 1 : count).Select(number => Samples.Version(number, active: false, deprecated: true));
        VersionState[] found = [.. superseded, .. published ? [Samples.Version(6)] : Array.Empty<VersionState>()];
        Assert.Equal(found.Take(removed), Changes(found).OfType<RemoveVersion>().Select(change => change.Version));
    }

    [Fact]
    public void At_the_quota_room_is_made_before_a_version_is_published()
    {
        var found = Enumerable.Range(1000, 100).Select(number => Samples.Version(number, active: false, deprecated: true)).ToArray();
        Assert.IsType<PublishVersion>(Changes(found)[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(90)]
    public void A_second_run_changes_nothing(int count)
    {
        var found = Enumerable.Range(1000, count).Select(number => Samples.Version(number, active: number >= 1000 + count - 5, deprecated: number != 999 + count)).ToList();
        foreach (var change in Changes([.. found]))
            Apply(found, change);
        Assert.Empty(Changes([.. found]));
    }

    private static void Apply(List<VersionState> versions, PortfolioChange change)
    {
        void Replace(VersionState version, bool active) =>
            versions[versions.IndexOf(version)] = version with { Active = active, Deprecated = true };
        switch (change)
        {
            case PublishVersion: versions.Add(Samples.Version(6)); break;
            case DeprecateVersion deprecate: Replace(deprecate.Version, true); break;
            case RetireVersion retire: Replace(retire.Version, false); break;
            case RemoveVersion remove: versions.Remove(remove.Version); break;
            default: throw new InvalidOperationException($"{change} is not expected here.");
        }
    }

    private static PortfolioChange[] Changes(params VersionState[] found) => [.. VersionPolicy.Changes(Samples.Product, found)];
}
