namespace Pipeline.Sandbox.Tests.S3;

public sealed class VersioningTests : S3Test
{
    [Fact]
    [Behaviour("S3", "versions")]
    public async Task Every_write_is_a_version_that_can_be_read()
    {
        await VersioningAsync("Enabled");
        var first = (await PutAsync("/bucket-one/key", "1")).Ok().Header("x-amz-version-id");
        var second = (await PutAsync("/bucket-one/key", "2")).Ok().Header("x-amz-version-id");
        Assert.NotEqual(first, second);
        Assert.Equal(("2", "1"), ((await GetAsync("/bucket-one/key")).Text, (await GetAsync("/bucket-one/key?versionId=" + first)).Text));
        Assert.Equal("404 NoSuchVersion", (await GetAsync("/bucket-one/key?versionId=none")).Error);
    }

    [Fact]
    [Behaviour("S3", "versions")]
    public async Task A_delete_marker_hides_and_gives_free()
    {
        await VersioningAsync("Enabled");
        (await PutAsync("/bucket-one/key", "1")).Ok();
        var marker = (await DeleteAsync("/bucket-one/key")).Ok();
        Assert.Equal("true", marker.Header("x-amz-delete-marker"));
        var hidden = await GetAsync("/bucket-one/key");
        Assert.Equal(("404 NoSuchKey", "true"), (hidden.Error, hidden.Header("x-amz-delete-marker")));
        Assert.Equal("405 MethodNotAllowed", (await GetAsync("/bucket-one/key?versionId=" + marker.Header("x-amz-version-id"))).Error);
        Assert.Empty((await GetAsync("/bucket-one?list-type=2")).Ok().Elements("Key"));
        (await DeleteAsync("/bucket-one/key?versionId=" + marker.Header("x-amz-version-id"))).Ok();
        Assert.Equal("1", (await GetAsync("/bucket-one/key")).Ok().Text);
    }

    [Fact]
    [Behaviour("S3", "versions")]
    public async Task Suspended_versioning_overwrites_the_null_version_only()
    {
        (await PutAsync("/bucket-one/key", "before")).Ok();
        await VersioningAsync("Enabled");
        (await PutAsync("/bucket-one/key", "kept")).Ok();
        await VersioningAsync("Suspended");
        (await PutAsync("/bucket-one/key", "after")).Ok();
        var versions = (await GetAsync("/bucket-one?versions")).Ok();
        Assert.Equal(2, versions.Elements("VersionId").Count());
        Assert.Equal("after", (await GetAsync("/bucket-one/key?versionId=null")).Ok().Text);
    }

    [Fact]
    [Behaviour("S3", "versions")]
    public async Task Versions_are_listed_newest_first_in_pages_with_their_markers()
    {
        await VersioningAsync("Enabled");
        foreach (var key in (string[])["a", "a", "b"])
            (await PutAsync("/bucket-one/" + key, "x")).Ok();
        (await DeleteAsync("/bucket-one/a")).Ok();
        var all = (await GetAsync("/bucket-one?versions")).Ok();
        Assert.Equal((3, 1), (all.Elements("Version").Count(), all.Elements("DeleteMarker").Count()));
        var (seen, query) = (new List<string>(), "");
        do
        {
            var page = (await GetAsync("/bucket-one?versions&max-keys=1" + query)).Ok();
            seen.AddRange(page.Elements("VersionId"));
            query = page.Element("IsTruncated") == "true" ? $"&key-marker={page.Element("NextKeyMarker")}&version-id-marker={page.Element("NextVersionIdMarker")}" : "";
        }
        while (query.Length > 0);
        Assert.Equal(4, seen.Distinct().Count());
        Assert.Equal(all.Elements("VersionId").Order(), seen.Order());
    }

    [Fact]
    public async Task Many_are_deleted_at_once_with_their_versions()
    {
        await VersioningAsync("Enabled");
        var version = (await PutAsync("/bucket-one/a", "x")).Ok().Header("x-amz-version-id");
        (await PutAsync("/bucket-one/b", "x")).Ok();
        var reply = (await PostAsync("/bucket-one?delete", $"<Delete><Object><Key>a</Key><VersionId>{version}</VersionId></Object><Object><Key>b</Key></Object><Object><Key>never</Key></Object></Delete>")).Ok();
        Assert.Equal(["a", "b", "never"], reply.Elements("Key"));
        Assert.Equal(2, reply.Elements("DeleteMarkerVersionId").Count());
        Assert.Empty((await GetAsync("/bucket-one?list-type=2")).Ok().Elements("Key"));
    }
}
