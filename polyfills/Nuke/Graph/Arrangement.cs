namespace Nuke.Common.Graph;

/// <summary>Puts the places of each layer in an order with few crossings, then at heights that keep edges level.</summary>
internal static class Arrangement
{
    private const int Sweeps = 12;
    private const double WidestGap = 34;

    /// <returns>The height of the picture.</returns>
    internal static double Apply(Layers layers)
    {
        foreach (var column in layers.Columns)
            Stack(column);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var column in layers.Columns)
                Reorder(column, place => place.Before);
            foreach (var column in Enumerable.Reverse(layers.Columns))
                Reorder(column, place => place.After);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var column in layers.Columns)
                Align(column, place => place.Before);
            foreach (var column in Enumerable.Reverse(layers.Columns))
                Align(column, place => place.After);
        }

        return Settle(layers);
    }

    internal static double HeightOf(Place place) => place.Target is null ? 18 : 46;

    private static double Gap(Place upper, Place lower) =>
        (HeightOf(upper) + HeightOf(lower)) / 2 + (upper.Target is null || lower.Target is null ? 8 : 18);

    private static void Stack(List<Place> column)
    {
        for (var at = 1; at < column.Count; at++)
            column[at].Y = column[at - 1].Y + Gap(column[at - 1], column[at]);
        var middle = column.Count > 0 ? (column[0].Y + column[^1].Y) / 2 : 0;
        foreach (var place in column)
            place.Y -= middle;
    }

    /// <summary>The mean of the neighbours decides; a stable sort keeps the rest as it is.</summary>
    private static void Reorder(List<Place> column, Func<Place, List<Place>> neighbours)
    {
        var sorted = column.OrderBy(place => Mean(neighbours(place), place.Y)).ToList();
        column.Clear();
        column.AddRange(sorted);
        column[0].Y = 0;
        Stack(column);
    }

    /// <summary>
    /// Moves places to the mean of their neighbours as far as those above and below them let them: once pushed down from
    /// the top, once pushed up from the bottom, and the mean of both.
    /// </summary>
    private static void Align(List<Place> column, Func<Place, List<Place>> neighbours)
    {
        var wished = column.ConvertAll(place => Mean(neighbours(place), place.Y));
        var down = new double[column.Count];
        var up = new double[column.Count];
        for (var at = 0; at < column.Count; at++)
            down[at] = at == 0 ? wished[at] : Math.Max(wished[at], down[at - 1] + Gap(column[at - 1], column[at]));
        for (var at = column.Count - 1; at >= 0; at--)
            up[at] = at == column.Count - 1 ? wished[at] : Math.Min(wished[at], up[at + 1] - Gap(column[at], column[at + 1]));
        for (var at = 0; at < column.Count; at++)
            column[at].Y = (down[at] + up[at]) / 2;
    }

    /// <summary>Moves everything up to the top, and together where parts that have nothing to do with each other are far apart.</summary>
    private static double Settle(Layers layers)
    {
        var bottom = 0.0;
        var shift = double.NaN;
        var lowest = double.NegativeInfinity;
        foreach (var place in layers.Columns.SelectMany(column => column).OrderBy(place => place.Y - HeightOf(place) / 2))
        {
            var top = place.Y - HeightOf(place) / 2;
            if (double.IsNaN(shift))
                shift = -top;
            else if (top > lowest + WidestGap)
                shift -= top - lowest - WidestGap;
            lowest = Math.Max(lowest, place.Y + HeightOf(place) / 2);
            place.Y += shift;
            bottom = Math.Max(bottom, place.Y + HeightOf(place) / 2);
        }

        return bottom;
    }

    private static double Mean(List<Place> neighbours, double otherwise) =>
        neighbours.Count == 0 ? otherwise : neighbours.Average(place => place.Y);
}
