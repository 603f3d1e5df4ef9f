using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>Resources are read back through the services they belong to, after their making, a change and their end.</summary>
public sealed class ResourceTypeTests
{
    private readonly Cloud cloud = new();

    [Fact]
    [Behaviour("CloudFormation", "a type with a class `Resources/<Service>/<Type>`")]
    public async Task A_bucket_has_all_its_settings_and_loses_those_that_go()
    {
        const string template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: shop-one
                  Tags: [{ Key: team, Value: blue }]
                  BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: alias/aws/s3 } }] }
                  PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
                  OwnershipControls: { Rules: [{ ObjectOwnership: BucketOwnerEnforced }] }
                  CorsConfiguration: { CorsRules: [{ AllowedMethods: [GET], AllowedOrigins: ['*'], ExposedHeaders: [ETag], MaxAge: 60 }] }
                  LoggingConfiguration: { DestinationBucketName: !Ref Logs, LogFilePrefix: a/ }
                  NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } }
                  WebsiteConfiguration: { IndexDocument: index.html }
              Logs: { Type: 'AWS::S3::Bucket', Properties: { BucketName: shop-logs } }
            Outputs:
              Domain: { Value: !GetAtt Bucket.RegionalDomainName }
            """;
        var stack = await cloud.CreatedAsync("shop", template);
        Assert.Equal("shop-one.s3.eu-west-1.amazonaws.com", (string)stack["Outputs"]![0]!["OutputValue"]!);
        Assert.Equal("alias/aws/s3", (string)(await S3Async("GetBucketEncryption"))["ServerSideEncryptionConfiguration"]!["Rules"]![0]!["ApplyServerSideEncryptionByDefault"]!["KMSMasterKeyID"]!);
        Assert.True((bool)(await S3Async("GetPublicAccessBlock"))["PublicAccessBlockConfiguration"]!["BlockPublicPolicy"]!);
        Assert.Equal(60, (int)(await S3Async("GetBucketCors"))["CORSRules"]![0]!["MaxAgeSeconds"]!);
        Assert.Equal("shop-logs", (string)(await S3Async("GetBucketLogging"))["LoggingEnabled"]!["TargetBucket"]!);
        Assert.NotNull((await S3Async("GetBucketNotificationConfiguration"))["EventBridgeConfiguration"]);
        Assert.Equal("index.html", (string)(await S3Async("GetBucketWebsite"))["IndexDocument"]!["Suffix"]!);
        Assert.Equal("blue", (string)(await S3Async("GetBucketTagging"))["TagSet"]![0]!["Value"]!);
        await cloud.UpdatedAsync("shop", Templates.Bucket("shop-one") + "\n  Logs: { Type: 'AWS::S3::Bucket', Properties: { BucketName: shop-logs } }\n");
        foreach (var operation in new[] { "GetBucketCors", "GetBucketWebsite", "GetBucketTagging", "GetPublicAccessBlock" })
            Assert.False(await cloud.HasAsync("s3", operation, new() { ["Bucket"] = "shop-one" }), operation);
        Assert.Null((await S3Async("GetBucketLogging"))["LoggingEnabled"]);
    }

    [Theory]
    [InlineData("{ ExpirationInDays: 3, Prefix: a/ }", """{"ID":"R","Status":"Enabled","Filter":{"Prefix":"a/"},"Expiration":{"Days":3}}""")]
    [InlineData("{ ExpiredObjectDeleteMarker: true, TagFilters: [{ Key: k, Value: v }] }", """{"ID":"R","Status":"Enabled","Filter":{"Tag":{"Key":"k","Value":"v"}},"Expiration":{"ExpiredObjectDeleteMarker":true}}""")]
    [InlineData("{ ObjectSizeGreaterThan: 5, Prefix: a, NoncurrentVersionExpirationInDays: 2 }", """{"ID":"R","Status":"Enabled","Filter":{"And":{"Prefix":"a","ObjectSizeGreaterThan":5}},"NoncurrentVersionExpiration":{"NoncurrentDays":2}}""")]
    [InlineData("{ Transitions: [{ TransitionInDays: 30, StorageClass: GLACIER }] }", """{"ID":"R","Status":"Enabled","Filter":{"Prefix":""},"Transitions":[{"Days":30,"StorageClass":"GLACIER"}]}""")]
    public async Task Lifecycle_rules_become_those_of_S3(string rule, string expected)
    {
        var full = "{ Id: R, Status: Enabled," + rule[1..];
        await cloud.CreatedAsync("shop", $"Resources:\n  Bucket: {{ Type: 'AWS::S3::Bucket', Properties: {{ BucketName: shop-one, LifecycleConfiguration: {{ Rules: [{full}] }} }} }}\n");
        var made = (await S3Async("GetBucketLifecycleConfiguration"))["Rules"]![0]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), made), made.ToJsonString());
    }

    [Fact]
    public async Task A_role_changes_its_trust_policies_and_tags()
    {
        const string template = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  RoleName: worker
                  Description: TEXT
                  ManagedPolicyArns: ['arn:aws:iam::aws:policy/MANAGED']
                  Policies: [{ PolicyName: INLINE, PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: '*' }] } }]
                  Tags: [{ Key: TAG, Value: x }]
                  AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: TEXT.amazonaws.com }, Action: 'sts:AssumeRole' }] }
            """;
        await cloud.CreatedAsync("shop", template.Replace("TEXT", "ec2", StringComparison.Ordinal).Replace("MANAGED", "ReadOnlyAccess", StringComparison.Ordinal));
        await cloud.UpdatedAsync("shop", template.Replace("TEXT", "lambda", StringComparison.Ordinal).Replace("MANAGED", "PowerUserAccess", StringComparison.Ordinal).Replace("INLINE", "other", StringComparison.Ordinal).Replace("TAG", "team", StringComparison.Ordinal));
        var role = (await cloud.AskAsync("iam", "GetRole", new() { ["RoleName"] = "worker" }))["Role"]!;
        Assert.Contains("lambda.amazonaws.com", Uri.UnescapeDataString((string)role["AssumeRolePolicyDocument"]!), StringComparison.Ordinal);
        Assert.Equal(("lambda", "team"), ((string)role["Description"]!, (string)Assert.Single(role["Tags"]!.AsArray())!["Key"]!));
        Assert.Equal("PowerUserAccess", (string)Assert.Single((await cloud.AskAsync("iam", "ListAttachedRolePolicies", new() { ["RoleName"] = "worker" }))["AttachedPolicies"]!.AsArray())!["PolicyName"]!);
        Assert.Equal("other", (string)Assert.Single((await cloud.AskAsync("iam", "ListRolePolicies", new() { ["RoleName"] = "worker" }))["PolicyNames"]!.AsArray())!);
        await cloud.DeletedAsync("shop");
        Assert.False(await cloud.HasAsync("iam", "GetRole", new() { ["RoleName"] = "worker" }));
    }

    [Fact]
    public async Task A_managed_policy_gets_versions_and_a_user_joins_groups()
    {
        const string template = """
            Resources:
              Group: { Type: 'AWS::IAM::Group' }
              User: { Type: 'AWS::IAM::User', Properties: { UserName: ann, Groups: [!Ref Group] } }
              Policy:
                Type: AWS::IAM::ManagedPolicy
                Properties: { Users: [!Ref User], Groups: [!Ref Group], PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:ACTION', Resource: '*' }] } }
            """;
        await cloud.CreatedAsync("shop", template.Replace("ACTION", "Get*", StringComparison.Ordinal));
        for (var round = 0; round < 6; round++)
            Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.UpdatedAsync("shop", template.Replace("ACTION", $"Put{round}", StringComparison.Ordinal)))["StackStatus"]!);
        var arn = await cloud.IdAsync("shop", "Policy");
        Assert.Equal("v7", (string)(await cloud.AskAsync("iam", "GetPolicy", new() { ["PolicyArn"] = arn }))["Policy"]!["DefaultVersionId"]!);
        Assert.Equal(5, (await cloud.AskAsync("iam", "ListPolicyVersions", new() { ["PolicyArn"] = arn }))["Versions"]!.AsArray().Count);
        Assert.Single((await cloud.AskAsync("iam", "ListGroupsForUser", new() { ["UserName"] = "ann" }))["Groups"]!.AsArray());
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
        Assert.False(await cloud.HasAsync("iam", "GetPolicy", new() { ["PolicyArn"] = arn }));
    }

    [Fact]
    public async Task An_inline_policy_moves_from_role_to_role()
    {
        const string template = """
            Resources:
              One: { Type: 'AWS::IAM::Role', Properties: { RoleName: one, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
              Two: { Type: 'AWS::IAM::Role', Properties: { RoleName: two, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
              Policy: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: read, Roles: [!Ref HOLDER], PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:Get*', Resource: '*' }] } } }
            """;
        await cloud.CreatedAsync("shop", template.Replace("HOLDER", "One", StringComparison.Ordinal));
        await cloud.UpdatedAsync("shop", template.Replace("HOLDER", "Two", StringComparison.Ordinal));
        Assert.Empty((await cloud.AskAsync("iam", "ListRolePolicies", new() { ["RoleName"] = "one" }))["PolicyNames"]!.AsArray());
        Assert.Single((await cloud.AskAsync("iam", "ListRolePolicies", new() { ["RoleName"] = "two" }))["PolicyNames"]!.AsArray());
    }

    [Theory]
    [InlineData("AWS::EC2::VPCEndpoint", "VpcId: vpc-1, ServiceName: s3", "Id", "vpce-")]
    [InlineData("AWS::SNS::Topic", "TopicName: news", "TopicArn", "arn:aws:sns:eu-west-1:111122223333:")]
    [InlineData("AWS::SQS::Queue", "QueueName: q", "Arn", "arn:aws:sqs:eu-west-1:111122223333:q")]
    [InlineData("AWS::SageMaker::ModelCard", "ModelCardName: card, ModelCardStatus: Draft, Content: {}", "ModelCardArn", "arn:aws:sagemaker:eu-west-1:111122223333:")]
    [Behaviour("CloudFormation", "any other type of AWS")]
    public async Task Types_without_a_service_are_held_with_ids_and_attributes(string type, string properties, string attribute, string begins)
    {
        var stack = await cloud.CreatedAsync("shop", $"Resources:\n  One: {{ Type: '{type}', Properties: {{ {properties} }} }}\nOutputs:\n  Value: {{ Value: !GetAtt One.{attribute} }}\n");
        Assert.Equal("CREATE_COMPLETE", (string)stack["StackStatus"]!);
        Assert.StartsWith(begins, (string)stack["Outputs"]![0]!["OutputValue"]!, StringComparison.Ordinal);
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
    }

    [Theory]
    [InlineData("AWS::S3::Bucket", "", 63, "a-very-long-name-of-a-stack-tha-bucketwithaverylon-")]
    [InlineData("AWS::IAM::User", "", 64, "a-very-long-name-of-a-st")]
    [Behaviour("CloudFormation", "names")]
    public async Task Invented_names_are_cut_to_what_the_service_takes(string type, string properties, int longest, string begins)
    {
        const string stack = "a-very-long-name-of-a-stack-that-goes-on-and-on-for-no-good-reason";
        await cloud.CreatedAsync(stack, $"Resources:\n  BucketWithAVeryLongLogicalIdThatGoesOnAndOn: {{ Type: '{type}', Properties: {{ {properties} }} }}\n");
        var id = await cloud.IdAsync(stack, "BucketWithAVeryLongLogicalIdThatGoesOnAndOn");
        Assert.InRange(id.Length, 50, longest);
        Assert.StartsWith(begins[..20], id, StringComparison.Ordinal);
    }

    private Task<JsonObject> S3Async(string operation) => cloud.AskAsync("s3", operation, new() { ["Bucket"] = "shop-one" });
}
