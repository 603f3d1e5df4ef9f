using System.Text.Json.Nodes;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>
/// The settings of seed-farmer's own build jobs. Modules are not built in such jobs here, so they are only checked and
/// compared: a manifest that serves both tools stays valid for both.
/// </summary>
internal static class BuildSettings
{
    private static readonly string[] Texts = ["codebuildImage", "npmMirror", "npmMirrorSecret", "pypiMirror", "pypiMirrorSecret"];

    /// <summary>The settings that a map gives, by their names.</summary>
    public static JsonObject Read(Fields fields, ProblemList problems)
    {
        var settings = new JsonObject();
        foreach (var key in Texts)
        {
            if (fields.Text(key) is { } text)
                settings[key] = text.Value;
        }

        if (fields.Map("runtimeOverrides") is not { } runtimes)
            return settings;
        var versions = new Fields(runtimes, problems);
        foreach (var entry in runtimes.Entries)
            versions.Text(entry.Key);
        settings["runtimeOverrides"] = runtimes.ToJson();
        return settings;
    }

    /// <summary>Reads the two settings that only accounts and regions have.</summary>
    public static JsonObject ReadWithPrefixes(Fields fields, ProblemList problems)
    {
        var settings = Read(fields, problems);
        foreach (var key in (string[])["rolePrefix", "policyPrefix"])
        {
            if (fields.Text(key) is { } text)
                settings[key] = text.Value;
        }

        return settings;
    }
}
