using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement.Model;
using Pipeline.Polyfills.Tests.Loopback;
using Tag = Amazon.CloudFormation.Model.Tag;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class QueryRequests
{
    [Fact]
    public async Task A_request_is_a_form_that_names_operation_and_version()
    {
        using var server = new Server(Reply.Ok("<ListStacksResponse/>"));
        await Clients.CloudFormation(server).ListStacksAsync(new ListStacksRequest());

        Assert.Equal("POST", server.Request.Method);
        Assert.Equal("/", server.Request.Path);
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", server.Request.Headers["Content-Type"]);
        Assert.Equal("Action=ListStacks&Version=2010-05-15", server.Request.Body);
    }

    [Fact]
    public async Task Lists_of_structures_are_numbered_paths()
    {
        using var server = new Server(Reply.Ok("<CreateChangeSetResponse/>"));
        await Clients.CloudFormation(server).CreateChangeSetAsync(new CreateChangeSetRequest
        {
            StackName = "bucket",
            ChangeSetName = "first",
            ChangeSetType = ChangeSetType.CREATE,
            Capabilities = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"],
            Parameters = [new Parameter { ParameterKey = "Name", ParameterValue = "a b&c=ä" }, new Parameter { ParameterKey = "Old", UsePreviousValue = true }],
            Tags = [new Tag { Key = "team", Value = "" }],
        });

        Assert.Equal(
            [
                "Action=CreateChangeSet", "Capabilities.member.1=CAPABILITY_IAM", "Capabilities.member.2=CAPABILITY_NAMED_IAM",
                "ChangeSetName=first", "ChangeSetType=CREATE",
                "Parameters.member.1.ParameterKey=Name", "Parameters.member.1.ParameterValue=a b&c=ä",
                "Parameters.member.2.ParameterKey=Old", "Parameters.member.2.UsePreviousValue=true",
                "StackName=bucket", "Tags.member.1.Key=team", "Tags.member.1.Value=", "Version=2010-05-15",
            ],
            server.Request.Form().Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public async Task Structures_within_structures_keep_their_path()
    {
        using var server = new Server(Reply.Ok("<CreateStackResponse/>"));
        await Clients.CloudFormation(server).CreateStackAsync(new CreateStackRequest
        {
            StackName = "bucket",
            TimeoutInMinutes = 5,
            RollbackConfiguration = new RollbackConfiguration
            {
                MonitoringTimeInMinutes = 7,
                RollbackTriggers = [new RollbackTrigger { Arn = "arn:1", Type = "AWS::CloudWatch::Alarm" }],
            },
            NotificationARNs = ["arn:2"],
        });

        Assert.Equal(
            [
                "Action=CreateStack", "NotificationARNs.member.1=arn:2", "RollbackConfiguration.MonitoringTimeInMinutes=7",
                "RollbackConfiguration.RollbackTriggers.member.1.Arn=arn:1", "RollbackConfiguration.RollbackTriggers.member.1.Type=AWS::CloudWatch::Alarm",
                "StackName=bucket", "TimeoutInMinutes=5", "Version=2010-05-15",
            ],
            server.Request.Form().Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public async Task Maps_are_numbered_entries_of_key_and_value()
    {
        using var server = new Server(Reply.Ok("<CreateChangeSetResponse/>"));
        await Clients.CloudFormation(server).CreateChangeSetAsync(new CreateChangeSetRequest
        {
            ResourcesToImport = [new ResourceToImport { LogicalResourceId = "B", ResourceIdentifier = new() { ["BucketName"] = "x", ["Other"] = "y" } }],
        });

        Assert.Equal(
            [
                "Action=CreateChangeSet", "ResourcesToImport.member.1.LogicalResourceId=B",
                "ResourcesToImport.member.1.ResourceIdentifier.entry.1.key=BucketName", "ResourcesToImport.member.1.ResourceIdentifier.entry.1.value=x",
                "ResourcesToImport.member.1.ResourceIdentifier.entry.2.key=Other", "ResourcesToImport.member.1.ResourceIdentifier.entry.2.value=y",
                "Version=2010-05-15",
            ],
            server.Request.Form().Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public async Task An_empty_list_is_sent_empty_and_a_missing_one_not_at_all()
    {
        using var server = new Server(Reply.Ok("<UpdateStackResponse/>"));
        await Clients.CloudFormation(server).UpdateStackAsync(new UpdateStackRequest { StackName = "bucket", Tags = [] });

        Assert.Equal("Action=UpdateStack&StackName=bucket&Tags=&Version=2010-05-15", server.Request.Body);
    }

    [Fact]
    public async Task Each_service_sends_its_own_version()
    {
        using var server = new Server(Reply.Ok("<GetRoleResponse/>"));
        await Clients.Iam(server).GetRoleAsync(new GetRoleRequest { RoleName = "launch" });

        Assert.Equal("Action=GetRole&RoleName=launch&Version=2010-05-08", server.Request.Body);
    }
}
