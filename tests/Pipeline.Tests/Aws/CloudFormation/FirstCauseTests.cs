using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Pipeline.Aws.CloudFormation;

namespace Pipeline.Tests.Aws.CloudFormation;

public class FirstCauseTests
{
    private const string Stack = "arn:aws:cloudformation:us-east-1:111122223333:stack/artifacts/1";

    [Fact]
    public void The_first_resource_that_failed_is_the_cause()
    {
        var cause = FirstCause.Among([Event("Key", "CREATE_COMPLETE"), Event("Bucket", "CREATE_FAILED", "it exists"), Event("Topic", "CREATE_FAILED", "no right")]);
        Assert.Equal(new FirstCause("Bucket", "it exists", 1), cause);
    }

    [Theory]
    [InlineData("Resource creation cancelled")]
    [InlineData("Resource creation Cancelled")]
    [InlineData("Resource update cancelled")]
    public void What_was_cancelled_is_an_echo_even_when_it_is_reported_first(string echo)
    {
        var cause = FirstCause.Among([Event("Key", "CREATE_FAILED", echo), Event("Bucket", "CREATE_FAILED", "it exists"), Event("Topic", "UPDATE_FAILED", echo)]);
        Assert.Equal(new FirstCause("Bucket", "it exists", 2), cause);
    }

    [Fact]
    public void The_stacks_own_event_and_its_rollback_are_no_cause()
    {
        var own = Event("artifacts", "CREATE_FAILED", "The following resource(s) failed to create: [Bucket].");
        own.PhysicalResourceId = Stack;
        Assert.Null(FirstCause.Among([own, Event("Bucket", "DELETE_COMPLETE"), Event("Bucket", "ROLLBACK_IN_PROGRESS")]));
    }

    [Fact]
    public void When_all_were_cancelled_the_first_of_them_is_named() =>
        Assert.Equal("Key", FirstCause.Among([Event("Key", "CREATE_FAILED", "Resource creation cancelled"), Event("Topic", "CREATE_FAILED", "Resource creation cancelled")])?.LogicalId);

    [Theory]
    [InlineData(null, "no reason given")]
    [InlineData("plain words", "plain words")]
    [InlineData("Resource handler returned message: \"it exists\" (RequestToken: 1, HandlerErrorCode: AlreadyExists)", "it exists")]
    [InlineData("Resource handler returned message: \"Bucket \"a\" exists (Service: S3, Status Code: 409)\" (RequestToken: 1, HandlerErrorCode: AlreadyExists)", "Bucket \"a\" exists (Service: S3, Status Code: 409)")]
    [InlineData("Resource handler returned message: \"Resource handler returned message: \"inner\" (RequestToken: 1, HandlerErrorCode: X)\" (RequestToken: 2, HandlerErrorCode: Y)", "inner")]
    [InlineData("Resource handler returned message: \"no end\"", "no end")]
    [InlineData("Resource handler returned message: \"\" (RequestToken: 1, HandlerErrorCode: X)", "")]
    public void The_reason_is_freed_of_its_wrapping(string? reason, string words) =>
        Assert.Equal(words, FirstCause.Among([Event("Bucket", "CREATE_FAILED", reason)])?.Reason);

    [Fact]
    public void A_failed_nested_stack_counts_as_a_resource()
    {
        var nested = Event("Network", "CREATE_FAILED", "Embedded stack was not successfully created");
        nested.PhysicalResourceId = "arn:aws:cloudformation:us-east-1:111122223333:stack/artifacts-Network/2";
        Assert.Equal("Network", FirstCause.Among([nested])?.LogicalId);
    }

    private static StackEvent Event(string resource, string status, string? reason = null) => new()
    {
        StackId = Stack,
        LogicalResourceId = resource,
        PhysicalResourceId = $"{resource}-1",
        ResourceStatus = new ResourceStatus(status),
        ResourceStatusReason = reason,
    };
}
