using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "executions of pipelines")]
public sealed class JobStepTests
{
    private const string Definition = $$"""
        {"Version":"2020-12-01","Steps":[
          {"Name":"Make","Type":"Model","Arguments":{"ExecutionRoleArn":"{{Studio.Role}}","PrimaryContainer":{"Image":"111122223333.dkr.ecr.eu-west-1.amazonaws.com/own:1"} } },
          {"Name":"Score","Type":"Transform","Arguments":{"ModelName":{"Get":"Steps.Make.ModelName"},"TransformInput":{"DataSource":{"S3DataSource":{"S3DataType":"S3Prefix","S3Uri":"s3://work-1/in"} } },
            "TransformOutput":{"S3OutputPath":"s3://work-1/out"},"TransformResources":{"InstanceType":"ml.m5.large","InstanceCount":1} } },
          {"Name":"Tune","Type":"Tuning","DependsOn":["Score"],"Arguments":{
            "HyperParameterTuningJobConfig":{"Strategy":"Bayesian","ResourceLimits":{"MaxNumberOfTrainingJobs":2,"MaxParallelTrainingJobs":1} },
            "TrainingJobDefinition":{"RoleArn":"{{Studio.Role}}","AlgorithmSpecification":{"TrainingImage":"i","TrainingInputMode":"File"},"OutputDataConfig":{"S3OutputPath":"s3://work-1/t"},
              "ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":10},"StoppingCondition":{"MaxRuntimeInSeconds":60} } } }]}
        """;

    private readonly Studio studio = new(timeScale: 0);

    [Fact]
    public async Task A_model_is_made_used_and_tuned()
    {
        await studio.WithRoleAsync();
        await studio.Here.CallAsync("ecr", "CreateRepository", """{"repositoryName":"own"}""");
        await studio.CallAsync("CreatePipeline", PipelineText.Create("p", Definition));
        var arn = (string)(await studio.CallAsync("StartPipelineExecution", PipelineText.Start("p")))["PipelineExecutionArn"]!;
        await studio.UntilAsync("DescribePipelineExecution", PipelineText.Of(arn), answer => (string)answer["PipelineExecutionStatus"]! != "Executing");
        var steps = (await studio.CallAsync("ListPipelineExecutionSteps", PipelineText.Of(arn)))["PipelineExecutionSteps"]!.AsArray().ToDictionary(step => (string)step!["StepName"]!, step => step!);
        var model = Name(steps["Make"], "Model");
        var scored = await studio.CallAsync("DescribeTransformJob", $$"""{"TransformJobName":"{{Name(steps["Score"], "TransformJob")}}"}""");
        var tuned = await studio.CallAsync("DescribeHyperParameterTuningJob", $$"""{"HyperParameterTuningJobName":"{{Name(steps["Tune"], "TuningJob")}}"}""");

        Assert.All(steps.Values, step => Assert.Equal(("Succeeded", null), ((string)step["StepStatus"]!, (string?)step["FailureReason"])));
        Assert.Equal((model, "Completed"), ((string)scored["ModelName"]!, (string)scored["TransformJobStatus"]!), Same);
        Assert.Equal("Completed", (string)tuned["HyperParameterTuningJobStatus"]!);
        Assert.True(Name(steps["Tune"], "TuningJob").Length <= 32);
    }

    // Names in ARNs have small letters.
    private static bool Same((string Model, string Status) left, (string Model, string Status) right) =>
        string.Equals(left.Model, right.Model, StringComparison.OrdinalIgnoreCase) && left.Status == right.Status;

    private static string Name(JsonNode step, string kind) => ((string)step["Metadata"]![kind]!["Arn"]!).Split('/')[^1];
}
