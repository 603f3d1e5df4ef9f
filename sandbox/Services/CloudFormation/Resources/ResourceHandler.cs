using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>Makes, changes and removes resources of one type through the service that they belong to.</summary>
internal abstract class ResourceHandler
{
    /// <summary>Makes the resource.</summary>
    /// <exception cref="AwsError">The service refuses.</exception>
    public abstract Task<Made> CreateAsync(ResourceContext context, JsonObject properties);

    /// <summary>Changes the resource in place; <paramref name="before"/> is empty when nobody knows how far its making came.</summary>
    public abstract Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after);

    /// <summary>Removes the resource; one that is gone already is no error.</summary>
    public abstract Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties);

    /// <summary>The physical id of a resource whose making was interrupted, or null when the service does not have it.</summary>
    public virtual Task<string?> FindAsync(ResourceContext context, JsonObject properties) => Task.FromResult<string?>(null);

    /// <summary>The resource as the service has it now, or null when this type is not looked at for drift.</summary>
    /// <param name="context">The resource.</param>
    /// <param name="physicalId">Its physical id.</param>
    /// <param name="expected">What the template says: only these properties matter.</param>
    public virtual Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected) => Task.FromResult<Live?>(null);

    /// <summary>The property that carries a name of the template's own, and what invented names look like; null when there is no such property.</summary>
    public virtual NameRule? Name(ResourceType? type) => null;
}

/// <summary>A resource that was made or changed.</summary>
/// <param name="PhysicalId">What <c>Ref</c> gives.</param>
/// <param name="Attributes">What <c>Fn::GetAtt</c> reads.</param>
internal sealed record Made(string PhysicalId, JsonObject Attributes);

/// <summary>How a type names its resources.</summary>
/// <param name="Property">The property for a name of one's own.</param>
/// <param name="Longest">The longest name the service takes.</param>
/// <param name="Lower">Whether invented names are in lower case.</param>
internal sealed record NameRule(string Property, int Longest, bool Lower = false);
