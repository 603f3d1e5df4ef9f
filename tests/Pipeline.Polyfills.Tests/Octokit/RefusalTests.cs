using System.Net;
using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class RefusalTests
{
    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var refusal = await Refused<NotFoundException>(GitHub.Refusal(404, "Not Found"));

        Assert.Equal(HttpStatusCode.NotFound, refusal.StatusCode);
        Assert.Equal("Not Found", refusal.Message);
        Assert.Equal("https://docs.github.com/rest", refusal.ApiError.DocumentationUrl);
    }

    [Fact]
    public async Task Wrong_credentials_are_not_authorized()
    {
        var refusal = await Refused<AuthorizationException>(GitHub.Refusal(401, "Bad credentials"));

        Assert.Equal("Bad credentials", refusal.Message);
    }

    [Fact]
    public async Task What_may_not_be_done_is_forbidden()
    {
        var refusal = await Refused<ForbiddenException>(GitHub.Refusal(403, "Resource not accessible by personal access token"));

        Assert.Equal("Resource not accessible by personal access token", refusal.Message);
        Assert.Equal(HttpStatusCode.Forbidden, refusal.StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_with_a_request_is_told_by_member()
    {
        var refusal = await Refused<ApiValidationException>(GitHub.Json(422, """
            {"message":"Validation Failed","errors":[{"resource":"PullRequest","field":"head","code":"invalid"}],"documentation_url":"https://docs.github.com/rest/pulls"}
            """));

        var error = Assert.Single(refusal.ApiError.Errors);
        Assert.Equal(("PullRequest", "head", "invalid"), (error.Resource, error.Field, error.Code));
        Assert.Equal("Validation Failed", refusal.Message);
    }

    [Fact]
    public async Task What_is_wrong_may_be_told_in_plain_words()
    {
        var refusal = await Refused<ApiValidationException>(GitHub.Json(422, """{"message":"Validation Failed","errors":["Could not add topics"]}"""));

        Assert.Contains("Validation Failed", refusal.Message);
    }

    [Fact]
    public async Task A_law_that_forbids_is_its_own_refusal() => await Refused<LegalRestrictionException>(GitHub.Refusal(451, "Repository access blocked"));

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Every_other_refusal_keeps_its_status_and_its_words(int status)
    {
        using var server = new Server(GitHub.Refusal(status, "Git Repository is empty."));
        var refusal = await Assert.ThrowsAnyAsync<ApiException>(() => GitHub.Client(server).Repository.Get("octocat", "hello"));

        Assert.Equal(status, (int)refusal.StatusCode);
        Assert.Equal("Git Repository is empty.", refusal.Message);
    }

    [Fact]
    public async Task A_page_of_a_proxy_is_no_reason_to_fail_otherwise()
    {
        var refusal = await Refused<ApiException>(new Reply(502, "<html>Bad Gateway</html>", ("Content-Type", "text/html")));

        Assert.Contains("Bad Gateway", refusal.Message);
    }

    [Fact]
    public async Task A_refusal_without_a_body_still_says_something()
    {
        var refusal = await Refused<ApiException>(new Reply(503, string.Empty));

        Assert.NotEmpty(refusal.Message);
    }

    [Fact]
    public void Typed_refusals_are_all_of_one_family()
    {
        Assert.True(typeof(ForbiddenException).IsAssignableFrom(typeof(RateLimitExceededException)));
        Assert.True(typeof(ForbiddenException).IsAssignableFrom(typeof(SecondaryRateLimitExceededException)));
        Assert.True(typeof(ForbiddenException).IsAssignableFrom(typeof(AbuseException)));
        Assert.True(typeof(ApiValidationException).IsAssignableFrom(typeof(RepositoryExistsException)));
        Assert.True(typeof(ApiException).IsAssignableFrom(typeof(ForbiddenException)));
    }

    private static async Task<T> Refused<T>(Reply reply)
        where T : ApiException
    {
        using var server = new Server(reply);
        return await Assert.ThrowsAsync<T>(() => GitHub.Client(server).Repository.Get("octocat", "hello"));
    }
}
