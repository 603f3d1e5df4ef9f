using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Tests.Templates.Facts;

[Behaviour("Templates", "properties")]
public class PropertyChangesTests
{
    [Theory]
    [InlineData("AWS::S3::Bucket", """{"BucketName":"a"}""", """{"BucketName":"b"}""", "BucketName Always")]
    [InlineData("AWS::S3::Bucket", """{"Tags":[{"Key":"a","Value":"1"}]}""", """{"Tags":[{"Key":"a","Value":"2"}]}""", "Tags Never")]
    [InlineData("AWS::S3::Bucket", """{"VersioningConfiguration":{"Status":"Enabled"}}""", """{"VersioningConfiguration":{"Status":"Suspended"}}""", "VersioningConfiguration.Status Never")]
    [InlineData("AWS::SageMaker::Model", """{"VpcConfig":{"Subnets":["a"],"SecurityGroupIds":["s"]}}""", """{"VpcConfig":{"Subnets":["b"],"SecurityGroupIds":["s"]}}""", "VpcConfig.Subnets Always")]
    [InlineData("AWS::SageMaker::Model", """{"ExecutionRoleArn":"a"}""", """{}""", "ExecutionRoleArn Always")]
    [InlineData("AWS::IAM::Role", """{"AssumeRolePolicyDocument":{"Statement":[1]}}""", """{"AssumeRolePolicyDocument":{"Statement":[2]}}""", "AssumeRolePolicyDocument Never")]
    [InlineData("AWS::CodeBuild::Project", """{"TimeoutInMinutes":60}""", """{"TimeoutInMinutes":"60"}""", "")]
    [InlineData("AWS::EKS::Cluster", """{"Name":"a"}""", """{"Name":"b"}""", "Name Never")]
    public void A_change_is_told_with_what_it_replaces(string type, string before, string after, string expected)
    {
        var changes = PropertyChanges.Between(ResourceTypes.Embedded.Find(type), Json(before), Json(after));
        Assert.Equal(expected, string.Join(' ', changes.Select(change => $"{change.Path} {change.RequiresRecreation}")));
    }

    [Fact]
    public void The_worst_change_decides()
    {
        var type = ResourceTypes.Embedded.Find("AWS::S3::Bucket");
        var changes = PropertyChanges.Between(type, Json("""{"BucketName":"a","Tags":[]}"""), Json("""{"Tags":[1],"BucketName":"b"}"""));
        Assert.Equal(["Tags", "BucketName"], changes.Select(change => change.Name));
        Assert.Equal(Replacement.Always, PropertyChanges.Replaces(changes));
        Assert.Equal(Replacement.Never, PropertyChanges.Replaces([]));
    }

    [Fact]
    public void Values_take_the_types_of_their_properties()
    {
        var type = ResourceTypes.Embedded.Find("AWS::CodeBuild::Project")!;
        var typed = PropertyCoercion.Apply(type, Json("""{"Name":5,"TimeoutInMinutes":"60","Environment":{"PrivilegedMode":"true","Image":1.5},"Tags":[{"Key":"a","Value":1}],"Other":"1"}"""));
        Assert.Equal("""{"Name":"5","TimeoutInMinutes":60,"Environment":{"PrivilegedMode":true,"Image":"1.5"},"Tags":[{"Key":"a","Value":"1"}],"Other":"1"}""", typed.ToJsonString());
    }

    [Fact]
    public void A_custom_resource_is_sent_texts() =>
        Assert.Equal("""{"A":"true","B":["1",{"C":"1.5"}]}""", PropertyCoercion.Texts(Json("""{"A":true,"B":[1,{"C":1.5}]}""")).ToJsonString());

    [Theory]
    [InlineData("""{"VersioningConfiguration":{"Status":"Enabled"}}""", "")]
    [InlineData("""{"Nope":1}""", "#: extraneous key [Nope] is not permitted")]
    [InlineData("""{"VersioningConfiguration":{}}""", "#/VersioningConfiguration: required key [Status] not found")]
    [InlineData("""{"VersioningConfiguration":{"Status":"On"}}""", "#/VersioningConfiguration/Status: On is not a valid enum value")]
    [InlineData("""{"Tags":{}}""", "#/Tags: expected type: JSONArray, found: JSONObject")]
    [InlineData("""{"BucketName":"Upper"}""", "#/BucketName: failed validation constraint for keyword [pattern]")]
    public void Properties_are_held_to_their_facts(string properties, string expected)
    {
        var type = ResourceTypes.Embedded.Find("AWS::S3::Bucket")!;
        Assert.Equal(expected, string.Join('\n', PropertyValidation.Violations(type, Json(properties))));
        Assert.Equal(expected.Length == 0 ? null : "Properties validation failed for resource B with message:\n" + expected, PropertyValidation.Failure(type, "B", Json(properties)));
    }

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();
}
