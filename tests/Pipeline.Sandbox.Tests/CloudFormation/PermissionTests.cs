using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class PermissionTests
{
    private const string Plain = "  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: shop-a } }\n";
    private const string Versioned = "  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: shop-a, VersioningConfiguration: { Status: Enabled } } }\n";
    private const string Note = "  Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: /shop/note, Type: String, Value: '1' } }\n";
    private readonly Held held = new();

    [Fact]
    [Behaviour("CloudFormation", "what a resource needs")]
    public async Task A_role_with_just_what_is_needed_makes_changes_and_deletes()
    {
        await held.MayAsync(
            Allowed.Statement("s3:CreateBucket s3:ListBucket s3:DeleteBucket s3:PutBucketVersioning s3:GetBucketVersioning", "arn:aws:s3:::shop-*"),
            Allowed.Statement("ssm:PutParameter ssm:GetParameters ssm:DeleteParameter", "arn:aws:ssm:eu-west-1:111122223333:parameter/shop/*"));
        Assert.Equal("CREATE_COMPLETE", await held.CreateAsync(Plain + Note));
        Assert.Equal("UPDATE_COMPLETE", await held.UpdateAsync(Versioned + Note));
        Assert.Equal("DELETE_COMPLETE", await held.DeleteAsync());
        Assert.All(held.Asked.Where(one => one.Use != PermissionUse.Optional), one => Assert.True(one.Allowed, one.ToString()));
    }

    [Fact]
    [Behaviour("CloudFormation", "a permission that is missing")]
    public async Task A_missing_permission_is_named_and_the_stack_goes_back()
    {
        await held.MayAsync(Allowed.Statement("ssm:*"), Allowed.Statement("s3:ListBucket"));
        Assert.Equal("ROLLBACK_COMPLETE", await held.CreateAsync(Note + Plain.Replace("Bucket: {", "Bucket: { DependsOn: Note,")));
        Assert.Matches("""
            ^Resource handler returned message: "User: arn:aws:sts::111122223333:assumed-role/Maker/AWSCloudFormation is not authorized to perform: s3:CreateBucket on resource: "arn:aws:s3:::shop-a" because no identity-based policy allows the s3:CreateBucket action \(Service: S3, Status Code: 403, Request ID: [-0-9a-f]{36}\)" \(RequestToken: [-0-9a-f]{36}, HandlerErrorCode: AccessDenied\)$
            """, await held.FailureAsync("Bucket"));
        Assert.False(await held.Cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-a" }));
        Assert.False(await held.Cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/note" }));
    }

    [Fact]
    [Behaviour("CloudFormation", "a permission that is missing")]
    public async Task A_deletion_that_is_not_allowed_fails_and_can_be_tried_again()
    {
        await held.MayAsync(Allowed.Statement("s3:*"));
        await held.CreateAsync(Plain);
        await held.NowMayAsync(Allowed.Statement("s3:*"), Allowed.Statement("s3:DeleteBucket", effect: "Deny"));
        Assert.Equal("DELETE_FAILED", await held.DeleteAsync());
        Assert.Contains("s3:DeleteBucket on resource: \"arn:aws:s3:::shop-a\" with an explicit deny in an identity-based policy", await held.FailureAsync("Bucket"), StringComparison.Ordinal);
        await held.NowMayAsync(Allowed.Statement("s3:*"));
        Assert.Equal("DELETE_COMPLETE", await held.DeleteAsync());
    }

    [Fact]
    [Behaviour("CloudFormation", "a permission that is missing")]
    public async Task An_update_that_is_not_allowed_goes_back()
    {
        await held.MayAsync(Allowed.Statement("s3:CreateBucket s3:ListBucket"));
        await held.CreateAsync(Plain);
        Assert.Equal("UPDATE_ROLLBACK_FAILED", await held.UpdateAsync(Versioned));
        Assert.Contains("s3:PutBucketVersioning", await held.FailureAsync("Bucket"), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("CloudFormation", "what a resource needs")]
    public async Task What_was_made_is_read_and_a_service_in_JSON_refuses_with_400()
    {
        await held.MayAsync(Allowed.Statement("kms:*"), Allowed.Statement("kms:GetKeyRotationStatus", effect: "Deny"));
        Assert.Equal("ROLLBACK_COMPLETE", await held.CreateAsync(
            "  Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }] } } }\n"));
        var failure = await held.FailureAsync("Key");
        Assert.Contains("not authorized to perform: kms:GetKeyRotationStatus on resource: arn:aws:kms:eu-west-1:111122223333:key/", failure, StringComparison.Ordinal);
        Assert.Contains("Status Code: 400", failure, StringComparison.Ordinal);
        Assert.Contains(held.Of("kms:ScheduleKeyDeletion"), one => one.Use == PermissionUse.Needed);
    }

    [Fact]
    [Behaviour("CloudFormation", "needs of properties")]
    public async Task Only_properties_that_are_set_or_change_ask_for_something()
    {
        await held.MayAsync(Allowed.Statement("s3:*"));
        await held.CreateAsync(Plain);
        Assert.False(held.Needed("s3:PutBucketVersioning") || held.Needed("s3:GetBucketVersioning") || held.Needed("s3:PutBucketTagging"));
        Assert.Contains(("arn:aws:s3:::shop-a", PermissionUse.Optional), held.Of("s3:GetBucketVersioning"));
        await held.UpdateAsync(Versioned);
        Assert.True(held.Needed("s3:PutBucketVersioning") && held.Needed("s3:GetBucketVersioning"));
        await held.UpdateAsync(Versioned.Replace("BucketName", "Tags: [{ Key: a, Value: b }], BucketName"));
        Assert.True(held.Needed("s3:PutBucketTagging"));
        Assert.DoesNotContain(held.Asked, one => one.Action is "s3:PutReplicationConfiguration" or "iam:PassRole");
    }

    [Fact]
    [Behaviour("CloudFormation", "a policy of AWS whose text is not known")]
    public async Task Nothing_is_refused_that_an_unknown_policy_might_allow()
    {
        await held.MayAsync(Allowed.Statement("s3:DeleteBucket", effect: "Deny"));
        await held.Cloud.AskAsync("iam", "AttachRolePolicy", new() { ["RoleName"] = Held.Name, ["PolicyArn"] = "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess" });
        Assert.Equal("CREATE_COMPLETE", await held.CreateAsync(Plain));
        Assert.Null(held.Asked.First(one => one.Action == "s3:CreateBucket").Allowed);
        Assert.Equal("DELETE_FAILED", await held.DeleteAsync());
    }

    [Fact]
    [Behaviour("CloudFormation", "a type whose needs are not known")]
    public async Task A_type_nobody_knows_is_made_and_noted()
    {
        await held.MayAsync(Allowed.Statement("s3:*"));
        Assert.Equal("CREATE_COMPLETE", await held.CreateAsync("  Queue: { Type: 'AWS::SQS::Queue' }\n"));
        Assert.Equal("AWS::SQS::Queue", held.Cloud.World.Service<CloudFormationService>().TypesNotAsked(Held.Arn).Single());
    }

    [Fact]
    [Behaviour("CloudFormation", "whose permissions")]
    public async Task Without_a_role_nothing_is_asked_and_a_session_stands_for_its_role()
    {
        await held.MayAsync(Allowed.Statement("ssm:*"));
        await held.Cloud.CreatedAsync("free", "Resources:\n" + Plain);
        Assert.Empty(held.Asked);
        Assert.Equal("ROLLBACK_COMPLETE", await BySessionAsync("of-a-role", Held.Name));
        Assert.Contains("assumed-role/Maker/ana is not authorized to perform: s3:", await held.Cloud.FailureAsync("of-a-role", "Bucket"), StringComparison.Ordinal);
        Assert.Equal("CREATE_COMPLETE", await BySessionAsync("of-nobody", "Unknown"));
    }

    [Fact]
    [Behaviour("CloudFormation", "whose permissions")]
    public async Task A_nested_stack_is_held_to_the_same_role_and_so_is_drift_detection()
    {
        await held.Cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "inner", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await held.Cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "inner", ["Key"] = "t", ["Body"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("Resources:\n" + Note)) });
        const string Outer = "  Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://inner.s3.eu-west-1.amazonaws.com/t' } }\n";
        await held.MayAsync(Allowed.Statement("cloudformation:*"));
        Assert.Equal("ROLLBACK_COMPLETE", await held.CreateAsync(Outer));
        Assert.True(held.Needed("ssm:PutParameter"));
        await held.Cloud.DeletedAsync("shop");
        await held.NowMayAsync(Allowed.Statement("ssm:*"));
        await held.CreateAsync(Note);
        await held.NowMayAsync(Allowed.Statement("s3:*"));
        var refused = await held.Cloud.RefusedAsync("DetectStackResourceDrift", new() { ["StackName"] = "shop", ["LogicalResourceId"] = "Note" });
        Assert.Contains("ssm:GetParameters", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("CloudFormation", "what was asked")]
    public async Task What_was_asked_is_told_with_what_will_be_and_what_never_was()
    {
        await held.MayAsync(Allowed.Statement("s3:*Bucket* s3:GetObject", "arn:aws:s3:::shop-*"), Allowed.Statement("sqs:*"));
        await held.CreateAsync(Versioned);
        Assert.Contains(("arn:aws:s3:::shop-a", PermissionUse.Needed), held.Of("s3:CreateBucket"));
        Assert.Equal([("arn:aws:s3:::shop-a", PermissionUse.Later)], held.Of("s3:DeleteBucket"));
        var service = held.Cloud.World.Service<CloudFormationService>();
        Assert.Equal(["s3:GetObject", "sqs:*"], service.GrantsNotAsked(Held.Arn).Select(one => one.Action));
        service.ForgetPermissionsAsked(Held.Arn);
        Assert.Empty(held.Asked);
    }

    private async Task<string> BySessionAsync(string name, string role)
    {
        var call = new Pipeline.Sandbox.Serving.Call("", "111122223333", "eu-west-1", $"arn:aws:sts::111122223333:assumed-role/{role}/ana", [], "r", CancellationToken.None);
        await held.Cloud.World.InvokeAsync("cloudformation", "CreateStack", call, Cloud.Asking(name, "Resources:\n" + Plain.Replace("shop-a", "shop-" + name)));
        return (string)(await held.Cloud.DoneAsync(name))["StackStatus"]!;
    }
}
