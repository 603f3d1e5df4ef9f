// Written by generate/generate.py from the API model application-autoscaling-2016-02-06; change that, not this.
using Amazon.Runtime;

namespace Amazon.ApplicationAutoScaling;

/// <summary>A word that Application Auto Scaling uses.</summary>
public class AdjustmentType : ConstantClass
{
    public static readonly AdjustmentType ChangeInCapacity = new("ChangeInCapacity");
    public static readonly AdjustmentType ExactCapacity = new("ExactCapacity");
    public static readonly AdjustmentType PercentChangeInCapacity = new("PercentChangeInCapacity");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AdjustmentType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AdjustmentType FindValue(string value) => FindValue<AdjustmentType>(value);

    public static implicit operator AdjustmentType(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class MetricAggregationType : ConstantClass
{
    public static readonly MetricAggregationType Average = new("Average");
    public static readonly MetricAggregationType Maximum = new("Maximum");
    public static readonly MetricAggregationType Minimum = new("Minimum");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public MetricAggregationType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static MetricAggregationType FindValue(string value) => FindValue<MetricAggregationType>(value);

    public static implicit operator MetricAggregationType(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class MetricStatistic : ConstantClass
{
    public static readonly MetricStatistic Average = new("Average");
    public static readonly MetricStatistic Maximum = new("Maximum");
    public static readonly MetricStatistic Minimum = new("Minimum");
    public static readonly MetricStatistic SampleCount = new("SampleCount");
    public static readonly MetricStatistic Sum = new("Sum");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public MetricStatistic(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static MetricStatistic FindValue(string value) => FindValue<MetricStatistic>(value);

    public static implicit operator MetricStatistic(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class MetricType : ConstantClass
{
    public static readonly MetricType ALBRequestCountPerTarget = new("ALBRequestCountPerTarget");
    public static readonly MetricType AppStreamAverageCapacityUtilization = new("AppStreamAverageCapacityUtilization");
    public static readonly MetricType CassandraReadCapacityUtilization = new("CassandraReadCapacityUtilization");
    public static readonly MetricType CassandraWriteCapacityUtilization = new("CassandraWriteCapacityUtilization");
    public static readonly MetricType ComprehendInferenceUtilization = new("ComprehendInferenceUtilization");
    public static readonly MetricType DynamoDBReadCapacityUtilization = new("DynamoDBReadCapacityUtilization");
    public static readonly MetricType DynamoDBWriteCapacityUtilization = new("DynamoDBWriteCapacityUtilization");
    public static readonly MetricType EC2SpotFleetRequestAverageCPUUtilization = new("EC2SpotFleetRequestAverageCPUUtilization");
    public static readonly MetricType EC2SpotFleetRequestAverageNetworkIn = new("EC2SpotFleetRequestAverageNetworkIn");
    public static readonly MetricType EC2SpotFleetRequestAverageNetworkOut = new("EC2SpotFleetRequestAverageNetworkOut");
    public static readonly MetricType ECSServiceAverageCPUUtilization = new("ECSServiceAverageCPUUtilization");
    public static readonly MetricType ECSServiceAverageCPUUtilizationHighResolution = new("ECSServiceAverageCPUUtilizationHighResolution");
    public static readonly MetricType ECSServiceAverageMemoryUtilization = new("ECSServiceAverageMemoryUtilization");
    public static readonly MetricType ECSServiceAverageMemoryUtilizationHighResolution = new("ECSServiceAverageMemoryUtilizationHighResolution");
    public static readonly MetricType ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage = new("ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage");
    public static readonly MetricType ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage = new("ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage");
    public static readonly MetricType ElastiCacheDatabaseMemoryUsagePercentage = new("ElastiCacheDatabaseMemoryUsagePercentage");
    public static readonly MetricType ElastiCacheEngineCPUUtilization = new("ElastiCacheEngineCPUUtilization");
    public static readonly MetricType ElastiCachePrimaryEngineCPUUtilization = new("ElastiCachePrimaryEngineCPUUtilization");
    public static readonly MetricType ElastiCacheReplicaEngineCPUUtilization = new("ElastiCacheReplicaEngineCPUUtilization");
    public static readonly MetricType KafkaBrokerStorageUtilization = new("KafkaBrokerStorageUtilization");
    public static readonly MetricType LambdaProvisionedConcurrencyUtilization = new("LambdaProvisionedConcurrencyUtilization");
    public static readonly MetricType NeptuneReaderAverageCPUUtilization = new("NeptuneReaderAverageCPUUtilization");
    public static readonly MetricType RDSReaderAverageCPUUtilization = new("RDSReaderAverageCPUUtilization");
    public static readonly MetricType RDSReaderAverageDatabaseConnections = new("RDSReaderAverageDatabaseConnections");
    public static readonly MetricType SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = new("SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution");
    public static readonly MetricType SageMakerInferenceComponentInvocationsPerCopy = new("SageMakerInferenceComponentInvocationsPerCopy");
    public static readonly MetricType SageMakerVariantConcurrentRequestsPerModelHighResolution = new("SageMakerVariantConcurrentRequestsPerModelHighResolution");
    public static readonly MetricType SageMakerVariantInvocationsPerInstance = new("SageMakerVariantInvocationsPerInstance");
    public static readonly MetricType SageMakerVariantProvisionedConcurrencyUtilization = new("SageMakerVariantProvisionedConcurrencyUtilization");
    public static readonly MetricType WorkSpacesAverageUserSessionsCapacityUtilization = new("WorkSpacesAverageUserSessionsCapacityUtilization");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public MetricType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static MetricType FindValue(string value) => FindValue<MetricType>(value);

    public static implicit operator MetricType(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class PolicyType : ConstantClass
{
    public static readonly PolicyType PredictiveScaling = new("PredictiveScaling");
    public static readonly PolicyType StepScaling = new("StepScaling");
    public static readonly PolicyType TargetTrackingScaling = new("TargetTrackingScaling");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PolicyType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PolicyType FindValue(string value) => FindValue<PolicyType>(value);

    public static implicit operator PolicyType(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class PredictiveScalingMaxCapacityBreachBehavior : ConstantClass
{
    public static readonly PredictiveScalingMaxCapacityBreachBehavior HonorMaxCapacity = new("HonorMaxCapacity");
    public static readonly PredictiveScalingMaxCapacityBreachBehavior IncreaseMaxCapacity = new("IncreaseMaxCapacity");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PredictiveScalingMaxCapacityBreachBehavior(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PredictiveScalingMaxCapacityBreachBehavior FindValue(string value) => FindValue<PredictiveScalingMaxCapacityBreachBehavior>(value);

    public static implicit operator PredictiveScalingMaxCapacityBreachBehavior(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class PredictiveScalingMode : ConstantClass
{
    public static readonly PredictiveScalingMode ForecastAndScale = new("ForecastAndScale");
    public static readonly PredictiveScalingMode ForecastOnly = new("ForecastOnly");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PredictiveScalingMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PredictiveScalingMode FindValue(string value) => FindValue<PredictiveScalingMode>(value);

    public static implicit operator PredictiveScalingMode(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class ScalableDimension : ConstantClass
{
    public static readonly ScalableDimension AppstreamFleetDesiredCapacity = new("appstream:fleet:DesiredCapacity");
    public static readonly ScalableDimension CassandraTableReadCapacityUnits = new("cassandra:table:ReadCapacityUnits");
    public static readonly ScalableDimension CassandraTableWriteCapacityUnits = new("cassandra:table:WriteCapacityUnits");
    public static readonly ScalableDimension ComprehendDocumentClassifierEndpointDesiredInferenceUnits = new("comprehend:document-classifier-endpoint:DesiredInferenceUnits");
    public static readonly ScalableDimension ComprehendEntityRecognizerEndpointDesiredInferenceUnits = new("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits");
    public static readonly ScalableDimension CustomResourceResourceTypeProperty = new("custom-resource:ResourceType:Property");
    public static readonly ScalableDimension DynamodbIndexReadCapacityUnits = new("dynamodb:index:ReadCapacityUnits");
    public static readonly ScalableDimension DynamodbIndexWriteCapacityUnits = new("dynamodb:index:WriteCapacityUnits");
    public static readonly ScalableDimension DynamodbTableReadCapacityUnits = new("dynamodb:table:ReadCapacityUnits");
    public static readonly ScalableDimension DynamodbTableWriteCapacityUnits = new("dynamodb:table:WriteCapacityUnits");
    public static readonly ScalableDimension Ec2SpotFleetRequestTargetCapacity = new("ec2:spot-fleet-request:TargetCapacity");
    public static readonly ScalableDimension EcsServiceDesiredCount = new("ecs:service:DesiredCount");
    public static readonly ScalableDimension ElasticacheCacheClusterNodes = new("elasticache:cache-cluster:Nodes");
    public static readonly ScalableDimension ElasticacheReplicationGroupNodeGroups = new("elasticache:replication-group:NodeGroups");
    public static readonly ScalableDimension ElasticacheReplicationGroupReplicas = new("elasticache:replication-group:Replicas");
    public static readonly ScalableDimension ElasticmapreduceInstancegroupInstanceCount = new("elasticmapreduce:instancegroup:InstanceCount");
    public static readonly ScalableDimension KafkaBrokerStorageVolumeSize = new("kafka:broker-storage:VolumeSize");
    public static readonly ScalableDimension LambdaFunctionProvisionedConcurrency = new("lambda:function:ProvisionedConcurrency");
    public static readonly ScalableDimension NeptuneClusterReadReplicaCount = new("neptune:cluster:ReadReplicaCount");
    public static readonly ScalableDimension RdsClusterReadReplicaCount = new("rds:cluster:ReadReplicaCount");
    public static readonly ScalableDimension SagemakerInferenceComponentDesiredCopyCount = new("sagemaker:inference-component:DesiredCopyCount");
    public static readonly ScalableDimension SagemakerVariantDesiredInstanceCount = new("sagemaker:variant:DesiredInstanceCount");
    public static readonly ScalableDimension SagemakerVariantDesiredProvisionedConcurrency = new("sagemaker:variant:DesiredProvisionedConcurrency");
    public static readonly ScalableDimension WorkspacesWorkspacespoolDesiredUserSessions = new("workspaces:workspacespool:DesiredUserSessions");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ScalableDimension(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ScalableDimension FindValue(string value) => FindValue<ScalableDimension>(value);

    public static implicit operator ScalableDimension(string value) => FindValue(value);
}

/// <summary>A word that Application Auto Scaling uses.</summary>
public class ServiceNamespace : ConstantClass
{
    public static readonly ServiceNamespace Appstream = new("appstream");
    public static readonly ServiceNamespace Cassandra = new("cassandra");
    public static readonly ServiceNamespace Comprehend = new("comprehend");
    public static readonly ServiceNamespace CustomResource = new("custom-resource");
    public static readonly ServiceNamespace Dynamodb = new("dynamodb");
    public static readonly ServiceNamespace Ec2 = new("ec2");
    public static readonly ServiceNamespace Ecs = new("ecs");
    public static readonly ServiceNamespace Elasticache = new("elasticache");
    public static readonly ServiceNamespace Elasticmapreduce = new("elasticmapreduce");
    public static readonly ServiceNamespace Kafka = new("kafka");
    public static readonly ServiceNamespace Lambda = new("lambda");
    public static readonly ServiceNamespace Neptune = new("neptune");
    public static readonly ServiceNamespace Rds = new("rds");
    public static readonly ServiceNamespace Sagemaker = new("sagemaker");
    public static readonly ServiceNamespace Workspaces = new("workspaces");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ServiceNamespace(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ServiceNamespace FindValue(string value) => FindValue<ServiceNamespace>(value);

    public static implicit operator ServiceNamespace(string value) => FindValue(value);
}
