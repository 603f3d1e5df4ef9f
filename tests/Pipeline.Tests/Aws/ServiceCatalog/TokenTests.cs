using Pipeline.Aws.ServiceCatalog;

namespace Pipeline.Tests.Aws.ServiceCatalog;

public class TokenTests
{
    [Fact]
    public void A_token_is_the_same_in_every_run() =>
        // printf 'version\nprod-1\nv1' | sha256sum | cut -c1-40
        Assert.Equal("4b9131513f176cb64cce849ee83b4d0adb1a6d19", Token.Of("version", "prod-1", "v1"));

    [Fact]
    public void A_token_has_the_form_that_every_API_takes() => Assert.Matches("^[0-9a-f]{40}$", Token.Of());

    [Theory]
    [InlineData("version", "prod-1", "v2")]
    [InlineData("version", "prod-2", "v1")]
    [InlineData("launch", "prod-1", "v1")]
    [InlineData("version", "prod-1v1", "")]
    public void Other_content_has_another_token(string kind, string product, string version) =>
        Assert.NotEqual(Token.Of("version", "prod-1", "v1"), Token.Of(kind, product, version));
}
