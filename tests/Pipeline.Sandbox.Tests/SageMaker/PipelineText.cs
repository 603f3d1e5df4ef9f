using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

/// <summary>Definitions of pipelines for tests, and the requests around them.</summary>
internal static class PipelineText
{
    /// <summary>Prepare, fit, judge; register when the error is small, else fail.</summary>
    public const string Abalone = $$"""
        {"Version":"2020-12-01","Metadata":{},
         "Parameters":[{"Name":"Instances","Type":"Integer","DefaultValue":1},{"Name":"Approval","Type":"String","DefaultValue":"PendingManualApproval","EnumValues":["PendingManualApproval","Approved"]}],
         "Steps":[
          {"Name":"Prepare","Type":"Processing","Arguments":{"RoleArn":"{{Studio.Role}}","AppSpecification":{"ImageUri":"i"},
            "ProcessingResources":{"ClusterConfig":{"InstanceType":"ml.m5.large","InstanceCount":{"Get":"Parameters.Instances"},"VolumeSizeInGB":10} },
            "ProcessingOutputConfig":{"Outputs":[{"OutputName":"train","S3Output":{"S3Uri":"s3://work-1/train","LocalPath":"/o","S3UploadMode":"EndOfJob"} }]} } },
          {"Name":"Fit","Type":"Training","Arguments":{"RoleArn":"{{Studio.Role}}","AlgorithmSpecification":{"TrainingImage":"i","TrainingInputMode":"File"},
            "OutputDataConfig":{"S3OutputPath":{"Std:Join":{"On":"/","Values":["s3://work-1",{"Get":"Execution.PipelineExecutionId"}]} } },
            "InputDataConfig":[{"ChannelName":"train","DataSource":{"S3DataSource":{"S3DataType":"S3Prefix","S3Uri":{"Get":"Steps.Prepare.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri"} } } }],
            "ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":10} } },
          {"Name":"Judge","Type":"Processing","DependsOn":["Fit"],"PropertyFiles":[{"PropertyFileName":"Report","OutputName":"evaluation","FilePath":"evaluation.json"}],
            "Arguments":{"RoleArn":"{{Studio.Role}}","AppSpecification":{"ImageUri":"i"},"ProcessingResources":{"ClusterConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":10} },
            "ProcessingOutputConfig":{"Outputs":[{"OutputName":"evaluation","S3Output":{"S3Uri":"s3://work-1/evaluation","LocalPath":"/o","S3UploadMode":"EndOfJob"} }]} } },
          {"Name":"Check","Type":"Condition","Arguments":{
            "Conditions":[{"Type":"LessThanOrEqualTo","LeftValue":{"Std:JsonGet":{"PropertyFile":{"Get":"Steps.Judge.PropertyFiles.Report"},"Path":"regression_metrics.mse.value"} },"RightValue":6.0}],
            "IfSteps":[{"Name":"Register","Type":"RegisterModel","Arguments":{"ModelPackageGroupName":"Abalone","ModelApprovalStatus":{"Get":"Parameters.Approval"},
              "InferenceSpecification":{"Containers":[{"Image":"i","ModelDataUrl":{"Get":"Steps.Fit.ModelArtifacts.S3ModelArtifacts"} }],"SupportedContentTypes":["text/csv"],"SupportedResponseMIMETypes":["text/csv"]} } }],
            "ElseSteps":[{"Name":"Bad","Type":"Fail","Arguments":{"ErrorMessage":{"Std:Join":{"On":" ","Values":["too","bad"]} } } }]} }]}
        """;

    /// <summary>One step that fails at once.</summary>
    public const string Failing = """{"Version":"2020-12-01","Steps":[{"Name":"Bad","Type":"Fail","Arguments":{"ErrorMessage":"no"} }]}""";

    public static string Create(string name, string definition) => new JsonObject
    {
        ["PipelineName"] = name,
        ["PipelineDefinition"] = definition,
        ["RoleArn"] = Studio.Role,
        ["ClientRequestToken"] = "00000000-0000-0000-0000-000000000001",
    }.ToJsonString();

    public static string Start(string name, string token = "00000000-0000-0000-0000-000000000002", params (string Name, string Value)[] parameters) => new JsonObject
    {
        ["PipelineName"] = name,
        ["ClientRequestToken"] = token,
        ["PipelineParameters"] = new JsonArray([.. parameters.Select(one => (JsonNode)new JsonObject { ["Name"] = one.Name, ["Value"] = one.Value })]),
    }.ToJsonString();

    /// <summary>A request about an execution.</summary>
    public static string Of(string arn, string more = "") => $$"""{"PipelineExecutionArn":"{{arn}}"{{more}}}""";
}
