using Amazon.CloudFormation.Model;
using Pipeline.Modules;
using Pipeline.Modules.ModelStore;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Packing;

public class ModelStoreTemplateTests
{
    [Fact]
    public async Task An_environment_with_endpoints_has_the_model_store_once_for_each_region_rendered_without_a_call()
    {
        await using var packer = await Packer.StartAsync();
        packer.Checkout.Append("manifests/local/servers-modules.yaml", $"---\n{Packer.Endpoint("questions")}");
        Assert.Equal(["us-east-1/model-store"], Rendered(packer).Keys.Where(name => name.Contains("model-store")));
        Assert.Empty(packer.Sandbox.Calls);
    }

    [Fact]
    public async Task Builds_read_secrets_of_the_usual_beginning_and_those_that_endpoints_name_and_no_other()
    {
        await using var packer = await Packer.StartAsync();
        packer.Checkout.Append("manifests/local/servers-modules.yaml", "  - name: hf-access-token-secret\n    value: team/hub-token:key\n");
        var lines = Rendered(packer)["us-east-1/model-store"].Text.Split('\n').Where(line => line.Contains(":secret:")).Select(line => line.Split(":secret:")[1].TrimEnd('"', '\'')).ToList();
        Assert.Equal(["huggingface*", "team/hub-token-??????", "huggingface*", "team/hub-token-??????"], lines);
    }

    [Fact]
    public async Task A_secret_that_only_one_deployment_names_is_allowed_in_it()
    {
        await using var packer = await Packer.StartAsync();
        using var session = packer.Session();
        await session.Secrets.CreateSecretAsync(new() { Name = "mine", SecretString = "{}" });
        await packer.PackAsync(new PackingRequest("models/answers", [Packer.MiniLm], "mine"), default);
        var template = await session.CloudFormation.GetTemplateAsync(new GetTemplateRequest { StackName = "mlops-local-model-store" });
        Assert.Contains(":secret:mine-??????", template.TemplateBody);
    }

    [Fact]
    public async Task Two_endpoints_that_pack_side_by_side_share_one_stack_and_the_same_content_one_build()
    {
        await using var packer = await Packer.StartAsync(options => options with { TimeScale = 0.005 });
        packer.Checkout.Append("manifests/local/servers-modules.yaml", $"---\n{Packer.Endpoint("questions")}");
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = packer.Publisher.Parts(reporter);
        var endpoints = new List<ReadyModule>();
        foreach (var module in parts.Deployment.Modules.Where(module => module.Group == "servers"))
            endpoints.Add(await parts.Run.ReadyAsync(module, default));

        var packed = await Task.WhenAll(endpoints.Select(endpoint => parts.Packaging.PackAsync(endpoint, new PackingRequest("models/answers", [Packer.MiniLm]), default)));

        Assert.Equal(2, packed.Length);
        Assert.Equal(packed[0].Uri, packed[1].Uri);
        Assert.Equal(1, packer.Count("ExecuteChangeSet"));
        using var session = packer.Session();
        Assert.Single((await session.Builds.ListBuildsForProjectAsync(new() { ProjectName = Packer.Project })).Ids);
    }

    private static IReadOnlyDictionary<string, Pipeline.Rendering.RenderedTemplate> Rendered(Packer packer)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = packer.Publisher.Parts(reporter);
        return new EnvironmentTemplates(parts.Deployment, parts.Templates, parts.EndpointTemplates, parts.Gate).Render();
    }
}
