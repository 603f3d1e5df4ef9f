using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;
using Amazon.CloudFormation.Model;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.IdentityManagement.Model;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Pipeline.Aws;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>Endpoints as people and other tools make them: plain calls, no stack.</summary>
internal sealed class Hosting(AwsSession session)
{
    private const string Image = "763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.36.0-lmi27.0.0-cu130";
    private const string Role = "arn:aws:iam::111122223333:role/exec";
    public const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    public AwsSession Session => session;

    public Task RoleAsync() => session.Identities.CreateRoleAsync(new CreateRoleRequest { RoleName = "exec", AssumeRolePolicyDocument = Trust });

    public async Task ModelAsync(params string[] names)
    {
        foreach (var name in names)
            await session.SageMaker.CreateModelAsync(new CreateModelRequest { ModelName = name, ExecutionRoleArn = Role, PrimaryContainer = new ContainerDefinition { Image = Image } });
    }

    /// <summary>An endpoint with a variant for each model.</summary>
    public async Task EndpointAsync(string name, string configuration, params string[] models)
    {
        await ConfigurationAsync(configuration, [.. models.Select((model, at) => new ProductionVariant { VariantName = $"v{at}", ModelName = model, InstanceType = "ml.m5.large", InitialInstanceCount = 1 })]);
        await StartAsync(name, configuration);
    }

    public Task ConfigurationAsync(string name, List<ProductionVariant> variants, AsyncInferenceConfig? asynchronous = null) =>
        session.SageMaker.CreateEndpointConfigAsync(new CreateEndpointConfigRequest
        {
            EndpointConfigName = name,
            ProductionVariants = variants,
            AsyncInferenceConfig = asynchronous,
            ExecutionRoleArn = variants.Any(variant => variant.ModelName is null) ? Role : null,
        });

    public async Task StartAsync(string name, string configuration)
    {
        await session.SageMaker.CreateEndpointAsync(new CreateEndpointRequest { EndpointName = name, EndpointConfigName = configuration });
        await InServiceAsync(name);
    }

    public async Task InServiceAsync(string name)
    {
        while ((await session.SageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = name })).EndpointStatus is { } status && status != EndpointStatus.InService)
        {
            Assert.NotEqual(EndpointStatus.Failed, status);
            await Task.Delay(5);
        }
    }

    /// <summary>An endpoint for components, with two of a model and an adapter of the first.</summary>
    public async Task ComponentsAsync(string name, string model)
    {
        await ConfigurationAsync($"{name}-config", [new ProductionVariant { VariantName = "AllTraffic", InstanceType = "ml.g5.2xlarge", InitialInstanceCount = 1 }]);
        await StartAsync(name, $"{name}-config");
        await ComponentAsync(name, $"{name}-base", new() { ModelName = model, ComputeResourceRequirements = new() { MinMemoryRequiredInMb = 1024, NumberOfCpuCoresRequired = 1 } });
        await ComponentAsync(name, $"{name}-other", new() { ModelName = model, ComputeResourceRequirements = new() { MinMemoryRequiredInMb = 1024, NumberOfCpuCoresRequired = 1 } });
        await ComponentAsync(name, $"{name}-adapter", new() { BaseInferenceComponentName = $"{name}-base", Container = new() { ArtifactUrl = "s3://jumpstart-cache-prod-us-east-1/adapter.tar.gz" } });
    }

    public async Task ComponentAsync(string endpoint, string name, InferenceComponentSpecification specification)
    {
        var request = new CreateInferenceComponentRequest { EndpointName = endpoint, InferenceComponentName = name, Specification = specification };
        if (specification.BaseInferenceComponentName is null)
            (request.VariantName, request.RuntimeConfig) = ("AllTraffic", new() { CopyCount = 1 });
        await session.SageMaker.CreateInferenceComponentAsync(request);
        while ((await session.SageMaker.DescribeInferenceComponentAsync(new DescribeInferenceComponentRequest { InferenceComponentName = name })).InferenceComponentStatus != InferenceComponentStatus.InService)
            await Task.Delay(5);
    }

    public async Task ScalingAsync(string resource, string dimension, string metric)
    {
        await session.Scaling.RegisterScalableTargetAsync(new RegisterScalableTargetRequest { ServiceNamespace = ServiceNamespace.Sagemaker, ResourceId = resource, ScalableDimension = dimension, MinCapacity = 1, MaxCapacity = 2 });
        await session.Scaling.PutScalingPolicyAsync(new PutScalingPolicyRequest
        {
            ServiceNamespace = ServiceNamespace.Sagemaker,
            ResourceId = resource,
            ScalableDimension = dimension,
            PolicyName = "track",
            PolicyType = PolicyType.TargetTrackingScaling,
            TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 5, PredefinedMetricSpecification = new() { PredefinedMetricType = metric } },
        });
    }

    public Task AlarmAsync(string name, params (string Name, string Value)[] dimensions) => session.Metrics.PutMetricAlarmAsync(new PutMetricAlarmRequest
    {
        AlarmName = name,
        Namespace = "AWS/SageMaker",
        MetricName = "Invocation5XXErrors",
        Dimensions = [.. dimensions.Select(one => new Dimension { Name = one.Name, Value = one.Value })],
        Statistic = Statistic.Sum,
        Period = 60,
        EvaluationPeriods = 1,
        Threshold = 1,
        ComparisonOperator = ComparisonOperator.GreaterThanOrEqualToThreshold,
    });

    public async Task StackAsync(string name, string template, params (string Key, string Value)[] tags)
    {
        await session.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = name, TemplateBody = template, Capabilities = ["CAPABILITY_IAM"], Tags = [.. tags.Select(tag => new Amazon.CloudFormation.Model.Tag { Key = tag.Key, Value = tag.Value })] });
        while ((await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = name })).Stacks.Single().StackStatus?.Value is var status && status!.EndsWith("IN_PROGRESS", StringComparison.Ordinal))
            await Task.Delay(5);
    }

    /// <summary>Everything that is there, a line each, sorted; the execution role apart.</summary>
    public async Task<IReadOnlyList<string>> LeftAsync()
    {
        var alarms = (await session.Metrics.DescribeAlarmsAsync(new DescribeAlarmsRequest())).MetricAlarms ?? [];
        var sageMaker = session.SageMaker;
        return
        [
            .. new[]
            {
                ((await sageMaker.ListEndpointsAsync(new ListEndpointsRequest())).Endpoints ?? []).Select(one => $"endpoint {one.EndpointName}"),
                ((await sageMaker.ListEndpointConfigsAsync(new ListEndpointConfigsRequest())).EndpointConfigs ?? []).Select(one => $"configuration {one.EndpointConfigName}"),
                ((await sageMaker.ListModelsAsync(new ListModelsRequest())).Models ?? []).Select(one => $"model {one.ModelName}"),
                ((await sageMaker.ListInferenceComponentsAsync(new ListInferenceComponentsRequest())).InferenceComponents ?? []).Select(one => $"component {one.InferenceComponentName}"),
                ((await session.Scaling.DescribeScalableTargetsAsync(new DescribeScalableTargetsRequest { ServiceNamespace = ServiceNamespace.Sagemaker })).ScalableTargets ?? []).Select(one => $"scaling {one.ResourceId}"),
                alarms.Select(one => $"alarm {one.AlarmName}"),
                ((await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks ?? []).Select(one => $"stack {one.StackName}"),
                ((await session.Parameters.GetParametersByPathAsync(new() { Path = "/", Recursive = true })).Parameters ?? []).Select(one => $"parameter {one.Name}"),
            }.SelectMany(some => some).Order(StringComparer.Ordinal),
        ];
    }
}
