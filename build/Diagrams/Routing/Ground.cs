using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Routing;

/// <summary>What lines must go around or would rather not touch: cards, titles, the borders of lanes, and the lines that are there already.</summary>
internal sealed class Ground
{
    private const int Near = 6;
    private const int AlongBorder = 15;
    private readonly int columns;
    private readonly bool[] closed;
    private readonly int[] near;
    private readonly bool[] border;
    private readonly List<int>?[] horizontal;
    private readonly List<int>?[] vertical;

    public Ground(int width, int height)
    {
        (columns, Rows) = (width / Measures.Pitch + 1, height / Measures.Pitch + 1);
        closed = new bool[Size];
        near = new int[Size];
        border = new bool[Size];
        horizontal = new List<int>?[Size];
        vertical = new List<int>?[Size];
        // Outside of all lanes a line looks as if it led out of the picture.
        var inside = new Rect(Measures.Margin, Measures.Margin, width - 2 * Measures.Margin, height - 2 * Measures.Margin);
        foreach (var point in Points(new Rect(0, 0, width, height), 0).Where(point => !inside.Contains(new Rect(point.X, point.Y, 0, 0))))
            near[Index(point)] = Near;
    }

    public int Rows { get; }

    /// <summary>How many points there are.</summary>
    public int Size => columns * Rows;

    public int Index(GridPoint point) => point.Row * columns + point.Column;

    /// <summary>True when a line may pass through the point; never right at the edge of the picture.</summary>
    public bool IsOpen(GridPoint point) =>
        point.Column > 0 && point.Column < columns - 1 && point.Row > 0 && point.Row < Rows - 1 && !closed[Index(point)];

    /// <summary>Closes an area, its edge included.</summary>
    public void Close(Rect area)
    {
        foreach (var point in Points(area, 0))
            closed[Index(point)] = true;
        foreach (var point in Points(area, Measures.Pitch))
            near[Index(point)] = Near;
    }

    /// <summary>Makes lines cross a border rather than run along it.</summary>
    public void Border(Rect area)
    {
        foreach (var point in Points(area, 0).Where(point => point.X == area.X || point.X == area.Right || point.Y == area.Y || point.Y == area.Bottom))
            border[Index(point)] = true;
    }

    /// <summary>What a step onto a point costs, other lines not counted.</summary>
    public int Cost(GridPoint from, GridPoint to) => near[Index(to)] + (border[Index(from)] && border[Index(to)] ? AlongBorder : 0);

    /// <summary>The lines that run through a point the same way as a heading does, or across it.</summary>
    public IReadOnlyList<int> Lines(GridPoint point, bool isHorizontal) => (isHorizontal ? horizontal : vertical)[Index(point)] ?? [];

    /// <summary>Remembers a line.</summary>
    public void Add(int line, IReadOnlyList<GridPoint> points)
    {
        for (var at = 1; at < points.Count; at++)
        {
            var lines = points[at].Row == points[at - 1].Row ? horizontal : vertical;
            foreach (var point in new[] { points[at - 1], points[at] })
            {
                var here = lines[Index(point)] ??= [];
                if (!here.Contains(line))
                    here.Add(line);
            }
        }
    }

    private IEnumerable<GridPoint> Points(Rect area, int around)
    {
        var (left, top) = (Math.Max(0, area.X - around), Math.Max(0, area.Y - around));
        var (right, bottom) = (Math.Min((columns - 1) * Measures.Pitch, area.Right + around), Math.Min((Rows - 1) * Measures.Pitch, area.Bottom + around));
        for (var y = Measures.Up(top); y <= bottom; y += Measures.Pitch)
            for (var x = Measures.Up(left); x <= right; x += Measures.Pitch)
                yield return GridPoint.Of(x, y);
    }
}
