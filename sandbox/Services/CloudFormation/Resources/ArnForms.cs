namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>What the last part of an ARN looks like, for types that no service holds here.</summary>
/// <remarks>https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html</remarks>
internal static class ArnForms
{
    private static readonly Dictionary<string, string> Forms = new()
    {
        ["AWS::ECR::Repository"] = "repository/",
        ["AWS::Lambda::Function"] = "function:",
        ["AWS::SageMaker::EndpointConfig"] = "endpoint-config/",
        ["AWS::SageMaker::InferenceComponent"] = "inference-component/",
        ["AWS::SageMaker::MonitoringSchedule"] = "monitoring-schedule/",
        ["AWS::SageMaker::UserProfile"] = "user-profile/",
        ["AWS::SecretsManager::Secret"] = "secret:",
        ["AWS::SNS::Topic"] = "",
        ["AWS::SQS::Queue"] = "",
        ["AWS::StepFunctions::StateMachine"] = "stateMachine:",
    };

    // The service's part, where it is not the type's in small letters.
    private static readonly Dictionary<string, string> Services = new()
    {
        ["ApplicationAutoScaling"] = "autoscaling",
        ["CodeConnections"] = "codeconnections",
        ["CodeStarConnections"] = "codestar-connections",
        ["ServiceCatalog"] = "catalog",
        ["StepFunctions"] = "states",
    };

    /// <summary>The ARN of a resource.</summary>
    public static string Of(ResourceContext context, string name)
    {
        var type = context.Type.Split("::");
        var service = Services.GetValueOrDefault(type[1]) ?? type[1].ToLowerInvariant();
        return context.Arn(service, (Forms.GetValueOrDefault(context.Type) ?? type[^1].ToLowerInvariant() + "/") + name);
    }
}
