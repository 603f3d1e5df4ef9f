using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>A policy as its grammar has it; made by <see cref="PolicyGrammar"/>, so its form holds.</summary>
/// <param name="Text">The document without white space around tokens.</param>
/// <param name="Statements">Its statements.</param>
internal sealed record PolicyDocument(string Text, IReadOnlyList<PolicyStatement> Statements);

/// <summary>A statement of a policy.</summary>
internal sealed record PolicyStatement(bool Allows, IReadOnlyList<PolicyPrincipal> Principals, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, JsonObject? Condition)
{
    /// <summary>The statement's name; empty when it has none.</summary>
    public string Sid { get; init; } = "";

    /// <summary>True when the statement names what it does not cover: <c>NotAction</c>, <c>NotResource</c>, <c>NotPrincipal</c>.</summary>
    public bool NotActions { get; init; }

    public bool NotResources { get; init; }

    public bool NotPrincipals { get; init; }
}

/// <summary>Somebody a statement is about: kind <c>AWS</c>, <c>Service</c>, <c>Federated</c> or <c>CanonicalUser</c>, and the name under it.</summary>
internal sealed record PolicyPrincipal(string Kind, string Name);
