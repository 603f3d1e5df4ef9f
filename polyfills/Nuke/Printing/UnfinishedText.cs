namespace Nuke.Common.Printing;

/// <summary>
/// What the build's code has written and nobody has seen yet: the beginning of a secret may be followed by the rest of it
/// with the next call.
/// </summary>
/// <param name="masks">The secrets.</param>
/// <param name="wholeLines">Whether to wait for the ends of lines too, as somebody must who looks for commands in them.</param>
internal sealed class UnfinishedText(Masks masks, bool wholeLines)
{
    // A line without end would fill the memory.
    private const int LongestLine = 64 * 1024;

    private string waiting = "";

    /// <summary>Takes more text.</summary>
    /// <returns>What can be shown now.</returns>
    internal string Add(string text)
    {
        waiting += text;
        var lines = wholeLines && waiting.Length < LongestLine ? waiting.LastIndexOf('\n') + 1 : waiting.Length;
        if (lines == 0)
            return "";
        var ready = masks.ApplyToBeginning(waiting[..lines], out var taken);
        waiting = waiting[taken..];
        return ready;
    }

    /// <summary>What is left when nothing follows.</summary>
    internal string End()
    {
        var rest = masks.Apply(waiting);
        waiting = "";
        return rest;
    }
}
