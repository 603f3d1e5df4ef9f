using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class CreationTests
{
    private const string Template = """
        Description: A bucket and who may use it
        Parameters:
          Prefix: { Type: String, Default: shop }
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: !Sub ${Prefix}-${AWS::AccountId}
              VersioningConfiguration: { Status: Enabled }
              LifecycleConfiguration:
                Rules:
                  - { Id: Old, Status: Enabled, ExpirationInDays: 400, NoncurrentVersionExpiration: { NoncurrentDays: 7 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }
          BucketPolicy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref Bucket
              PolicyDocument:
                Version: "2012-10-17"
                Statement: [{ Effect: Deny, Principal: "*", Action: "s3:*", Resource: [!GetAtt Bucket.Arn, !Sub "${Bucket.Arn}/*"], Condition: { Bool: { "aws:SecureTransport": "false" } } }]
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: "2012-10-17"
                Statement: [{ Effect: Allow, Principal: { Service: sagemaker.amazonaws.com }, Action: "sts:AssumeRole" }]
          Policy:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: read
              Roles: [!Ref Role]
              PolicyDocument:
                Version: "2012-10-17"
                Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: !Sub "${Bucket.Arn}/*" }]
          Group:
            Type: AWS::EC2::SecurityGroup
            Properties: { GroupDescription: Jobs }
        Outputs:
          Name: { Value: !Ref Bucket, Description: The bucket }
          RoleArn: { Value: !GetAtt Role.Arn }
          GroupId: { Value: !GetAtt Group.GroupId }
        """;

    [Fact]
    public async Task A_change_set_creates_a_stack_whose_resources_their_own_services_read_back()
    {
        var cloud = new Cloud();
        var set = await cloud.ChangeSetAsync("shop", Template, "CREATE");
        Assert.Equal(("CREATE_COMPLETE", "AVAILABLE"), ((string)set["Status"]!, (string)set["ExecutionStatus"]!));
        Assert.Equal(["Bucket", "BucketPolicy", "Group", "Policy", "Role"], set["Changes"]!.AsArray().Select(change => (string)change!["ResourceChange"]!["LogicalResourceId"]!));
        Assert.Equal("REVIEW_IN_PROGRESS", (string)(await cloud.StackAsync("shop"))["StackStatus"]!);
        await cloud.CallAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        var stack = await cloud.DoneAsync("shop");
        Assert.Equal("CREATE_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal("shop-111122223333", (string)stack["Outputs"]![0]!["OutputValue"]!);
        var role = await cloud.IdAsync("shop", "Role");
        Assert.StartsWith("shop-Role-", role, StringComparison.Ordinal);
        Assert.StartsWith("sg-", await cloud.IdAsync("shop", "Group"), StringComparison.Ordinal);
        Assert.Equal("Enabled", (string)(await cloud.AskAsync("s3", "GetBucketVersioning", new() { ["Bucket"] = "shop-111122223333" }))["Status"]!);
        Assert.Contains("SecureTransport", (string)(await cloud.AskAsync("s3", "GetBucketPolicy", new() { ["Bucket"] = "shop-111122223333" }))["Policy"]!, StringComparison.Ordinal);
        Assert.Equal("read", (string)(await cloud.AskAsync("iam", "ListRolePolicies", new() { ["RoleName"] = role }))["PolicyNames"]![0]!);
        Assert.Equal(Template, (string)(await cloud.CallAsync("GetTemplate", new() { ["StackName"] = "shop" }))["TemplateBody"]!);
    }

    [Fact]
    public async Task Events_tell_of_every_resource_after_what_it_needs()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", Template);
        var story = (await cloud.StoryAsync("shop")).ToList();
        Assert.Equal("shop CREATE_IN_PROGRESS", story[0]);
        Assert.Equal("shop CREATE_COMPLETE", story[^1]);
        Assert.True(story.IndexOf("Bucket CREATE_COMPLETE") < story.IndexOf("BucketPolicy CREATE_IN_PROGRESS"));
        Assert.True(story.IndexOf("Role CREATE_COMPLETE") < story.IndexOf("Policy CREATE_IN_PROGRESS"));
        var events = await cloud.EventsAsync("shop");
        Assert.Equal(events[0]["StackId"]!.ToString(), events[0]["PhysicalResourceId"]!.ToString());
        Assert.Contains(events, one => (string?)one["ResourceStatusReason"] == "Resource creation Initiated");
        Assert.Equal("shop CREATE_COMPLETE", $"{(await cloud.CallAsync("DescribeStackEvents", new() { ["StackName"] = "shop" }))["StackEvents"]![0]!["LogicalResourceId"]} CREATE_COMPLETE");
    }

    [Fact]
    public async Task A_resource_that_fails_takes_the_others_back_with_it()
    {
        var cloud = new Cloud(new() { Fail = ["Policy:Out of paper"] });
        var stack = await cloud.CreatedAsync("shop", Template);
        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Contains("Resource handler returned message: \"Out of paper\"", await cloud.FailureAsync("shop", "Policy"), StringComparison.Ordinal);
        Assert.False(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-111122223333" }));
        Assert.Empty((await cloud.AskAsync("iam", "ListRoles", []))["Roles"]!.AsArray());
        var begun = (await cloud.EventsAsync("shop")).First(one => (string)one["ResourceStatus"]! == "ROLLBACK_IN_PROGRESS");
        Assert.Equal("The following resource(s) failed to create: [Policy]. Rollback requested by user.", (string)begun["ResourceStatusReason"]!);
    }

    [Fact]
    public async Task A_request_that_comes_again_with_its_token_is_the_same_request()
    {
        var cloud = new Cloud();
        var asking = Cloud.Asking("shop", Template);
        asking["ClientRequestToken"] = "once";
        var first = await cloud.CallAsync("CreateStack", asking);
        Assert.Equal((string)first["StackId"]!, (string)(await cloud.CallAsync("CreateStack", asking.DeepClone().AsObject()))["StackId"]!);
        await cloud.DoneAsync("shop");
        Assert.Contains(await cloud.EventsAsync("shop"), one => (string?)one["ClientRequestToken"] == "once");
        var change = Cloud.Asking("other", Template);
        (change["ChangeSetName"], change["ChangeSetType"], change["ClientToken"]) = ("changes", "CREATE", "twice");
        var set = await cloud.CallAsync("CreateChangeSet", change);
        Assert.Equal((string)set["Id"]!, (string)(await cloud.CallAsync("CreateChangeSet", change.DeepClone().AsObject()))["Id"]!);
    }
}
