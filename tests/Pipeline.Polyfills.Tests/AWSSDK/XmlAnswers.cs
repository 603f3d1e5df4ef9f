using System.Net;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class XmlAnswers
{
    private const string Stacks = """
        <DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
          <DescribeStacksResult>
            <Stacks>
              <member>
                <StackId>arn:aws:cloudformation:eu-west-1:111122223333:stack/bucket/1</StackId>
                <StackName>bucket</StackName>
                <Tomorrow><Unknown>1</Unknown></Tomorrow>
                <CreationTime>2024-01-02T03:04:05.678Z</CreationTime>
                <StackStatus>UPDATE_IN_PROGRESS</StackStatus>
                <DisableRollback>false</DisableRollback>
                <TimeoutInMinutes>30</TimeoutInMinutes>
                <Capabilities><member>CAPABILITY_IAM</member></Capabilities>
                <Tags/>
                <Outputs>
                  <member><OutputKey>Name</OutputKey><OutputValue> a &lt;b&gt; </OutputValue></member>
                  <member><OutputKey>Empty</OutputKey><OutputValue></OutputValue></member>
                </Outputs>
                <DriftInformation><StackDriftStatus>NOT_CHECKED</StackDriftStatus></DriftInformation>
              </member>
            </Stacks>
            <NextToken>more</NextToken>
          </DescribeStacksResult>
          <ResponseMetadata><RequestId>request-2</RequestId></ResponseMetadata>
        </DescribeStacksResponse>
        """;

    [Fact]
    public async Task Members_of_every_kind_are_read_and_unknown_ones_passed_over()
    {
        using var server = new Server(new Reply(200, Stacks));
        var answer = await Clients.CloudFormation(server).DescribeStacksAsync(new DescribeStacksRequest());

        var stack = Assert.Single(answer.Stacks);
        Assert.Equal("bucket", stack.StackName);
        Assert.Equal(new DateTime(2024, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), stack.CreationTime);
        Assert.Equal(DateTimeKind.Utc, stack.CreationTime!.Value.Kind);
        Assert.Equal(StackStatus.UPDATE_IN_PROGRESS, stack.StackStatus);
        Assert.False(stack.DisableRollback);
        Assert.Equal(30, stack.TimeoutInMinutes);
        Assert.Equal(["CAPABILITY_IAM"], stack.Capabilities);
        Assert.Equal([" a <b> ", ""], stack.Outputs.Select(o => o.OutputValue));
        Assert.Equal(StackDriftStatus.NOT_CHECKED, stack.DriftInformation.StackDriftStatus);
        Assert.Equal("more", answer.NextToken);
    }

    [Fact]
    public async Task What_is_not_in_the_answer_is_null_and_an_empty_list_is_empty()
    {
        using var server = new Server(new Reply(200, Stacks));
        var stack = (await Clients.CloudFormation(server).DescribeStacksAsync(new DescribeStacksRequest())).Stacks[0];

        Assert.Empty(stack.Tags);
        Assert.Null(stack.Parameters);
        Assert.Null(stack.DeletionTime);
        Assert.Null(stack.EnableTerminationProtection);
        Assert.Null(stack.DeletionMode);
        Assert.Null(stack.RollbackConfiguration);
    }

    [Fact]
    public async Task Request_id_and_status_come_with_the_answer()
    {
        using var server = new Server(new Reply(200, Stacks));
        var answer = await Clients.CloudFormation(server).DescribeStacksAsync(new DescribeStacksRequest());

        Assert.Equal("request-2", answer.ResponseMetadata.RequestId);
        Assert.Equal(HttpStatusCode.OK, answer.HttpStatusCode);
    }

    [Fact]
    public async Task Maps_are_read_from_their_entries()
    {
        const string body = """
            <SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult><IsTruncated>false</IsTruncated><EvaluationResults><member>
              <EvalActionName>s3:GetObject</EvalActionName><EvalDecision>explicitDeny</EvalDecision>
              <EvalDecisionDetails><entry><key>IAM Policy</key><value>explicitDeny</value></entry><entry><key>Other</key><value>allowed</value></entry></EvalDecisionDetails>
            </member></EvaluationResults></SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>
            """;
        using var server = new Server(Reply.Ok(body));
        var answer = await Clients.Iam(server).SimulatePrincipalPolicyAsync(new SimulatePrincipalPolicyRequest { ActionNames = ["s3:GetObject"] });

        var result = Assert.Single(answer.EvaluationResults);
        Assert.Equal("explicitDeny", result.EvalDecision);
        Assert.Equal(new Dictionary<string, string> { ["IAM Policy"] = "explicitDeny", ["Other"] = "allowed" }, result.EvalDecisionDetails);
        Assert.False(answer.IsTruncated);
    }

    [Fact]
    public async Task An_operation_without_a_result_answers_its_metadata()
    {
        using var server = new Server(new Reply(200, "<DeleteStackResponse><ResponseMetadata><RequestId>request-3</RequestId></ResponseMetadata></DeleteStackResponse>"));
        var answer = await Clients.CloudFormation(server).DeleteStackAsync(new DeleteStackRequest { StackName = "bucket" });

        Assert.Equal("request-3", answer.ResponseMetadata.RequestId);
    }
}
