using Pipeline.Failures;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Manifests;

/// <summary>A declared input of a module and where its value comes from.</summary>
/// <param name="Definition">The declaration.</param>
/// <param name="Value">The value; null when the input is optional, has no default and none was given.</param>
/// <param name="Location">Where the value is written; where the input is declared when it is a default.</param>
public sealed record ModuleInput(InputDefinition Definition, InputValue? Value, Location Location);
