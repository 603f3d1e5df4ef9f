using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "a type with a class `Resources/<Service>/<Type>`")]
public sealed class AlarmResourceTests
{
    private const string Template = """
        Resources:
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              AlarmDescription: too many errors
              Namespace: AWS/SageMaker
              MetricName: Invocation5XXErrors
              Dimensions: [{ Name: EndpointName, Value: e }]
              Statistic: Sum
              Period: '60'
              EvaluationPeriods: 1
              Threshold: 5
              ComparisonOperator: GreaterThanThreshold
              Tags: [{ Key: team, Value: ml }]
        Outputs:
          Name: { Value: !Ref Alarm }
          Arn: { Value: !GetAtt Alarm.Arn }
        """;

    private readonly Cloud cloud = new();

    [Fact]
    public async Task An_alarm_is_made_changed_and_goes_with_its_stack()
    {
        var stack = await cloud.CreatedAsync("shop", Template);
        var made = Assert.Single(await AlarmsAsync())!;
        var name = (string)made["AlarmName"]!;
        var updated = await cloud.UpdatedAsync("shop", Template.Replace("Threshold: 5", "Threshold: 7", StringComparison.Ordinal).Replace("Value: ml", "Value: web", StringComparison.Ordinal));
        var changed = Assert.Single(await AlarmsAsync())!;
        var tags = (await cloud.AskAsync("cloudwatch", "ListTagsForResource", new() { ["ResourceARN"] = made["AlarmArn"]!.DeepClone() }))["Tags"]!.AsArray();
        await cloud.DeletedAsync("shop");

        Assert.Equal("CREATE_COMPLETE", (string)stack["StackStatus"]!);
        Assert.StartsWith("shop-Alarm-", name);
        Assert.Equal([name, $"arn:aws:cloudwatch:eu-west-1:111122223333:alarm:{name}"], stack["Outputs"]!.AsArray().Select(output => (string)output!["OutputValue"]!));
        Assert.Equal(("60", 5.0), (made["Period"]!.ToString(), (double)made["Threshold"]!));
        Assert.Equal(("UPDATE_COMPLETE", name, 7.0), ((string)updated["StackStatus"]!, (string)changed["AlarmName"]!, (double)changed["Threshold"]!));
        Assert.Contains(tags, tag => (string)tag!["Key"]! == "team" && (string)tag["Value"]! == "web");
        Assert.Empty(await AlarmsAsync());
    }

    [Fact]
    public async Task An_alarm_of_somebody_else_is_not_overwritten()
    {
        await cloud.AskAsync("cloudwatch", "PutMetricAlarm", JsonNode.Parse("""
            {"AlarmName":"own","Namespace":"Shop","MetricName":"M","Statistic":"Sum","Period":60,"EvaluationPeriods":1,"Threshold":1,"ComparisonOperator":"GreaterThanThreshold"}
            """)!.AsObject());
        var stack = await cloud.CreatedAsync("shop", Template.Replace("AlarmDescription: too many errors", "AlarmName: own", StringComparison.Ordinal));

        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal("Shop", (string)Assert.Single(await AlarmsAsync())!["Namespace"]!);
    }

    private async Task<JsonArray> AlarmsAsync() => (await cloud.AskAsync("cloudwatch", "DescribeAlarms", []))["MetricAlarms"]!.AsArray();
}
