using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class NearestTests
{
    private static readonly string[] Names = ["targetAccount", "targetRegion", "path", "parameters"];

    [Theory]
    [InlineData("targetAcount", "targetAccount")]
    [InlineData("TARGETREGION", "targetRegion")]
    [InlineData("paht", "path")]
    [InlineData("parameter", "parameters")]
    [InlineData("something-else", null)]
    [InlineData("x", null)]
    public void The_name_with_the_fewest_typing_errors_is_meant(string written, string? meant) =>
        Assert.Equal(meant, Nearest.To(written, Names));

    [Fact]
    public void When_none_is_near_the_hint_lists_them() =>
        Assert.Equal("known: targetAccount, targetRegion, path, parameters", Nearest.Hint("zzzzzz", Names));

    [Fact]
    public void Without_candidates_there_is_no_hint() => Assert.Null(Nearest.Hint("x", []));
}
