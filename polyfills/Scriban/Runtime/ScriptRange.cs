using System.Collections;

namespace Scriban.Runtime;

/// <summary>The values of <c>1..5</c>, computed as they are asked for.</summary>
internal sealed class ScriptRange(long from, long to, bool inclusive) : IEnumerable<object?>
{
    /// <summary>How many values there are.</summary>
    public long Count => (long)Int128.Min(long.MaxValue, Int128.Abs((Int128)to - from) + (inclusive ? 1 : 0));

    /// <summary>A part of it, without computing the values.</summary>
    public ScriptRange Part(int offset, int limit)
    {
        var count = Math.Min(limit, Math.Max(0, Count - offset));
        var step = from <= to ? 1 : -1;
        var first = count == 0 ? from : from + (step * (long)offset);
        return new ScriptRange(first, count == 0 ? from : first + (step * (count - 1)), count > 0);
    }

    /// <summary>A value by its place; null outside of the range.</summary>
    public object? At(long index)
    {
        index = index < 0 ? index + Count : index;
        return index >= 0 && index < Count ? Parsing.Lexer.Narrow(from <= to ? from + index : from - index) : null;
    }

    public IEnumerator<object?> GetEnumerator()
    {
        var step = from <= to ? 1 : -1;
        var value = from;
        for (var left = Count; left > 0; left--, value += step)
            yield return Parsing.Lexer.Narrow(value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
