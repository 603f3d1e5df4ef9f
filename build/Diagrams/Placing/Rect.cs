namespace Pipeline.Diagrams.Placing;

/// <summary>A rectangle, in pixels from the top left corner.</summary>
public readonly record struct Rect(int X, int Y, int Width, int Height)
{
    /// <summary>The first pixel right of it.</summary>
    public int Right => X + Width;

    /// <summary>The first pixel below it.</summary>
    public int Bottom => Y + Height;

    /// <summary>True when the two have a pixel in common.</summary>
    public bool Overlaps(Rect other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>True when the other lies inside of it.</summary>
    public bool Contains(Rect other) => X <= other.X && Y <= other.Y && Right >= other.Right && Bottom >= other.Bottom;
}
