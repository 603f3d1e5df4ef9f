namespace Scriban.Parsing;

/// <summary>A part of a text. Its lines and columns are counted only when somebody asks, which is when something went wrong.</summary>
internal readonly struct Place
{
    // A source, or the span itself where it was known from the start.
    private readonly object _owner;
    private readonly int _start;
    private readonly int _end;

    public Place(Source source, int start, int end)
    {
        _owner = source;
        _start = start;
        _end = end;
    }

    private Place(object span) => _owner = span;

    /// <summary>The part as a range of lines and columns.</summary>
    public SourceSpan Span => _owner is Source source ? source.Span(_start, _end) : (SourceSpan)_owner;

    /// <summary>What is written there; null where only the range is known.</summary>
    public string? Text => _owner is Source source ? source.Text[_start.._end] : null;

    /// <summary>The character behind it.</summary>
    public Place Behind => _owner is Source source ? new Place(source, _end, _end + 1) : this;

    /// <summary>A node that a function makes stands where the function is called.</summary>
    public static implicit operator Place(SourceSpan span) => new((object)span);
}
