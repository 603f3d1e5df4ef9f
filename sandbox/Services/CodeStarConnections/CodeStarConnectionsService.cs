using Pipeline.Sandbox.Services.CodeConnections;

namespace Pipeline.Sandbox.Services.CodeStarConnections;

/// <summary>CodeConnections under its former name.</summary>
public sealed class CodeStarConnectionsService(SandboxWorld world) : ConnectionService(world, "codestar-connections");
