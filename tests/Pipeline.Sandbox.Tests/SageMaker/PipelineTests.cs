using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "pipelines")]
public sealed class PipelineTests
{
    private const string Arn = "arn:aws:sagemaker:eu-west-1:111122223333:pipeline/abalone";
    private readonly Studio studio = new(timeScale: 0);

    [Fact]
    public async Task A_pipeline_is_read_back_changed_and_deleted()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreatePipeline", PipelineText.Create("Abalone", PipelineText.Abalone));
        await studio.CallAsync("UpdatePipeline", """{"PipelineName":"Abalone","PipelineDescription":"ages"}""");
        var read = await studio.CallAsync("DescribePipeline", $$"""{"PipelineName":"{{Arn}}"}""");
        var listed = await studio.CallAsync("ListPipelines", """{"PipelineNamePrefix":"Aba"}""");
        await studio.CallAsync("DeletePipeline", """{"PipelineName":"Abalone","ClientRequestToken":"00000000-0000-0000-0000-000000000009"}""");
        var gone = await studio.RefusedAsync("DescribePipeline", """{"PipelineName":"Abalone"}""");

        Assert.Equal((Arn, "ages", "Active", PipelineText.Abalone), ((string)read["PipelineArn"]!, (string)read["PipelineDescription"]!, (string)read["PipelineStatus"]!, (string)read["PipelineDefinition"]!));
        Assert.Single(listed["PipelineSummaries"]!.AsArray());
        Assert.Equal(("ResourceNotFound", $"Pipeline '{Arn}' does not exist."), (gone.Code, gone.Message));
    }

    [Fact]
    public async Task A_name_is_taken_once_and_a_token_is_the_same_request()
    {
        await studio.WithRoleAsync();
        var request = PipelineText.Create("Abalone", PipelineText.Failing);
        await studio.CallAsync("CreatePipeline", request);
        await studio.CallAsync("CreatePipeline", request);
        var twice = await studio.RefusedAsync("CreatePipeline", request.Replace("000001", "000003", StringComparison.Ordinal));

        Assert.Equal(("ValidationException", "Pipeline names must be unique within an AWS account and region. Pipeline with name (Abalone) already exists."), (twice.Code, twice.Message));
    }

    [Fact]
    public async Task A_definition_that_is_not_in_S3_is_missed()
    {
        await studio.WithRoleAsync();
        var refused = await studio.RefusedAsync("CreatePipeline", $$"""{"PipelineName":"p","RoleArn":"{{Studio.Role}}","ClientRequestToken":"00000000-0000-0000-0000-000000000001","PipelineDefinitionS3Location":{"Bucket":"work-1","ObjectKey":"p.json"} }""");

        Assert.Equal(("ValidationException", "Unable to read the pipeline definition from s3://work-1/p.json: The specified bucket does not exist"), (refused.Code, refused.Message));
    }

    [Fact]
    public async Task Its_definition_may_be_in_S3()
    {
        await studio.WithRoleAsync();
        await studio.Here.CallAsync("s3", "CreateBucket", """{"Bucket":"work-1","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
        await studio.Here.CallAsync("s3", "PutObject", new JsonObject { ["Bucket"] = "work-1", ["Key"] = "p.json", ["Body"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(PipelineText.Failing)) }.ToJsonString());
        await studio.CallAsync("CreatePipeline", $$"""{"PipelineName":"p","RoleArn":"{{Studio.Role}}","ClientRequestToken":"00000000-0000-0000-0000-000000000001","PipelineDefinitionS3Location":{"Bucket":"work-1","ObjectKey":"p.json"} }""");

        Assert.Equal(PipelineText.Failing, (string)(await studio.CallAsync("DescribePipeline", """{"PipelineName":"p"}"""))["PipelineDefinition"]!);
    }

    [Theory]
    [InlineData("[]", "It is not a JSON object.")]
    [InlineData("""{"Steps":[{}]}""", "Missing required field 'Version'.")]
    [InlineData("""{"Version":"2021-01-01","Steps":[{}]}""", "Unsupported version '2021-01-01'.")]
    [InlineData("""{"Version":"2020-12-01","Version":"2020-12-01"}""", "It is not a JSON object.")]
    [InlineData("""{"Version":"2020-12-01","Steps":[]}""", "Missing required field 'Steps'.")]
    [InlineData("""{"Version":"2020-12-01","Steps":[{"Name":"a","Type":"Fail"},{"Name":"a","Type":"Fail"}]}""", "Duplicate step name 'a'.")]
    [InlineData("""{"Version":"2020-12-01","Steps":[{"Name":"a","Type":"Fail","DependsOn":["b"]}]}""", "Step 'a' depends on step 'b', which does not exist.")]
    [InlineData("""{"Version":"2020-12-01","Steps":[{"Name":"a","Type":"Fail","Arguments":{"ErrorMessage":{"Get":"Parameters.p"} } }]}""", "Step 'a' refers to parameter 'p', which does not exist.")]
    [InlineData("""{"Version":"2020-12-01","Steps":[{"Name":"a","Type":"Fail","DependsOn":["b"]},{"Name":"b","Type":"Fail","Arguments":{"ErrorMessage":{"Get":"Steps.a.Outcome"} } }]}""", "The steps 'a', 'b' depend on one another in a circle.")]
    [InlineData("""{"Version":"2020-12-01","Parameters":[{"Name":"p","Type":"Date"}],"Steps":[{}]}""", "Parameter 'p' has the type 'Date', which is none of String, Integer, Float, Boolean.")]
    public async Task A_definition_that_is_none_is_refused(string definition, string why)
    {
        await studio.WithRoleAsync();
        var refused = await studio.RefusedAsync("CreatePipeline", PipelineText.Create("p", definition));

        Assert.Equal(("ValidationException", "Unable to parse pipeline definition. " + why), (refused.Code, refused.Message));
    }

    [Theory]
    [InlineData("Instances", "many", "The value 'many' of parameter 'Instances' is no Integer.")]
    [InlineData("Approval", "Maybe", "The value 'Maybe' of parameter 'Approval' is none of PendingManualApproval, Approved.")]
    [InlineData("Unknown", "1", "Parameter 'Unknown' is not defined in the pipeline definition.")]
    public async Task Parameters_are_held_to_the_definition(string name, string value, string why)
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreatePipeline", PipelineText.Create("Abalone", PipelineText.Abalone));

        Assert.Equal(why, (await studio.RefusedAsync("StartPipelineExecution", PipelineText.Start("Abalone", parameters: (name, value)))).Message);
    }

    [Fact]
    public async Task A_pipeline_needs_a_role_that_lets_SageMaker_in() =>
        Assert.StartsWith("Could not assume role", (await studio.RefusedAsync("CreatePipeline", PipelineText.Create("p", PipelineText.Failing))).Message, StringComparison.Ordinal);
}
