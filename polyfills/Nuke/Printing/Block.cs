using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>The part of the output that belongs to one target. Guarded by the lock of <see cref="Blocks"/>.</summary>
internal sealed class Block(ExecutableTarget target, Masks masks, bool github)
{
    private readonly UnfinishedText output = new(masks, wholeLines: github);
    private readonly UnfinishedText error = new(masks, wholeLines: github);
    private HeldText? held;

    internal ExecutableTarget Target { get; } = target;

    /// <summary>Whether the target has nothing more to say.</summary>
    internal bool IsDone { get; set; }

    /// <summary>Whether all of it is printed; what its target's work says now is too late for it.</summary>
    internal bool IsPrinted { get; set; }

    /// <summary>Whether its heading is printed and its end is not.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>Whether others have printed since its heading was.</summary>
    internal bool IsCut { get; set; }

    internal void Hold(Piece piece) => (held ??= new HeldText()).Add(piece);

    /// <summary>What was held; nothing is left of it.</summary>
    internal IEnumerable<Piece> TakeHeld()
    {
        foreach (var piece in held?.Take() ?? [])
            yield return piece;
        held?.Dispose();
        held = null;
    }

    internal string Unfinished(PieceKind kind, string text) => (kind == PieceKind.Error ? error : output).Add(text);

    /// <summary>What the target has left unfinished on both streams.</summary>
    internal IEnumerable<Piece> TakeRest()
    {
        if (output.End() is { Length: > 0 } rest)
            yield return new Piece(PieceKind.Output, rest);
        if (error.End() is { Length: > 0 } complaint)
            yield return new Piece(PieceKind.Error, complaint);
    }
}
