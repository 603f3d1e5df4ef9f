using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "changes of model packages")]
public sealed class ModelPackageEventTests
{
    private const string Group = "/aws/events/models";
    private readonly Studio studio = new(timeScale: 0);

    [Fact]
    public async Task A_registration_an_approval_and_an_edit_are_told_apart()
    {
        await ListenAsync();
        await studio.CallAsync("CreateModelPackageGroup", """{"ModelPackageGroupName":"Abalone"}""");
        var arn = (string)(await studio.CallAsync("CreateModelPackage", """{"ModelPackageGroupName":"Abalone"}"""))["ModelPackageArn"]!;
        await studio.Here.LinesAsync(Group, 1);
        await studio.CallAsync("UpdateModelPackage", $$"""{"ModelPackageArn":"{{arn}}","ModelApprovalStatus":"Approved","ApprovalDescription":"good"}""");
        await studio.Here.LinesAsync(Group, 2);
        await studio.CallAsync("UpdateModelPackage", $$"""{"ModelPackageArn":"{{arn}}","ModelApprovalStatus":"Approved","CustomerMetadataProperties":{"a":"1"} }""");
        var events = (await studio.Here.LinesAsync(Group, 3)).Select(line => JsonNode.Parse(line)!).OrderBy(one => one["detail"]!["UpdatedModelPackageFields"]?.ToJsonString()).ToList();

        Assert.All(events, one => Assert.Equal(("SageMaker Model Package State Change", arn), ((string)one["detail-type"]!, (string)one["resources"]![0]!)));
        Assert.All(events, one => Assert.Equal(("Abalone", 1, "Completed"), ((string)one["detail"]!["ModelPackageGroupName"]!, (int)one["detail"]!["ModelPackageVersion"]!, (string)one["detail"]!["ModelPackageStatus"]!)));
        Assert.Equal(["PendingManualApproval", "Approved", "Approved"], events.Select(one => (string)one["detail"]!["ModelApprovalStatus"]!));
        Assert.Equal([null, """["ApprovalDescription","ModelApprovalStatus"]""", """["CustomerMetadataProperties"]"""], events.Select(one => one["detail"]!["UpdatedModelPackageFields"]?.ToJsonString()));
    }

    private async Task ListenAsync()
    {
        await studio.Here.CallAsync("logs", "CreateLogGroup", $$"""{"logGroupName":"{{Group}}"}""");
        await studio.Here.CallAsync("events", "PutRule", """{"Name":"models","EventPattern":"{\"source\":[\"aws.sagemaker\"],\"detail-type\":[\"SageMaker Model Package State Change\"]}"}""");
        await studio.Here.CallAsync("events", "PutTargets", $$"""{"Rule":"models","Targets":[{"Id":"t","Arn":"arn:aws:logs:eu-west-1:111122223333:log-group:{{Group}}"}]}""");
    }
}
