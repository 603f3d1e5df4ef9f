using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Reading;

/// <summary>Which service a resource type belongs to. A type that is not known here still gets a card, with a general icon.</summary>
internal static class Services
{
    public static Service Of(string type)
    {
        var parts = type.Split("::");
        return parts is ["AWS", var service, ..] ? Known(service, parts[^1]) : new Service("", Family.Other, Icon.Gear, Lane.LifeCycle);
    }

    private static Service Known(string service, string resource) => service switch
    {
        "CodeCommit" => new(service, Family.Source, Icon.Branch, Lane.Source),
        "CodeStarConnections" or "CodeConnections" => new(service, Family.Source, Icon.Branch, Lane.Source),
        "Events" => new("EventBridge", Family.Event, Icon.Event, Lane.Source),
        "Scheduler" => new("EventBridge", Family.Event, Icon.Clock, Lane.Source),
        "SNS" or "SQS" => new(service, Family.Event, Icon.Message, Lane.Source),
        "CodePipeline" => new(service, Family.Delivery, Icon.Flow, Lane.Delivery),
        "StepFunctions" => new("Step Functions", Family.Delivery, Icon.Flow, Lane.Delivery),
        "CodeBuild" or "CodeDeploy" => new(service, Family.Delivery, Icon.Build, Lane.Delivery),
        "Lambda" => new(service, Family.Delivery, Icon.Function, Lane.Delivery),
        "CloudFormation" when resource == "CustomResource" => new("", Family.Other, Icon.Gear, Lane.LifeCycle),
        "CloudFormation" => new(service, Family.Delivery, Icon.Stack, Lane.Delivery),
        "SageMaker" when resource.EndsWith("Group", StringComparison.Ordinal) => new(service, Family.Learning, Icon.Group, Lane.Learning),
        "SageMaker" or "Bedrock" => new(service, Family.Learning, Icon.Learning, Lane.Learning),
        _ => Supporting(service),
    };

    private static Service Supporting(string service) => service switch
    {
        "S3" => new(service, Family.Storage, Icon.Bucket, Lane.Storage),
        "DynamoDB" or "Glue" or "RDS" or "Athena" => new(service, Family.Storage, Icon.Table, Lane.Storage),
        "ECR" => new(service, Family.Storage, Icon.Image, Lane.Storage),
        "Logs" or "CloudWatch" => new("CloudWatch", Family.Storage, Icon.Log, Lane.Storage),
        "SSM" => new("Systems Manager", Family.Storage, Icon.Table, Lane.Storage),
        "KMS" => new(service, Family.Security, Icon.Key, Lane.Storage),
        "SecretsManager" => new("Secrets Manager", Family.Security, Icon.Key, Lane.Storage),
        "IAM" => new(service, Family.Security, Icon.Role, Lane.Roles),
        "EC2" or "ElasticLoadBalancingV2" => new(service == "EC2" ? service : "Load balancing", Family.Network, Icon.Network, Lane.Network),
        _ => new(service, Family.Other, Icon.Generic, Lane.Other),
    };
}
