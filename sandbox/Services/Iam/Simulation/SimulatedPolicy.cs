using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.Iam.Simulation;

/// <summary>A policy that takes part in a simulation.</summary>
/// <param name="Id">What the answer calls it, such as <c>role_Deployer_ArtifactAccess</c> or <c>PolicyInputList.1</c>.</param>
/// <param name="Source">Its kind in the answer: <c>role</c>, <c>user</c>, <c>group</c>, <c>aws-managed</c>, <c>user-managed</c>, <c>resource</c>, <c>none</c>.</param>
/// <param name="Document">The policy.</param>
/// <param name="Places">Where each of its statements begins and ends.</param>
internal sealed record SimulatedPolicy(string Id, string Source, PolicyDocument Document, IReadOnlyList<StatementPlace> Places)
{
    /// <summary>Reads a policy.</summary>
    public static SimulatedPolicy Read(string id, string source, string text) =>
        new(id, source, source == "resource" ? PolicyGrammar.CheckResource(text) : PolicyGrammar.CheckIdentity(text), StatementPlace.In(text));
}
