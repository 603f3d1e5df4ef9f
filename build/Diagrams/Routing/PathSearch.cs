using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Routing;

/// <summary>Finds the best way of one line over the ground: short, with few corners, seldom across other lines and never on top of one that means something else.</summary>
internal sealed class PathSearch(Ground ground, Func<int, bool> isKin)
{
    private const int Step = 10;
    private const int KinStep = 8;
    private const int Corner = 25;
    private const int Crossing = 30;
    private const int Touching = 60;
    private const int OnTop = 200;
    private const int Unreached = int.MaxValue;

    private static readonly Heading[] All = Enum.GetValues<Heading>();

    // By point and heading: what it costs to be there, and from which of them one came.
    private readonly int[] costs = [.. Enumerable.Repeat(Unreached, ground.Size * All.Length)];
    private readonly (GridPoint From, Heading Came)[] before = new (GridPoint, Heading)[ground.Size * All.Length];
    private readonly PriorityQueue<(GridPoint Point, Heading Heading, int Cost), (int Cost, int Turn)> open = new();
    private (int Left, int Right, int Top, int Bottom) goal;
    private int turn;

    /// <summary>The points of the way, from a port to a port.</summary>
    /// <exception cref="InvalidOperationException">There is none: the cards leave no room, which the placing must not do.</exception>
    public IReadOnlyList<GridPoint> Find(IReadOnlyList<Port> starts, IReadOnlyList<Port> ends)
    {
        goal = (ends.Min(end => end.At.Column), ends.Max(end => end.At.Column), ends.Min(end => end.At.Row), ends.Max(end => end.At.Row));
        var goals = ends.GroupBy(end => (end.At.Next(end.Out), end.Out.Back())).ToDictionary(end => end.Key, end => end.MinBy(one => one.Cost));
        foreach (var start in starts.Where(start => ground.IsOpen(start.At.Next(start.Out))))
            Reach(start.At.Next(start.Out), start.Out, start.Cost + Others(start.At, start.Out) + Others(start.At.Next(start.Out), start.Out), start.At, start.Out);
        var best = (Cost: Unreached, End: default(Port));
        while (open.TryDequeue(out var here, out var estimate) && estimate.Cost < best.Cost)
        {
            if (costs[State(here.Point, here.Heading)] < here.Cost)
                continue;
            if (goals.TryGetValue((here.Point, here.Heading), out var end) && here.Cost + end.Cost + Others(end.At, here.Heading) is var total && total < best.Cost)
                best = (total, end);
            foreach (var heading in All)
                if (heading != here.Heading.Back() && ground.IsOpen(here.Point.Next(heading)))
                    Go(here.Point, here.Heading, heading, here.Cost);
        }
        return best.Cost == Unreached ? throw new InvalidOperationException("No line can be drawn between two cards.") : Way(best.End, starts);
    }

    private void Go(GridPoint from, Heading came, Heading heading, int cost)
    {
        var to = from.Next(heading);
        var corner = heading == came ? 0 : Corner + (Strangers(from, true) || Strangers(from, false) ? Touching : 0);
        Reach(to, heading, cost + corner + ground.Cost(from, to) + Others(to, heading), from, came);
    }

    // What the lines that are there already make of a step.
    private int Others(GridPoint to, Heading heading)
    {
        var along = ground.Lines(to, heading.IsHorizontal());
        if (along.Count > 0)
            return Strangers(along) ? OnTop : KinStep;
        return Step + (Strangers(to, !heading.IsHorizontal()) ? Crossing : 0);
    }

    private bool Strangers(GridPoint at, bool isHorizontal) => Strangers(ground.Lines(at, isHorizontal));

    private bool Strangers(IReadOnlyList<int> lines)
    {
        for (var index = 0; index < lines.Count; index++)
            if (!isKin(lines[index]))
                return true;
        return false;
    }

    private void Reach(GridPoint point, Heading heading, int cost, GridPoint from, Heading came)
    {
        var state = State(point, heading);
        if (costs[state] <= cost)
            return;
        costs[state] = cost;
        before[state] = (from, came);
        // The turn makes the order of equal costs our own and not the queue's.
        open.Enqueue((point, heading, cost), (cost + Remaining(point), turn++));
    }

    private int Remaining(GridPoint point)
    {
        var across = Math.Max(0, Math.Max(goal.Left - point.Column, point.Column - goal.Right));
        var down = Math.Max(0, Math.Max(goal.Top - point.Row, point.Row - goal.Bottom));
        return (across + down) * KinStep;
    }

    private int State(GridPoint point, Heading heading) => ground.Index(point) * All.Length + (int)heading;

    private List<GridPoint> Way(Port end, IReadOnlyList<Port> starts)
    {
        var way = new List<GridPoint> { end.At };
        var (point, heading) = (end.At.Next(end.Out), end.Out.Back());
        way.Add(point);
        while (!starts.Any(start => start.At == way[^1]))
        {
            (point, heading) = before[State(point, heading)];
            way.Add(point);
        }
        way.Reverse();
        return way;
    }
}
