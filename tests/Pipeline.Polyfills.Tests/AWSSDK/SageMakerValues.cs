using System.Text.Json;
using Amazon.CloudWatchLogs.Model;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SecretsManager.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

/// <summary>Numbers, bytes, moments and collections as the newer services use them.</summary>
public class SageMakerValues
{
    [Theory]
    [InlineData(0.1f, "0.1")]
    [InlineData(float.NaN, "\"NaN\"")]
    [InlineData(float.PositiveInfinity, "\"Infinity\"")]
    public async Task A_weight_travels_as_it_was_written(float weight, string text)
    {
        using var server = new Server(Reply.Ok("{}"));
        await Clients.SageMaker(server).UpdateEndpointWeightsAndCapacitiesAsync(new UpdateEndpointWeightsAndCapacitiesRequest
        {
            EndpointName = "abalone", DesiredWeightsAndCapacities = [new DesiredWeightAndCapacity { VariantName = "a", DesiredWeight = weight }],
        });

        Assert.Equal($$"""{"DesiredWeightsAndCapacities":[{"DesiredWeight":{{text}},"VariantName":"a"}],"EndpointName":"abalone"}""", server.Request.Body);
    }

    [Fact]
    public async Task A_weight_that_is_no_number_is_read()
    {
        using var server = new Server(Reply.Ok("""{"ProductionVariants":[{"CurrentWeight":"NaN","DesiredWeight":0.1},{"DesiredWeight":"-Infinity"}]}"""));
        var variants = (await Clients.SageMaker(server).DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = "x" })).ProductionVariants;

        Assert.Equal(float.NaN, variants[0].CurrentWeight);
        Assert.Equal(0.1f, variants[0].DesiredWeight);
        Assert.Equal(float.NegativeInfinity, variants[1].DesiredWeight);
    }

    [Fact]
    public async Task An_error_of_SageMaker_is_typed_by_its_short_name()
    {
        using var server = new Server(Reply.JsonError(400, "ResourceNotFound", "Could not find project."));
        var error = await Assert.ThrowsAsync<Amazon.SageMaker.Model.ResourceNotFoundException>(
            () => Clients.SageMaker(server).StartPipelineExecutionAsync(new StartPipelineExecutionRequest { PipelineName = "x" }));

        Assert.Equal("ResourceNotFound", error.ErrorCode);
        Assert.IsAssignableFrom<AmazonSageMakerException>(error);
    }

    [Fact]
    public async Task Secret_bytes_travel_as_base64_both_ways()
    {
        using var server = new Server(Reply.Ok("""{"SecretBinary":"AP8K"}"""));
        using var client = Clients.Secrets(server);
        await client.PutSecretValueAsync(new PutSecretValueRequest { SecretId = "x", SecretBinary = new MemoryStream([0, 0xFF, 10]), ClientRequestToken = "t" });
        var answer = await client.GetSecretValueAsync(new GetSecretValueRequest { SecretId = "x" });

        Assert.Equal("AP8K", JsonDocument.Parse(server.Requests[0].Body).RootElement.GetProperty("SecretBinary").GetString());
        Assert.Equal([0, 0xFF, 10], answer.SecretBinary.ToArray());
    }

    [Fact]
    public async Task Log_times_are_moments_where_the_published_client_has_them_and_milliseconds_elsewhere()
    {
        var moment = new DateTime(2024, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc);
        using var server = new Server(Reply.Ok("""{"events":[{"message":"a","timestamp":1704164645678,"ingestionTime":1704164645679}]}"""));
        using var client = Clients.Logs(server);
        var events = (await client.GetLogEventsAsync(new GetLogEventsRequest { LogGroupName = "g", LogStreamName = "s", StartTime = moment })).Events;
        var filtered = (await client.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "g", StartTime = 1704164645678 })).Events;

        Assert.Equal("""{"logGroupName":"g","logStreamName":"s","startTime":1704164645678}""", server.Requests[0].Body);
        Assert.Equal(moment, events[0].Timestamp);
        Assert.Equal(moment.AddMilliseconds(1), events[0].IngestionTime);
        Assert.Equal(1704164645678, filtered[0].Timestamp);
    }

    [Fact]
    public async Task A_type_of_instance_that_AWS_added_later_is_kept()
    {
        using var server = new Server(Reply.Ok("""{"ProductionVariants":[{"InstanceType":"ml.z9.huge","VariantName":"a"}]}"""));
        var answer = await Clients.SageMaker(server).DescribeEndpointConfigAsync(new DescribeEndpointConfigRequest { EndpointConfigName = "x" });

        Assert.Equal("ml.z9.huge", answer.ProductionVariants[0].InstanceType.Value);
        Assert.Equal("ml.g5.2xlarge", ProductionVariantInstanceType.MlG52xlarge.Value);
    }
}
