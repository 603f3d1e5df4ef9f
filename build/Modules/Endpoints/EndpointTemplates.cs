using Pipeline.Endpoints;
using Pipeline.Endpoints.Modelling;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Rendering;

namespace Pipeline.Modules.Endpoints;

/// <summary>Endpoints worked out from the inputs of their modules, and their templates, rendered and checked.</summary>
/// <param name="layout">Where the template is.</param>
/// <param name="renderer">Renders it.</param>
/// <param name="gate">Checks it.</param>
/// <param name="tables">What is known of images, instances and models.</param>
/// <param name="packedAt">Where packed code or staged weights of a module lie, or will, as text for <c>!Sub</c>.</param>
public sealed class EndpointTemplates(Layout layout, TemplateRenderer renderer, TemplateGate gate, Lazy<EndpointTables> tables, Func<ReadyModule, ModelSource, string> packedAt)
{
    private static readonly Func<string, string?> NobodyAsked = _ => null;

    /// <summary>The endpoint of a module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="latestOf">The latest approved version of a model package group; null where nobody has asked.</param>
    /// <exception cref="Failures.InvalidInput">Inputs do not go together.</exception>
    public EndpointSpecification Design(ReadyModule module, Func<string, string?>? latestOf = null) => new EndpointDesign(tables.Value).Of(
        new EndpointWish(EndpointNames.Of(module.Module), module.Module.Region, module.Inputs, Names.ModelBucket(module.Deployment), module.Module.Location)
        {
            PackedAt = source => packedAt(module, source),
            LatestOf = latestOf ?? NobodyAsked,
        });

    /// <summary>The template of an endpoint.</summary>
    public RenderedTemplate Of(ReadyModule module, EndpointSpecification endpoint)
    {
        var model = TemplateModel.Of(module);
        model["endpoint"] = EndpointModel.Of(endpoint);
        var text = renderer.Render(Path.Combine(layout.Root, module.Module.Definition.Id, ModuleTemplates.TemplateFile), model);
        gate.Check(ModuleTemplates.NameOf(module), text);
        return text;
    }

    /// <summary>The template of a module, as far as it is known without asking anybody.</summary>
    public RenderedTemplate Of(ReadyModule module) => Of(module, Design(module));
}
