using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "monitoring")]
public sealed class MonitoringTests
{
    private const string Resources = """ "JobResources":{"ClusterConfig":{"InstanceCount":1,"InstanceType":"ml.m5.large","VolumeSizeInGB":10} } """;
    private const string Output = """{"MonitoringOutputs":[{"S3Output":{"S3Uri":"s3://b/o","LocalPath":"/opt/ml/processing/o"} }]}""";
    private readonly Studio studio = new();

    [Theory]
    [InlineData("DataQuality", "")]
    [InlineData("ModelQuality", ""","GroundTruthS3Input":{"S3Uri":"s3://b/t"}""")]
    [InlineData("ModelBias", ""","GroundTruthS3Input":{"S3Uri":"s3://b/t"}""")]
    [InlineData("ModelExplainability", "")]
    public async Task A_definition_and_its_schedule_read_back(string kind, string truth)
    {
        await studio.WithRoleAsync();
        var config = kind is "ModelBias" or "ModelExplainability" ? ""","ConfigUri":"s3://b/c.json" """ : "";
        await studio.CallAsync($"Create{kind}JobDefinition", $$"""
            {"JobDefinitionName":"watch","RoleArn":"{{Studio.Role}}","{{kind}}AppSpecification":{"ImageUri":"i"{{config}}},
             "{{kind}}JobInput":{"EndpointInput":{"EndpointName":"shop","LocalPath":"/opt/ml/processing/i"}{{truth}}},"{{kind}}JobOutputConfig":{{Output}},{{Resources}}}
            """);
        var definition = await studio.CallAsync($"Describe{kind}JobDefinition", """{"JobDefinitionName":"watch"}""");
        await studio.CallAsync("CreateMonitoringSchedule", $$"""
            {"MonitoringScheduleName":"hourly","MonitoringScheduleConfig":{"ScheduleConfig":{"ScheduleExpression":"cron(0 * ? * * *)"},"MonitoringJobDefinitionName":"watch","MonitoringType":"{{kind}}"} }
            """);
        var pending = await ScheduleAsync();
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        var scheduled = await ScheduleAsync();
        await studio.CallAsync("StopMonitoringSchedule", """{"MonitoringScheduleName":"hourly"}""");

        Assert.Equal("i", (string)definition[kind + "AppSpecification"]!["ImageUri"]!);
        Assert.Equal(("Pending", "Scheduled", "Stopped"), ((string)pending["MonitoringScheduleStatus"]!, (string)scheduled["MonitoringScheduleStatus"]!, (string)(await ScheduleAsync())["MonitoringScheduleStatus"]!));
        Assert.Equal(("shop", kind), ((string)scheduled["EndpointName"]!, (string)scheduled["MonitoringType"]!));
        Assert.Single((await studio.CallAsync("ListMonitoringSchedules", """{"EndpointName":"shop"}"""))["MonitoringScheduleSummaries"]!.AsArray());
        Assert.Equal("shop", (string)(await studio.CallAsync($"List{kind}JobDefinitions"))["JobDefinitionSummaries"]![0]!["EndpointName"]!);
        Assert.Empty((await studio.CallAsync("ListMonitoringExecutions"))["MonitoringExecutionSummaries"]!.AsArray());
        await studio.CallAsync($"Delete{kind}JobDefinition", """{"JobDefinitionName":"watch"}""");
        Assert.Equal("ResourceNotFound", (await studio.RefusedAsync($"Describe{kind}JobDefinition", """{"JobDefinitionName":"watch"}""")).Code);
    }

    [Fact]
    public async Task A_schedule_of_nothing_is_refused() =>
        Assert.Equal("ResourceNotFound", (await studio.RefusedAsync("CreateMonitoringSchedule", """{"MonitoringScheduleName":"hourly","MonitoringScheduleConfig":{"MonitoringJobDefinitionName":"none","MonitoringType":"DataQuality"} }""")).Code);

    private Task<JsonObject> ScheduleAsync() => studio.CallAsync("DescribeMonitoringSchedule", """{"MonitoringScheduleName":"hourly"}""");
}
