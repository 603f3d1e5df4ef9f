namespace Pipeline.Diagrams.Placing;

/// <summary>Shifts the cards of columns, in their order, so that as many lines as can be are straight. No column becomes longer than the longest.</summary>
internal sealed class Straightening(FlowGrid grid)
{
    private const int Rounds = 3;
    private const int Corner = 100;

    public void Shift()
    {
        if (grid.Columns.Count == 0)
            return;
        var longest = grid.Columns.MaxBy(column => column.Height)!;
        var start = grid.Columns.ToList().IndexOf(longest);
        var others = Enumerable.Range(0, grid.Columns.Count).Where(index => index != start)
            .OrderBy(index => Math.Abs(index - start)).ThenByDescending(index => index).Select(index => grid.Columns[index]).ToArray();
        Align(longest, others);
        for (var round = 0; round < Rounds; round++)
            foreach (var column in grid.Columns)
                Nudge(column, longest.Height);
    }

    // The longest column stands still, and the others follow it as far as its height allows: first as a whole ...
    private void Align(FlowColumn longest, FlowColumn[] others)
    {
        var placed = longest.Cards.Select(card => card.Node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var column in others.Concat(others))
        {
            var wanted = column.Cards.Select(card => Wanted(card, placed)).ToArray();
            foreach (var (card, top) in column.Cards.Zip(column.Within(Alignment.Of(wanted, column.Distances), longest.Height)))
                grid.Tops[card.Node.Id] = top;
            placed.UnionWith(column.Cards.Select(card => card.Node.Id));
        }
    }

    private int Wanted(Card card, HashSet<string> placed)
    {
        var shifts = grid.Neighbours(card.Node.Id).Where(one => placed.Contains(one.Id))
            .Select(one => (double)(grid.PortY(one.Id, one.There) - card.PortAt(one.Here))).ToArray();
        return shifts.Length == 0 ? grid.Tops[card.Node.Id] : (int)Math.Floor(shifts.Average());
    }

    // ... and then card by card, in the room between those above and below it.
    private void Nudge(FlowColumn column, int height)
    {
        var distances = column.Distances;
        for (var index = 0; index < column.Cards.Count; index++)
        {
            var card = column.Cards[index];
            var now = grid.Tops[card.Node.Id];
            var from = index == 0 ? 0 : grid.Tops[column.Cards[index - 1].Node.Id] + distances[index];
            var to = index == column.Cards.Count - 1 ? height - card.Height : grid.Tops[column.Cards[index + 1].Node.Id] - distances[index + 1];
            var places = Enumerable.Range(0, Math.Max(0, to - from) / Measures.Pitch + 1).Select(step => from + step * Measures.Pitch);
            grid.Tops[card.Node.Id] = places.OrderBy(top => Costs(card, top)).ThenBy(top => Math.Abs(top - now)).First();
        }
    }

    private int Costs(Card card, int top) => grid.Neighbours(card.Node.Id).Sum(one =>
    {
        var here = card.PortsAt(one.Here);
        var there = grid.Card(one.Id).PortsAt(one.There);
        var shift = top - grid.Tops[one.Id];
        var isStraight = here.First + shift <= there.Last && there.First <= here.Last + shift;
        return (isStraight ? 0 : Corner) + Math.Abs(shift + card.PortAt(one.Here) - grid.Card(one.Id).PortAt(one.There));
    });
}
