using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Drawing;

/// <summary>The colours. Each has a name, by which the style sheet exchanges it where people like it dark.</summary>
internal static class Palette
{
    public static readonly Colour Ground = new("ground", "#ffffff", "#0f141a");
    public static readonly Colour Lane = new("lane", "#f5f7fa", "#161d26");
    public static readonly Colour LaneEdge = new("lane-edge", "#e2e7ee", "#28323e");
    public static readonly Colour Card = new("card", "#ffffff", "#1f2834");
    public static readonly Colour CardEdge = new("card-edge", "#cfd8e3", "#3c4958");
    public static readonly Colour Strong = new("strong", "#1c2733", "#eaf0f6");
    public static readonly Colour Quiet = new("quiet", "#55626f", "#a9b6c4");
    public static readonly Colour OnIcon = new("on-icon", "#ffffff", "#10161d");
    public static readonly Colour Flow = new("flow", "#43546a", "#b3c2d3");
    public static readonly Colour Use = new("use", "#8593a5", "#75859a");
    public static readonly Colour Encryption = new("encryption", "#c07a5c", "#c9906f");

    public static readonly IReadOnlyDictionary<Family, Colour> Families = new Dictionary<Family, Colour>
    {
        [Family.Source] = new("source", "#5a5fc7", "#a3a8f5"),
        [Family.Event] = new("event", "#a9498a", "#e597ca"),
        [Family.Delivery] = new("delivery", "#2c6bc4", "#84b4f4"),
        [Family.Learning] = new("learning", "#0b7d70", "#5ccbb9"),
        [Family.Storage] = new("storage", "#47802a", "#97cc74"),
        [Family.Security] = new("security", "#b0552f", "#eba27f"),
        [Family.Network] = new("network", "#7461ad", "#b9a9ea"),
        [Family.Other] = new("other", "#5d6b7c", "#a3b0bf"),
    };

    /// <summary>The colour of a line.</summary>
    public static Colour Of(EdgeKind kind) => kind switch { EdgeKind.Flow => Flow, EdgeKind.Use => Use, _ => Encryption };

    /// <summary>
    /// The style sheet: only what changes in the dark. The light colours are attributes, which programs that read no
    /// style sheets understand too.
    /// </summary>
    public static string DarkStyle()
    {
        Colour[] all = [Ground, Lane, LaneEdge, Card, CardEdge, Strong, Quiet, OnIcon, Flow, Use, Encryption, .. Families.Values];
        var rules = all.Select(colour => $".fill-{colour.Name}{{fill:{colour.Dark}}}.line-{colour.Name}{{stroke:{colour.Dark}}}");
        return $"@media (prefers-color-scheme:dark){{{string.Concat(rules)}}}";
    }
}

/// <summary>A colour for daylight and for the dark.</summary>
internal sealed record Colour(string Name, string Light, string Dark);
