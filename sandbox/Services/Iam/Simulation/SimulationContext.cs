using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.Iam.Simulation;

/// <summary>The condition keys of a simulated request: those given, and those that follow from the simulated principal.</summary>
internal sealed class SimulationContext
{
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);

    public SimulationContext(JsonArray? entries, string? principal)
    {
        if (principal?.Split(':', 6) is [_, _, _, _, var account, var resource])
        {
            values["aws:principalarn"] = [principal];
            values["aws:principalaccount"] = [account];
            if (resource.StartsWith("user/", StringComparison.Ordinal))
                values["aws:username"] = [resource[(resource.LastIndexOf('/') + 1)..]];
        }
        foreach (var entry in entries?.OfType<JsonObject>() ?? [])
            values[entry.Need("ContextKeyName").ToLowerInvariant()] = entry.Texts("ContextKeyValues");
    }

    /// <summary>The values of a key in small letters; null when there are none.</summary>
    public IReadOnlyList<string>? Of(string key) => values.GetValueOrDefault(key);
}
