using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>How a manifest gives a value.</summary>
/// <param name="Location">Where.</param>
public abstract record ValueSource(Location Location);

/// <summary>As it stands there.</summary>
public sealed record Literal(Node Node) : ValueSource(Node.Location);

/// <summary>From an environment variable.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Value">Its value; not to be shown.</param>
/// <param name="Location">Where.</param>
public sealed record FromVariable(string Name, string Value, Location Location) : ValueSource(Location)
{
    /// <inheritdoc/>
    public override string ToString() => $"environment variable {Name}";
}

/// <summary>From an output of another module.</summary>
/// <param name="Group">The module's group.</param>
/// <param name="Module">The module.</param>
/// <param name="Key">The output; null for all.</param>
/// <param name="Location">Where.</param>
public sealed record FromMetadata(Placed<string> Group, Placed<string> Module, Placed<string>? Key, Location Location) : ValueSource(Location);

/// <summary>From the parameters of the target region or account in the deployment manifest.</summary>
/// <param name="Name">The parameter's name there.</param>
/// <param name="Location">Where.</param>
public sealed record FromTargetParameters(string Name, Location Location) : ValueSource(Location);

/// <summary>From the Parameter Store or Secrets Manager, when it is needed.</summary>
/// <param name="Value">The reference.</param>
/// <param name="Location">Where.</param>
public sealed record FromAws(InputValue Value, Location Location) : ValueSource(Location);
