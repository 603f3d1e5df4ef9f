using System.Text;

namespace Nuke.Common.CI;

/// <summary>Writes YAML line by line, indented by two spaces, with <c>\n</c> ends.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder text = new();
    private string indent = "";
    private string? dash;

    /// <summary>An empty line.</summary>
    internal void Gap() => text.Append('\n');

    /// <summary><c>key: value</c>, quoted if need be.</summary>
    internal void Pair(string key, string value) => Line($"{key}: {YamlText.Scalar(value)}");

    internal void Pair(string key, bool value) => Line($"{key}: {(value ? "true" : "false")}");

    internal void Pair(string key, long value) => Line($"{key}: {value}");

    /// <summary><c>key:</c> and what belongs to it, indented.</summary>
    internal void Block(string key, Action inner)
    {
        Line(key + ":");
        Indented(inner);
    }

    /// <summary>An item of a list that holds pairs: the first of them follows the dash.</summary>
    internal void Item(Action inner)
    {
        dash = indent + "- ";
        Indented(inner);
        dash = null;
    }

    /// <summary><c>key:</c> and a list of values; nothing if there are none.</summary>
    internal void List(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
            Block(key, () =>
            {
                foreach (var value in values)
                    Line("- " + YamlText.Scalar(value));
            });
    }

    /// <summary><c>key: |</c> and lines that are taken as they are.</summary>
    internal void Lines(string key, IReadOnlyCollection<string> lines)
    {
        Line(key + ": |");
        Indented(() =>
        {
            foreach (var line in lines)
                Line(line);
        });
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    internal void Line(string line)
    {
        text.Append(dash ?? indent).Append(line).Append('\n');
        dash = null;
    }

    private void Indented(Action inner)
    {
        var outer = indent;
        indent += "  ";
        inner();
        indent = outer;
    }
}
