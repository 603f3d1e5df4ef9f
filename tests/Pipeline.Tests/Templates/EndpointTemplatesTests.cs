using Pipeline.Modules;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;
using Pipeline.Tests.House;
using Pipeline.Tests.Reporting;

namespace Pipeline.Tests.Templates;

/// <summary>Endpoints with much around them, as templates that somebody looked at.</summary>
public class EndpointTemplatesTests
{
    private const string Network = "subnet-ids=subnet-0123456789abcdef0,subnet-0123456789abcdef1 security-group-ids=sg-0123456789abcdef0";

    [Theory]
    [InlineData("components", $"model-id=Qwen/Qwen3-8B instance-type=ml.g5.12xlarge endpoint-type=INFERENCE_COMPONENT_BASED gpus=2 scale-min=0 scale-max=8 update-policy=rolling alarms=true {Network}")]
    [InlineData("queue", "model-id=Qwen/Qwen3-8B container=lmi instance-type=ml.g6.12xlarge stage-weights=true network-isolation=true endpoint-type=ASYNC scale-min=0 scale-max=2 success-topic=arn:aws:sns:us-east-1:111122223333:told schedule={\"night\":{\"at\":\"rate(1day)\",\"min\":0,\"max\":0}}")]
    [InlineData("serverless", "model-data=s3://models/abalone/model.tar.gz image=xgboost endpoint-type=SERVERLESS provisioned-concurrency=1 scale-max=3")]
    [InlineData("variants", "model-package-group=abalone instance-type=ml.m5.xlarge variants={\"old\":{\"weight\":9,\"model-package-arn\":\"arn:aws:sagemaker:us-east-1:111122223333:model-package/abalone/1\"},\"new\":{\"weight\":1}} update-policy=canary alarms=true alarm-topic=arn:aws:sns:us-east-1:111122223333:told capture-percentage=20 kms-key-id=alias/mine tags={\"team\":\"search\"}")]
    public void An_endpoint_s_template_is_what_somebody_looked_at(string name, string inputs)
    {
        var said = inputs.Split(' ').Select(text => text.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = new Composition(new Layout(Repository.Root), "local", new Dictionary<string, string>(), reporter, _ => throw new InvalidOperationException("Rendering calls nobody."))
        {
            Said = new EndpointOptions(name, said, []),
        };

        var template = new EnvironmentTemplates(parts.Deployment, parts.Templates, parts.EndpointTemplates, parts.Gate).Render()[$"{EndpointOptions.Group}/{name}"];

        Snapshot.Matches($"endpoint.{name}", template.Text, $"tests/Pipeline.Tests/Templates/Snapshots/endpoint.{name}.yaml");
    }
}
