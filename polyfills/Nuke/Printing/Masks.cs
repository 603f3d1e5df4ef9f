using System.Collections;
using System.Text;

namespace Nuke.Common.Printing;

/// <summary>Values that must not be seen.</summary>
internal sealed class Masks
{
    /// <summary>What is shown instead.</summary>
    internal const string Shown = "[REDACTED]";

    // A value of one or two characters occurs in every text; masking it would show what it is.
    private const int Shortest = 3;

    private readonly Lock gate = new();

    // Replaced rather than changed: tools add values while other threads print.
    private volatile string[] values = [];

    internal IReadOnlyList<string> Values => values;

    /// <summary>Is told of each new value before anything can print it.</summary>
    internal Action<string>? Announce { get; set; }

    /// <summary>Adds a value, or each of several; of text with several lines also each line, for output goes line by line.</summary>
    internal void Add(object value)
    {
        var texts = value is IEnumerable several and not string ? several.Cast<object?>() : [value];
        foreach (var text in texts.SelectMany(one => Spellings(one?.ToString() ?? "")))
            AddOne(text);
    }

    /// <summary>The text with every secret in it masked.</summary>
    internal string Apply(string text) => Mask(text, more: false, out _);

    /// <summary>Masks text that goes on: the end that may be the beginning of a secret is left for later.</summary>
    /// <param name="text">What there is so far.</param>
    /// <param name="taken">How much of it the result stands for.</param>
    internal string ApplyToBeginning(string text, out int taken) => Mask(text, more: true, out taken);

    /// <summary>As a whole, line by line, as an argument or JSON has it, with quotes escaped, and as a command to GitHub has it.</summary>
    private static IEnumerable<string> Spellings(string text)
    {
        foreach (var part in text.Split('\n', '\r').Append(text).Select(part => part.Trim()))
        {
            yield return part;
            if (part.Contains('"', StringComparison.Ordinal))
                yield return part.Replace("\"", "\\\"", StringComparison.Ordinal);
            if (part.Contains('%', StringComparison.Ordinal))
                yield return WorkflowCommand.Data(part);
        }
    }

    private void AddOne(string text)
    {
        if (text.Length < Shortest)
            return;
        lock (gate)
        {
            if (values.Contains(text))
                return;
            values = [.. values, text];
        }

        Announce?.Invoke(text);
    }

    private string Mask(string text, bool more, out int taken)
    {
        taken = text.Length;
        if (values is not { Length: > 0 } secrets)
            return text;
        var masked = new StringBuilder();
        var kept = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var end = EndOfSecret(secrets, text, at, more);
            if (end == Undecided)
            {
                taken = at;
                break;
            }

            if (end == at)
                continue;
            masked.Append(text, kept, at - kept).Append(Shown);
            kept = end;
            at = end - 1;
        }

        return masked.Append(text, kept, taken - kept).ToString();
    }

    private const int Undecided = -1;

    /// <summary>Where a secret that begins here ends, with all that overlap it; here, if none begins.</summary>
    private static int EndOfSecret(string[] secrets, string text, int at, bool more)
    {
        var end = at;
        for (var from = at; from == at || from < end; from++)
        {
            var rest = text.AsSpan(from);
            foreach (var secret in secrets)
                if (rest.StartsWith(secret, StringComparison.Ordinal))
                    end = Math.Max(end, from + secret.Length);
                else if (more && secret.AsSpan().StartsWith(rest, StringComparison.Ordinal))
                    return Undecided;
        }

        return end;
    }
}
