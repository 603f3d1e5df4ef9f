using Pipeline.Aws.CodeBuild;
using Pipeline.Aws.Logs;

namespace Pipeline.Tests.Aws;

public class BuildRequestTests
{
    private static readonly BuildRequest Request = new("packing a", "project", "bucket", "packing/1.zip", "models/1");

    [Fact]
    public void The_same_build_has_the_same_token_until_one_of_its_content_has_ended()
    {
        Assert.Equal(Request.Token(null), (Request with { Step = "packing b" }).Token(null));
        string[] tokens =
        [
            Request.Token(null), Request.Token("project:1"), Request.Token("project:2"), (Request with { Source = "packing/2.zip" }).Token(null),
            // CodeBuild refuses a token that comes again with other settings.
            (Request with { ComputeType = "BUILD_GENERAL1_XLARGE" }).Token(null), (Request with { Secrets = new Dictionary<string, string> { ["A"] = "b" } }).Token(null),
        ];
        Assert.Equal(tokens.Length, tokens.Distinct().Count());
    }

    [Theory]
    [InlineData("nothing secret: hf_", "nothing secret: hf_")]
    [InlineData("token=hf_{}.", "token=hf_***")]
    [InlineData("Authorization: Bearer {}", "Authorization: Bearer ***")]
    [InlineData("\"hf_{}\" and hf_{}", "\"hf_***\" and hf_***")]
    public void Tokens_are_masked_wherever_they_stand(string line, string masked) =>
        Assert.Equal(masked, LogTail.Masked(line.Replace("{}", new string('q', 34))));
}
