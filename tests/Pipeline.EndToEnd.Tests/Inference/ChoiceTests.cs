using Pipeline.Failures;
using Pipeline.Modules.Endpoints;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary>Which endpoint is asked when nobody names one.</summary>
public sealed class ChoiceTests : IAsyncLifetime
{
    private Hosting hosting = null!;

    public async Task InitializeAsync()
    {
        hosting = await Hosting.StartAsync();
        await hosting.EndpointAsync("twin", "vllm");
    }

    public async Task DisposeAsync() => await hosting.DisposeAsync();

    [Fact]
    public async Task The_only_one_of_the_manifests()
    {
        Declare("twin");

        Assert.Equal("endpoint twin", (await hosting.AskAsync(new InvocationOptions())).Answer.From);
    }

    [Fact]
    public async Task Of_several_in_the_manifests_one_must_be_named()
    {
        Declare("other", "twin");
        var invalid = await Assert.ThrowsAsync<InvalidInput>(() => hosting.AskAsync(new InvocationOptions()));

        Assert.Equal(("PL2457", 2), (invalid.Code, invalid.ExitCode));
        Assert.Contains("several: other, twin; in us-east-1 there is twin; name one, as in --endpoint-name other", invalid.Detail);
        Assert.Equal("endpoint twin", (await hosting.AskAsync(new InvocationOptions { Endpoint = "twin" })).Answer.From);
    }

    [Fact]
    public async Task Without_any_in_the_manifests_those_of_the_region_are_listed()
    {
        Declare();
        var invalid = await Assert.ThrowsAsync<InvalidInput>(() => hosting.AskAsync(new InvocationOptions()));

        Assert.Contains("have none; in us-east-1 there is twin; name one, as in --endpoint-name twin", invalid.Detail);
    }

    // A kind of module of the test's own: what the real one needs is not its business.
    private void Declare(params string[] names)
    {
        var checkout = hosting.Checkout;
        checkout.Append("cloudformation/an-endpoint/module.yaml", "kind: endpoint\ndescription: An endpoint.\ninputs:\n  - name: endpoint-name\n    description: its name\n");
        checkout.Append("cloudformation/an-endpoint/template.yaml.sbn", "Resources: {}\n");
        File.Delete(Path.Combine(checkout.Root, "manifests/local/deployment.yaml"));
        checkout.Append("manifests/local/deployment.yaml", """
            name: local
            toolchainRegion: us-east-1
            groups:
              - name: endpoints
                path: manifests/local/those.yaml
            targetAccountMappings:
              - alias: primary
                accountId: "111122223333"
                default: true
                regionMappings:
                  - region: us-east-1
                    default: true
            """);
        var modules = names.Select(name => $"name: m-{name}\npath: cloudformation/an-endpoint\ntargetAccount: primary\nparameters:\n  - name: endpoint-name\n    value: {name}\n");
        checkout.Append("manifests/local/those.yaml", names.Length == 0 ? "name: roles\npath: cloudformation/studio-access-role\ntargetAccount: primary\n" : string.Join("---\n", modules));
    }
}
