using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.S3;

public sealed class ListingTests : S3Test
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var key in (string[])["a", "b/1", "b/2", "b/c/3", "d/4", "e f"])
            (await PutAsync("/bucket-one/" + Uri.EscapeDataString(key), "x")).Ok();
    }

    [Theory]
    [InlineData("", "a b/1 b/2 b/c/3 d/4 e f", "")]
    [InlineData("&prefix=b/", "b/1 b/2 b/c/3", "")]
    [InlineData("&delimiter=/", "a e f", "b/ d/")]
    [InlineData("&delimiter=/&prefix=b/", "b/1 b/2", "b/c/")]
    [InlineData("&start-after=b/2", "b/c/3 d/4 e f", "")]
    [InlineData("&prefix=none", "", "")]
    [InlineData("&max-keys=0", "", "")]
    public async Task A_listing_holds_keys_and_common_prefixes(string query, string keys, string prefixes)
    {
        var list = (await GetAsync("/bucket-one?list-type=2" + query)).Ok();
        Assert.Equal((keys, prefixes), (string.Join(' ', list.Elements("Key")), Prefixes(list)));
        Assert.Equal("false", list.Element("IsTruncated"));
        Assert.Equal($"{list.Elements("Key").Count() + list.Elements("CommonPrefixes").Count()}", list.Element("KeyCount"));
    }

    [Theory]
    [InlineData("", "a,b/1,b/2,b/c/3,d/4,e f")]
    [InlineData("&delimiter=/", "a,b/,d/,e f")]
    public async Task Pages_of_one_hold_together_what_a_page_of_all_does(string query, string expected)
    {
        var (seen, token) = (new List<string>(), default(string));
        do
        {
            var list = (await GetAsync($"/bucket-one?list-type=2&max-keys=1{query}{(token is null ? "" : "&continuation-token=" + Uri.EscapeDataString(token))}")).Ok();
            seen.AddRange(list.Elements("Key").Concat(list.Elements("CommonPrefixes")));
            token = list.Element("NextContinuationToken");
        }
        while (token is not null);
        Assert.Equal(expected, string.Join(',', seen));
    }

    [Fact]
    public async Task The_older_listing_goes_on_after_its_marker()
    {
        var list = (await GetAsync("/bucket-one?marker=b/2&max-keys=1")).Ok();
        Assert.Equal(("b/c/3", "true", "b/2"), (list.Element("Key"), list.Element("IsTruncated"), list.Element("Marker")));
        Assert.Equal("b/", (await GetAsync("/bucket-one?delimiter=/&max-keys=2")).Ok().Element("NextMarker"));
    }

    [Fact]
    public async Task Keys_are_encoded_when_asked_for() =>
        Assert.Equal(["b/c/3", "d/4", "e%20f"], (await GetAsync("/bucket-one?list-type=2&encoding-type=url&start-after=b/2")).Ok().Elements("Key"));

    [Fact]
    public async Task A_token_of_nobodys_is_refused() =>
        Assert.Equal("400 InvalidArgument", (await GetAsync("/bucket-one?list-type=2&continuation-token=!")).Error);

    [Fact]
    public async Task A_thousand_keys_are_a_page()
    {
        await Parallel.ForAsync(0, 1001, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) => (await PutAsync($"/bucket-one/many/{number:D4}", "")).Ok());
        var list = (await GetAsync("/bucket-one?list-type=2&prefix=many/&max-keys=5000")).Ok();
        Assert.Equal(("1000", "true"), (list.Element("KeyCount"), list.Element("IsTruncated")));
    }

    [Theory]
    [InlineData("?list-type=2&max-keys=-1")]
    [InlineData("?max-keys=-1")]
    [InlineData("?versions&max-keys=-1")]
    public async Task A_page_of_less_than_nothing_is_refused(string query) =>
        Assert.Equal("400 InvalidArgument", (await GetAsync("/bucket-one" + query)).Error);

    private static string Prefixes(Reply list) => string.Join(' ', list.Elements("CommonPrefixes"));
}
