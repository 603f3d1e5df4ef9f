using Nuke.Common.Building;

namespace Nuke.Common.Printing;

/// <summary>The colours of the engine's own output, or none.</summary>
internal sealed class Palette(bool colour)
{
    /// <summary>Colour needs a terminal that can show it, and nobody who objects: https://no-color.org.</summary>
    internal static Palette For(Surroundings surroundings) => new(
        surroundings.Terminal && surroundings.Variable("NO_COLOR") is null && surroundings.Variable("TERM") != "dumb");

    internal string Heading(string text) => Paint("36", text);

    internal string Good(string text) => Paint("32", text);

    internal string Warning(string text) => Paint("33", text);

    internal string Bad(string text) => Paint("31", text);

    internal string Faint(string text) => Paint("90", text);

    private string Paint(string code, string text) => colour && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
