using System.Globalization;

namespace Pipeline.Sandbox.Services.Iam;

/// <summary>The names of service-linked roles. AWS chose each by hand; those that our templates meet are listed, others are made from the service's name.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html</remarks>
internal static class ServiceLinkedRole
{
    public static bool IsOne(Entity role) => role.Path.StartsWith("/aws-service-role/", StringComparison.Ordinal);

    public static string NameOf(string service) => "AWSServiceRoleFor" + service switch
    {
        "sagemaker.application-autoscaling.amazonaws.com" => "ApplicationAutoScaling_SageMakerEndpoint",
        "autoscaling.amazonaws.com" => "AutoScaling",
        "servicecatalog-appregistry.amazonaws.com" => "AWSServiceCatalogAppRegistry",
        "orgsdatasync.servicecatalog.amazonaws.com" => "ServiceCatalogOrgsDataSync",
        "sync.servicecatalog.amazonaws.com" => "ServiceCatalogSync",
        "ecs.amazonaws.com" => "ECS",
        "replication.ecr.amazonaws.com" => "ECRReplication",
        "events.amazonaws.com" => "CloudWatchEvents",
        _ => string.Concat(service.Split('.')[0].Split('-').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase)),
    };

    public static string TrustOf(string service) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{service}}"},"Action":"sts:AssumeRole"}]}""";
}
