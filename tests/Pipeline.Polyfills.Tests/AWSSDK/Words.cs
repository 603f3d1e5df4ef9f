using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.SimpleSystemsManagement;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class Words
{
    [Fact]
    public void A_word_equals_its_string()
    {
        StackStatus status = "CREATE_COMPLETE";

        Assert.True(status == StackStatus.CREATE_COMPLETE);
        Assert.True(status == "CREATE_COMPLETE");
        Assert.True(status != StackStatus.CREATE_FAILED);
        Assert.Equal("CREATE_COMPLETE", status.Value);
        Assert.Same(StackStatus.CREATE_COMPLETE, StackStatus.FindValue("CREATE_COMPLETE"));
    }

    [Fact]
    public void Dashes_leave_the_name_but_not_the_word() => Assert.Equal("Intelligent-Tiering", ParameterTier.IntelligentTiering.Value);

    [Fact]
    public async Task A_word_that_AWS_added_later_is_kept()
    {
        using var server = new Server(Reply.Ok(
            "<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackStatus>TELEPORTED</StackStatus></member></Stacks></DescribeStacksResult></DescribeStacksResponse>"));
        var answer = await Clients.CloudFormation(server).DescribeStacksAsync(new DescribeStacksRequest());

        Assert.Equal("TELEPORTED", answer.Stacks[0].StackStatus.Value);
    }
}
