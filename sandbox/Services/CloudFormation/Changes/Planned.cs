using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>What bringing a stack to a definition would change.</summary>
/// <param name="Changes">The resources' changes, as DescribeChangeSet answers them.</param>
/// <param name="IsAutomatic">True when nothing differs but what nested stacks may hold.</param>
/// <param name="IsEmpty">True when not even an output or a tag differs.</param>
internal sealed record Planned(JsonArray Changes, bool IsEmpty, bool IsAutomatic);
