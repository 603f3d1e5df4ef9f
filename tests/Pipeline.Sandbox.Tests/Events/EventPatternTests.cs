using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Events.Patterns;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Events;

[Behaviour("Events", "patterns")]
public sealed class EventPatternTests
{
    private const string Event = """
        {"source":"aws.s3","resources":["arn:a","arn:b"],"detail":{"name":"model.tar.gz","size":300,"ip":"10.0.0.7","old":null,"ok":true,
         "items":[{"id":"a","n":1},{"id":"b","n":2}],"empty":[],"deep":{"x":"Y"}}}
        """;

    [Theory]
    [InlineData("""{"source":["aws.s3","other"]}""")]
    [InlineData("""{"resources":["arn:b"]}""")]
    [InlineData("""{"detail":{"size":[3.0e2]}}""")]
    [InlineData("""{"detail":{"old":[null],"ok":[true]}}""")]
    [InlineData("""{"detail":{"name":[{"prefix":"model"}]}}""")]
    [InlineData("""{"detail":{"name":[{"prefix":{"equals-ignore-case":"MODEL"}}]}}""")]
    [InlineData("""{"detail":{"name":[{"suffix":".gz"}]}}""")]
    [InlineData("""{"detail":{"name":[{"suffix":{"equals-ignore-case":".GZ"}}]}}""")]
    [InlineData("""{"detail":{"name":[{"equals-ignore-case":"Model.Tar.GZ"}]}}""")]
    [InlineData("""{"detail":{"name":[{"wildcard":"m*.tar.*"}]}}""")]
    [InlineData("""{"detail":{"name":[{"anything-but":"other"}]}}""")]
    [InlineData("""{"detail":{"name":[{"anything-but":["a","b"]}]}}""")]
    [InlineData("""{"detail":{"size":[{"anything-but":[1,2]}]}}""")]
    [InlineData("""{"detail":{"name":[{"anything-but":{"prefix":"x"}}]}}""")]
    [InlineData("""{"detail":{"name":[{"anything-but":{"suffix":".zip"}}]}}""")]
    [InlineData("""{"detail":{"name":[{"anything-but":{"wildcard":"*.zip"}}]}}""")]
    [InlineData("""{"detail":{"name":[{"anything-but":{"equals-ignore-case":["A","B"]}}]}}""")]
    [InlineData("""{"detail":{"size":[{"numeric":[">",0,"<=",300]}]}}""")]
    [InlineData("""{"detail":{"size":[{"numeric":["=",300]}]}}""")]
    [InlineData("""{"detail":{"ip":[{"cidr":"10.0.0.1/24"}]}}""")]
    [InlineData("""{"detail":{"name":[{"exists":true}],"none":[{"exists":false}]}}""")]
    [InlineData("""{"detail":{"deep":[{"exists":false}],"empty":[{"exists":false}],"gone":{"x":[{"exists":false}]}}}""")]
    [InlineData("""{"detail":{"items":{"id":["b"],"n":[2]}}}""")]
    [InlineData("""{"$or":[{"source":["x"]},{"detail":{"ok":[true]}}]}""")]
    public void These_patterns_match(string pattern) => Assert.True(Matches(pattern));

    [Theory]
    [InlineData("""{"source":["aws.S3"]}""")]
    [InlineData("""{"source":["aws.s3"],"detail":{"name":["x"]}}""")]
    [InlineData("""{"detail":{"size":["300"]}}""")]
    [InlineData("""{"detail":{"none":[{"anything-but":"x"}]}}""")]
    [InlineData("""{"detail":{"name":[{"anything-but":{"prefix":["mod","x"]}}]}}""")]
    [InlineData("""{"detail":{"name":[{"wildcard":"m\\*"}]}}""")]
    [InlineData("""{"detail":{"name":[{"wildcard":"model"}]}}""")]
    [InlineData("""{"detail":{"size":[{"numeric":["<",300]}]}}""")]
    [InlineData("""{"detail":{"name":[{"numeric":[">",0]}]}}""")]
    [InlineData("""{"detail":{"ip":[{"cidr":"10.0.1.0/24"}]}}""")]
    [InlineData("""{"detail":{"name":[{"cidr":"10.0.1.0/24"}]}}""")]
    [InlineData("""{"detail":{"deep":[{"exists":true}]}}""")]
    [InlineData("""{"detail":{"name":[{"exists":false}]}}""")]
    [InlineData("""{"detail":{"items":{"id":["a"],"n":[2]}}}""")]
    [InlineData("""{"source":["aws.s3"],"$or":[{"source":["x"]},{"detail":{"ok":[false]}}]}""")]
    public void These_patterns_do_not_match(string pattern) => Assert.False(Matches(pattern));

    [Theory]
    [InlineData("""{"source":[{"starts":"a"}]}""", "Unrecognized match type starts")]
    [InlineData("""{"source":[{"prefix":1}]}""", "prefix match pattern must be a string")]
    [InlineData("""{"source":[{"prefix":"a","suffix":"b"}]}""", "Only one key allowed in match expression")]
    [InlineData("""{"source":[{"exists":"yes"}]}""", "exists match pattern must be either true or false.")]
    [InlineData("""{"source":[{"numeric":["~",1]}]}""", "Unrecognized numeric range operator: ~")]
    [InlineData("""{"source":[{"wildcard":"a**"}]}""", "Consecutive wildcard characters at pos 1")]
    [InlineData("""{"source":[{"cidr":"10.0.0.0/64"}]}""", "Malformed CIDR, one '/' required: 10.0.0.0/64")]
    [InlineData("""{"source":{}}""", "Empty objects are not allowed")]
    [InlineData("""{"source":[]}""", "Empty arrays are not allowed")]
    [InlineData("""{"source":"a"}""", "\"source\" must be an object or an array")]
    public void A_pattern_that_breaks_the_grammar_is_told_why(string pattern, string reason)
    {
        var error = Assert.Throws<AwsError>(() => EventPattern.Parse(pattern));

        Assert.Equal(("InvalidEventPatternException", $"Event pattern is not valid. Reason: {reason}"), (error.Code, error.Message));
    }

    [Fact]
    public void No_wildcard_makes_matching_slow()
    {
        var pattern = EventPattern.Parse($$"""{"source":[{"wildcard":"{{string.Concat(Enumerable.Repeat("*a", 40))}}"}]}""");

        Assert.False(pattern.Matches(new() { ["source"] = new string('a', 30_000) + "b" }));
    }

    private static bool Matches(string pattern) => EventPattern.Parse(pattern).Matches(JsonNode.Parse(Event)!.AsObject());
}
