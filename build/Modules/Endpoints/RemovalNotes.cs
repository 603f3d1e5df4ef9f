using Pipeline.Aws.Parameters;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>
/// The notes of deletions under way, as parameters below <c>/project/deployment/pipeline/endpoint-removals</c>. Whoever may not
/// write parameters deletes without them: an endpoint that stays costs more than a configuration that does.
/// </summary>
public sealed class RemovalNotes(Deployment deployment, ParameterStore parameters, Reporter reporter)
{
    private const string Forbidden = "PL5001"; // The caller lacks a permission.

    private string Path => $"/{deployment.Project.ToLowerInvariant()}/{deployment.Name}/pipeline/endpoint-removals";

    /// <summary>The note of an endpoint; null when no deletion is under way.</summary>
    public async Task<RemovalNote?> ReadAsync(string endpoint, CancellationToken cancellation)
    {
        try
        {
            return await parameters.ReadAsync(NameOf(endpoint), cancellation) is { } text ? RemovalNote.Parse(text) : null;
        }
        catch (Refused refused) when (refused.Code == Forbidden)
        {
            return null;
        }
    }

    /// <summary>Keeps a note.</summary>
    public async Task WriteAsync(string endpoint, RemovalNote note, CancellationToken cancellation)
    {
        try
        {
            await parameters.WriteAsync(NameOf(endpoint), note.ToText(), cancellation);
        }
        catch (Refused refused) when (refused.Code == Forbidden)
        {
            reporter.Raise(new Warned($"{refused.Summary}: a deletion of endpoint {endpoint} that is interrupted leaves {string.Join(", ", note.Configurations.Concat(note.Models))} behind"));
        }
    }

    /// <summary>Forgets a note.</summary>
    public async Task RemoveAsync(string endpoint, CancellationToken cancellation)
    {
        try
        {
            await parameters.RemoveAsync(NameOf(endpoint), cancellation);
        }
        catch (Refused refused) when (refused.Code == Forbidden)
        {
            reporter.Raise(new Warned($"{refused.Summary}: parameter {NameOf(endpoint)} stays"));
        }
    }

    /// <summary>The endpoints whose deletion is under way.</summary>
    public async Task<IReadOnlyList<string>> EndpointsAsync(CancellationToken cancellation) =>
        [.. (await parameters.UnderAsync(Path, cancellation)).Keys.Select(name => name[(Path.Length + 1)..]).Order(StringComparer.Ordinal)];

    private string NameOf(string endpoint) => $"{Path}/{endpoint}";
}
