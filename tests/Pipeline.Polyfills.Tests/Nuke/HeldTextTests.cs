using Nuke.Common.Printing;

namespace Pipeline.Polyfills.Tests.Nuke;

public class HeldTextTests
{
    [Fact]
    public void What_is_held_comes_back_in_its_order_and_once()
    {
        using var held = new HeldText();
        Piece[] pieces = [new(PieceKind.Lines, "one"), new(PieceKind.Error, "two ä"), new(PieceKind.Output, "")];
        foreach (var piece in pieces)
            held.Add(piece);

        Assert.Equal(pieces, held.Take());
        Assert.Empty(held.Take());
        held.Add(pieces[1]);
        Assert.Equal([pieces[1]], held.Take());
    }

    [Fact]
    public void What_is_too_much_for_memory_goes_to_a_file_and_comes_back_in_its_order()
    {
        using var held = new HeldText();
        var lines = Enumerable.Range(0, 200).Select(at => $"{at}{new string('x', HeldText.MostInMemory / 100)}").ToList();
        foreach (var line in lines)
            held.Add(new Piece(PieceKind.Lines, line));

        Assert.True(held.IsInFile);
        Assert.Equal(lines, held.Take().Select(piece => piece.Text));
    }
}
