namespace Pipeline.Sandbox.Services.CodeConnections;

/// <summary>CodeConnections.</summary>
public sealed class CodeConnectionsService(SandboxWorld world) : ConnectionService(world, "codeconnections");
