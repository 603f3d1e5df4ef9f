namespace Pipeline.Sandbox.Tests;

/// <summary>
/// Which promise of the behaviour model a test, or a class of tests, holds the sandbox to: a row of a table in <c>sandbox/README.md</c>
/// or in the page of a service's folder.
/// </summary>
/// <param name="page">The folder under <c>sandbox/</c> that the page is in, without <c>Services/</c>: <c>Iam</c>, <c>CloudFormation</c>, <c>GitHub</c>; empty for <c>sandbox/README.md</c>.</param>
/// <param name="row">The row's first cell, letter by letter.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
internal sealed class BehaviourAttribute(string page, string row) : Attribute
{
    public string Page { get; } = page;

    public string Row { get; } = row;
}
