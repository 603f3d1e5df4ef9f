using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>A version of a function as it is executed.</summary>
/// <param name="Arn">The function's ARN without a version.</param>
/// <param name="Version"><c>$LATEST</c> or a number.</param>
/// <param name="Configuration">Its configuration, under the members of the API.</param>
/// <param name="Package">Its package.</param>
internal sealed record FunctionCode(string Arn, string Version, JsonObject Configuration, Blob Package)
{
    /// <summary>The account.</summary>
    public string Account => Arn.Split(':')[4];

    /// <summary>The region.</summary>
    public string Region => Arn.Split(':')[3];

    /// <summary>The function's name.</summary>
    public string Name => Arn.Split(':')[6];

    /// <summary>What its environments are known by: those of another revision are ended.</summary>
    public string Revision => Configuration.Need("RevisionId");

    /// <summary>How long an invocation may take.</summary>
    public TimeSpan Timeout => TimeSpan.FromSeconds(Configuration.Number("Timeout")!.Value);

    /// <summary>Megabytes it says it needs; told to it and not enforced.</summary>
    public int Memory => Configuration.Number("MemorySize")!.Value;

    /// <summary>The program that answers.</summary>
    public string Handler => Configuration.Text("Handler") ?? "";

    /// <summary>The runtime.</summary>
    public string Runtime => Configuration.Need("Runtime");

    /// <summary>The log group.</summary>
    public string LogGroup => Configuration.Object("LoggingConfig").Text("LogGroup") ?? "/aws/lambda/" + Name;

    /// <summary>The session that the function's calls come from.</summary>
    public string Session => Configuration.Need("Role").Split(':') is var role ? $"arn:{role[1]}:sts::{role[4]}:assumed-role/{role[5].Split('/')[^1]}/{Name}" : "";
}
