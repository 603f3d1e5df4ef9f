using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>
/// Keeps the output of targets that run at once apart. It is printed in the order of the plan, each target's as a whole: the
/// first one that is not done prints as it goes, those behind it are held until all before them are done.
/// </summary>
/// <remarks>
/// So the log of a parallel run reads like that of a serial one, and is the same each time. The price is that a target which is
/// done early is seen late. The first one that is not done always runs (all before it have ended), so something is always live.
/// Which target some text belongs to flows with the execution context, through tasks and threads; text without it goes to the
/// target that prints at that moment.
/// </remarks>
internal sealed class Blocks(Outlet outlet, Masks masks, Headings headings, bool github)
{
    private readonly AsyncLocal<Block?> ambient = new();
    private readonly Lock gate = new();
    private readonly UnfinishedText[] between = [new(masks, github), new(masks, github)];
    private Block[] plan = [];
    private int front;

    /// <summary>The target that the caller works for, else the one that prints; null before the first and after the last.</summary>
    internal ExecutableTarget? Target
    {
        get
        {
            lock (gate)
                return Current?.Target;
        }
    }

    private Block? Front => front < plan.Length ? plan[front] : null;

    private Block? Current => ambient.Value is { IsPrinted: false } own ? own : Front;

    /// <summary>Gives every target its place.</summary>
    internal void Arrange(IEnumerable<ExecutableTarget> targets)
    {
        lock (gate)
        {
            Finish(between);
            plan = [.. targets.Select(target => new Block(target, masks, github))];
            front = 0;
        }
    }

    /// <summary>From here on the caller, and all that it starts, works for this target.</summary>
    internal void Enter(ExecutableTarget target) => ambient.Value = Array.Find(plan, block => block.Target == target);

    /// <summary>The caller's target has nothing more to say.</summary>
    internal void Leave()
    {
        var block = ambient.Value!;
        ambient.Value = null;
        lock (gate)
        {
            Finish(block);
            block.IsDone = true;
            while (Front is { IsDone: true })
            {
                outlet.BeginLine();
                Front.IsPrinted = true;
                front++;
                Show(Front);
            }
        }
    }

    internal void Open()
    {
        lock (gate)
            if (Current is { } block)
            {
                Put(block, new Piece(PieceKind.Lines, headings.Begin(block.Target.Name)));
                block.IsOpen = true;
            }
    }

    internal void Close()
    {
        lock (gate)
            if (Current is { } block)
            {
                Finish(block);
                block.IsOpen = false;
                if (!block.IsCut && headings.End is { } end)
                    Put(block, new Piece(PieceKind.Lines, end));
                block.IsCut = false;
            }
    }

    /// <summary>Lines of the engine, masked already.</summary>
    internal void Lines(string text)
    {
        lock (gate)
        {
            if (Current is { } block)
                Finish(block);
            else
                Finish(between);
            Put(Current, new Piece(PieceKind.Lines, text));
        }
    }

    /// <summary>A line that somebody must see before anything else is printed.</summary>
    internal void AtOnce(string line)
    {
        lock (gate)
            outlet.Write(new Piece(PieceKind.Lines, line));
    }

    /// <summary>Text of the build's own code, in whatever pieces it comes.</summary>
    internal void Text(string text, PieceKind kind)
    {
        lock (gate)
        {
            var block = Current;
            var ready = block is null ? between[kind == PieceKind.Error ? 1 : 0].Add(text) : block.Unfinished(kind, text);
            Put(block, new Piece(kind, block is { IsOpen: true } && github ? WorkflowCommand.WithoutGroups(ready) : ready));
        }
    }

    internal void Flush()
    {
        lock (gate)
            outlet.Flush();
    }

    /// <summary>Prints all that is held, each target's part so far as a whole: the process may be about to end.</summary>
    internal void Release()
    {
        // Whoever holds the lock may wait for a reader that is gone; the end of the process must not wait with it.
        if (!gate.TryEnter(TimeSpan.FromSeconds(1)))
            return;
        try
        {
            Finish(between);
            for (var at = front; at < plan.Length; at++)
            {
                Finish(plan[at]);
                Show(plan[at]);
                Cut(plan[at]);
            }

            outlet.Flush();
        }
        finally
        {
            gate.Exit();
        }
    }

    private void Put(Block? block, Piece piece)
    {
        if (piece.Text.Length == 0 && piece.Kind != PieceKind.Lines)
            return;
        if (block is { IsCut: true, IsOpen: true })
        {
            block.IsCut = false;
            Deliver(block, new Piece(PieceKind.Lines, headings.Begin(block.Target.Name + " (continued)")));
        }

        Deliver(block, piece);
    }

    private void Deliver(Block? block, Piece piece)
    {
        if (block is null || block == Front)
            outlet.Write(piece);
        else
            block.Hold(piece);
    }

    private void Finish(Block block)
    {
        foreach (var piece in block.TakeRest())
            Put(block, piece);
    }

    private void Finish(UnfinishedText[] texts)
    {
        outlet.Write(new Piece(PieceKind.Output, texts[0].End()));
        outlet.Write(new Piece(PieceKind.Error, texts[1].End()));
    }

    private void Show(Block? block)
    {
        // Masked again: a secret may have become known since.
        foreach (var piece in block?.TakeHeld() ?? [])
            outlet.Write(piece with { Text = masks.Apply(piece.Text) });
    }

    private void Cut(Block block)
    {
        if (!block.IsOpen || block.IsCut)
            return;
        block.IsCut = true;
        if (headings.End is { } end)
            outlet.Write(new Piece(PieceKind.Lines, end));
    }
}
