using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>Cards that stand one below the other.</summary>
/// <param name="Area">The part of the picture.</param>
/// <param name="Cards">From above; cards of one lane stand together.</param>
internal sealed record FlowColumn(LaneArea Area, List<Card> Cards)
{
    /// <summary>How far the top of a card must be from the top of the one above it.</summary>
    public IReadOnlyList<int> Distances => [.. Cards.Select((card, index) => index == 0 ? 0 : Cards[index - 1].Height + GapBefore(index))];

    private int GapBefore(int index) => Cards[index - 1].Node.Lane == Cards[index].Node.Lane
        ? Measures.CardGap
        : Measures.LanePadding + Measures.LaneGap + Measures.LaneHeader;

    /// <summary>How high the column is when its cards stand as close as they may.</summary>
    public int Height => Distances.Sum() + Cards[^1].Height;

    /// <summary>Moves tops that are far enough apart into a height, which no gap is lost by.</summary>
    public IReadOnlyList<int> Within(IReadOnlyList<int> wanted, int height)
    {
        var distances = Distances;
        var (least, most) = (0, height - Height);
        return [.. wanted.Select((top, index) => Math.Clamp(top, least += distances[index], most += distances[index]))];
    }

    /// <summary>Puts the cards one right below the other.</summary>
    public void Stack(IDictionary<string, int> tops)
    {
        var top = 0;
        foreach (var (card, distance) in Cards.Zip(Distances))
            tops[card.Node.Id] = top += distance;
    }
}
