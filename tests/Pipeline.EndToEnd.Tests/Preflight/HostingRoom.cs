using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement.Model;
using Amazon.SageMaker.Model;
using Amazon.SecretsManager.Model;
using Pipeline.Aws;
using Pipeline.Failures;
using Pipeline.Preflight;
using Pipeline.Reporting;
using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.EndToEnd.Tests.Preflight;

/// <summary>An account with a role and endpoints, and the checks of the build's own object graph on it.</summary>
internal sealed class HostingRoom : IAsyncDisposable, IPrinter
{
    public const string Account = "111122223333";
    public const string Region = "us-east-1";
    public const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private readonly SandboxHost host;
    private readonly List<string> warnings = [];

    private HostingRoom(SandboxHost host)
    {
        this.host = host;
        Session = new AwsSession(Target(Region));
    }

    public AwsSession Session { get; }

    public IReadOnlyList<string> Warnings => warnings;

    public IEnumerable<RecordedCall> Calls => host.Calls;

    /// <summary>An account that is ready for an endpoint.</summary>
    public static async Task<HostingRoom> StartAsync(params string[] fail)
    {
        var room = new HostingRoom(await SandboxHost.StartAsync(new SandboxOptions { CheckModels = true, Fail = [.. fail.Select(Failing.Parse)] }));
        await room.RoleAsync("exec", "/service-role/", Trust);
        return room;
    }

    /// <summary>Needs that are met.</summary>
    public static EndpointNeeds Needs(string name = "twin", string type = "ml.g5.2xlarge", int count = 1) => new(name, Region, Account)
    {
        Stack = $"stack-{name}",
        RoleArn = $"arn:aws:iam::{Account}:role/service-role/exec",
        Instances = [new(type, count)],
    };

    /// <summary>What the checks stop at; nothing when the endpoints may be deployed.</summary>
    public async Task<IReadOnlyList<Problem>> CheckAsync(params EndpointNeeds[] needs)
    {
        using var reporter = new Reporter([this], TimeProvider.System);
        using var parts = new Composition(new Layout(Checkout.Original), "local", new Dictionary<string, string>(), reporter, Target);
        try
        {
            await parts.Readiness.RequireAsync(needs, default);
            return [];
        }
        catch (NotReady failed)
        {
            Assert.Equal(3, failed.ExitCode);
            return failed.Problems;
        }
    }

    public async Task RoleAsync(string name, string path, string trust) =>
        await Session.Identities.CreateRoleAsync(new CreateRoleRequest { RoleName = name, Path = path, AssumeRolePolicyDocument = trust });

    public async Task SecretAsync(string name) =>
        await Session.Secrets.CreateSecretAsync(new CreateSecretRequest { Name = name, SecretString = "not a token" });

    /// <summary>An endpoint that no stack made.</summary>
    public async Task EndpointAsync(string name, string type = "ml.g5.2xlarge", int count = 1)
    {
        await Session.SageMaker.CreateModelAsync(new CreateModelRequest
        {
            ModelName = name,
            ExecutionRoleArn = Needs().RoleArn,
            PrimaryContainer = new ContainerDefinition { Image = "763104351884.dkr.ecr.us-east-1.amazonaws.com/vllm:server-sagemaker-cuda-v2.3" },
        });
        var variant = new ProductionVariant { VariantName = "AllTraffic", ModelName = name, InstanceType = type, InitialInstanceCount = count };
        await Session.SageMaker.CreateEndpointConfigAsync(new CreateEndpointConfigRequest { EndpointConfigName = name, ProductionVariants = [variant] });
        await Session.SageMaker.CreateEndpointAsync(new CreateEndpointRequest { EndpointName = name, EndpointConfigName = name });
        await SettledAsync(async () => (await Session.SageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = name })).EndpointStatus.Value != "Creating");
    }

    /// <summary>An endpoint on one small instance that a stack made, and left as it is when it fails.</summary>
    public async Task StackAsync(string stack, string endpoint)
    {
        await Session.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = stack,
            OnFailure = OnFailure.DO_NOTHING,
            TemplateBody = $$"""
                Resources:
                  Model:
                    Type: AWS::SageMaker::Model
                    Properties:
                      ExecutionRoleArn: {{Needs().RoleArn}}
                      PrimaryContainer: {Image: "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1"}
                  Configuration:
                    Type: AWS::SageMaker::EndpointConfig
                    Properties:
                      ProductionVariants:
                        - {VariantName: AllTraffic, ModelName: !GetAtt Model.ModelName, InstanceType: ml.m5.large, InitialInstanceCount: 1, InitialVariantWeight: 1}
                  Endpoint:
                    Type: AWS::SageMaker::Endpoint
                    Properties: {EndpointName: {{endpoint}}, EndpointConfigName: !GetAtt Configuration.EndpointConfigName}
                """,
        });
        await SettledAsync(async () => (await Session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = stack })).Stacks[0].StackStatus.Value != "CREATE_IN_PROGRESS");
    }

    public static async Task SettledAsync(Func<Task<bool>> settled)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await settled())
            await Task.Delay(10, patience.Token);
    }

    public void Show(Event happened, TimeSpan elapsed)
    {
        if (happened is Warned warned)
            warnings.Add(warned.Text);
    }

    public async ValueTask DisposeAsync()
    {
        Session.Dispose();
        await host.DisposeAsync();
        Assert.Empty(host.Faults);
    }

    private AwsTarget Target(string region) => new(region, host.Endpoint, Account);
}
