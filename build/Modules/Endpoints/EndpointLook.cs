using Pipeline.Aws.S3;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Failures;
using Pipeline.Inference;
using Pipeline.Manifests;

namespace Pipeline.Modules.Endpoints;

/// <summary>Looks at an endpoint before it is asked: whether it answers, which container does, at once or later.</summary>
public sealed class EndpointLook(EndpointReader reader)
{
    /// <summary>What there is to know about an endpoint.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="variant">The variant that is to answer; null for any.</param>
    /// <param name="component">The inference component that is to answer; null for the only one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="Refused">There is no such endpoint, or it does not answer any more.</exception>
    /// <exception cref="StillRunning">It does not answer yet.</exception>
    /// <exception cref="InvalidInput">Nobody said which of several components, or there is none of that name.</exception>
    public async Task<AskedEndpoint> AtAsync(string name, string? variant, string? component, CancellationToken cancellation)
    {
        var endpoint = await reader.FindAsync(name, cancellation) ?? throw Absent(name, await reader.NamesAsync(cancellation));
        EndpointState.RequireServing(endpoint);
        var configuration = endpoint.Configuration is { } used ? await reader.ConfigurationAsync(used, cancellation) : null;
        var components = configuration is null or { HasComponents: true } ? await reader.ComponentsAsync(name, cancellation) : [];
        var chosen = ComponentChoice.Of(name, components, component, configuration?.HasComponents ?? components.Count > 0);
        var found = new AskedEndpoint(name, chosen is null
            ? await VariantAsync(endpoint, configuration, variant, cancellation)
            : await ComponentAsync(chosen, components, cancellation));
        return found with { Component = chosen?.Name, Output = configuration?.AsyncOutput is { } output ? S3Address.Read(output) ?? throw Placeless(name) : null };
    }

    private async Task<ServedContainer> VariantAsync(HostedEndpoint endpoint, HostedConfiguration? configuration, string? variant, CancellationToken cancellation)
    {
        var serving = (configuration?.Variants ?? []).Where(one => !one.Shadow).ToList();
        var names = serving.Count > 0 ? serving.Select(one => one.Name) : endpoint.Variants.Select(one => one.Name);
        if (variant is not null && !names.Contains(variant))
            throw new InvalidInput([new Problem("PL2455", $"--target-variant: endpoint {endpoint.Name} has no variant '{variant}'", Hint: Nearest.Hint(variant, [.. names]))], called: true);
        var model = serving.FirstOrDefault(one => variant is null || one.Name == variant)?.Model;
        var running = endpoint.Variants.FirstOrDefault(one => variant is null || one.Name == variant)?.Images;
        return await ModelAsync(model, running is [.., var image] ? image : null, cancellation);
    }

    private Task<ServedContainer> ComponentAsync(HostedComponent component, IReadOnlyList<HostedComponent> all, CancellationToken cancellation)
    {
        var serving = component.Base is { } adapted ? all.FirstOrDefault(one => one.Name == adapted) ?? component : component;
        return ModelAsync(serving.Model, serving.Image, cancellation);
    }

    // The last container of several answers: https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipelines.html
    private async Task<ServedContainer> ModelAsync(string? name, string? image, CancellationToken cancellation)
    {
        var model = name is null ? null : await reader.ModelAsync(name, cancellation);
        return ServedContainer.Of(model?.Images.LastOrDefault() ?? image, model?.Environment ?? new Dictionary<string, string>());
    }

    private static Refused Placeless(string name) => new("PL5016", $"the request to endpoint {name}", "the endpoint is an asynchronous one and has no S3OutputPath for its answers", "",
        "Give its configuration an S3OutputPath, and deploy it again with ./build.sh DeployEndpoint");

    private static Refused Absent(string name, IReadOnlyList<string> names) => new("PL5011", $"the request to endpoint {name}",
        names.Count == 0 ? "there is no endpoint of that name, nor any other in this region" : $"there is no endpoint of that name; there {(names.Count == 1 ? "is" : "are")} {string.Join(", ", names)}", "",
        Nearest.To(name, names) is { } near ? $"Did you mean it? ./build.sh InvokeEndpoint --endpoint-name {near}"
        : names.Count == 0 ? "Deploy one with ./build.sh DeployEndpoint, or check the region."
        : $"Name one of them, as in ./build.sh InvokeEndpoint --endpoint-name {names[0]}");
}
