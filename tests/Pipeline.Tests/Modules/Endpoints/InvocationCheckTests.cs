using Pipeline.Failures;
using Pipeline.Modules.Endpoints;

namespace Pipeline.Tests.Modules.Endpoints;

public class InvocationCheckTests
{
    public static TheoryData<InvocationOptions, string, string> Wrong => new()
    {
        { new() { MaxNewTokens = 0 }, "PL2450", "--max-new-tokens" },
        { new() { Temperature = -0.1 }, "PL2450", "--temperature" },
        { new() { Temperature = 2.1 }, "PL2450", "--temperature" },
        { new() { Temperature = double.NaN }, "PL2450", "--temperature" },
        { new() { TopP = 0 }, "PL2450", "--top-p" },
        { new() { TopP = 1.1 }, "PL2450", "--top-p" },
        { new() { RepetitionPenalty = 0 }, "PL2450", "--repetition-penalty" },
        { new() { Prompt = " " }, "PL2450", "--prompt" },
        { new() { ContentType = "text/csv" }, "PL2451", "--content-type" },
        { new() { Stream = true, Json = true }, "PL2451", "--stream" },
        { new() { Variant = "a", Component = "b" }, "PL2451", "--target-variant" },
        { new() { Endpoint = "-twin" }, "PL2452", "--endpoint-name" },
        { new() { Endpoint = new string('a', 64) }, "PL2452", "--endpoint-name" },
        { new() { Component = "" }, "PL2452", "--component" },
        { new() { File = "/nowhere/request.json" }, "PL2453", "there is no file" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_makes_no_sense_is_named(InvocationOptions options, string code, string says)
    {
        var invalid = Assert.Throws<InvalidInput>(() => InvocationCheck.Require(options));

        Assert.Equal((code, 2), (Assert.Single(invalid.Problems).Code, invalid.ExitCode));
        Assert.Contains(says, invalid.Detail);
    }

    [Fact]
    public void The_greatest_and_the_least_are_allowed()
    {
        InvocationCheck.Require(new() { Endpoint = "a", MaxNewTokens = 1, Temperature = 0, TopP = 1, RepetitionPenalty = 2, Prompt = "x", Stream = true });
        InvocationCheck.Require(new() { Endpoint = new string('a', 63), Temperature = 2, RepetitionPenalty = 0.1, Json = true });
    }

    [Fact]
    public void A_file_must_have_content_and_a_type()
    {
        var file = Path.GetTempFileName();
        try
        {
            var invalid = Assert.Throws<InvalidInput>(() => InvocationCheck.Require(new() { File = file, Temperature = 0.5, Prompt = "x" }));
            Assert.Equal(["PL2451", "PL2451", "PL2453", "PL2453"], invalid.Problems.Select(problem => problem.Code));
            File.WriteAllText(file, "1,2");
            InvocationCheck.Require(new() { File = file, ContentType = "text/csv" });
        }
        finally
        {
            File.Delete(file);
        }
    }
}
