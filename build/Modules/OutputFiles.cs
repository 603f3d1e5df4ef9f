using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>What a run leaves in <c>output/</c> for people and for other programs.</summary>
public static class OutputFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Module outputs: <c>outputs.json</c>, an object per module.</summary>
    public static void Write(Layout layout, string environment, IReadOnlyList<Output> outputs)
    {
        var modules = new JsonObject();
        foreach (var owner in outputs.GroupBy(output => output.Owner))
            modules[owner.Key] = new JsonObject(owner.Select(output => KeyValuePair.Create<string, JsonNode?>(output.Name, output.Value)));
        Write(layout, environment, "outputs.json", modules.ToJsonString(Readable) + "\n");
    }

    /// <summary>A plan: <c>plan.json</c> and <c>plan.md</c>, from the same record.</summary>
    public static void Write(Layout layout, string environment, IReadOnlyList<PlannedChange> changes)
    {
        var list = new JsonArray([.. changes.Select(change => (JsonNode)new JsonObject
        {
            ["change"] = change.Kind.ToString().ToLowerInvariant(),
            ["in"] = change.Parent,
            ["name"] = change.Name,
            ["type"] = change.Type,
            ["reason"] = change.Reason,
        })]);
        var plan = new JsonObject { ["environment"] = environment, ["summary"] = PlanText.Total(changes), ["changes"] = list };
        Write(layout, environment, "plan.json", plan.ToJsonString(Readable) + "\n");
        Write(layout, environment, "plan.md", JobSummary.Of(new PlanReady(changes)));
    }

    private static void Write(Layout layout, string environment, string name, string text)
    {
        var file = Path.Combine(layout.Output, environment, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
