using System.Text;

namespace Pipeline.Reporting;

/// <summary>
/// For a terminal: what is finished is appended as <see cref="PlainPrinter"/> prints it; below it the steps under way are
/// redrawn in place.
/// </summary>
/// <remarks>
/// Every write is one whole frame, hides the cursor for its own duration only, and leaves it at the start of the line below:
/// however the process ends, the terminal is as the shell expects it. Only a model's answer, while it comes, leaves the cursor in its line. Sequences:
/// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html
/// </remarks>
public sealed class TerminalPrinter : IPrinter, IDisposable
{
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly TextWriter output;
    private readonly HostTraits host;
    private readonly TimeProvider clock;
    private readonly StringWriter finished = new() { NewLine = "\n" };
    private readonly PlainPrinter plain;
    private readonly LiveBlock block;
    private readonly ITimer timer;
    private IReadOnlyList<string> drawn = [];
    private (TimeSpan Elapsed, long At) heard;
    private long? lastFrame;
    private bool speaking;

    /// <summary>A printer for a terminal.</summary>
    /// <param name="output">The terminal.</param>
    /// <param name="host">What it can show, its width and height.</param>
    /// <param name="clock">Drives the elapsed times.</param>
    public TerminalPrinter(TextWriter output, HostTraits host, TimeProvider clock)
    {
        (this.output, this.host, this.clock) = (output, host, clock);
        (plain, block) = (new PlainPrinter(finished, host), new LiveBlock(host));
        timer = clock.CreateTimer(_ => Tick(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Show(Event happened, TimeSpan elapsed)
    {
        lock (gate)
        {
            var wasIdle = block.IsEmpty;
            heard = (elapsed, clock.GetTimestamp());
            block.Hear(happened, elapsed);
            if (happened is WorkEnded or FailureRaised or RunFinished)
                LetGo();
            if (IsForLater(happened))
                plain.Note(happened, elapsed);
            else
                plain.Show(happened, elapsed);
            if (happened is AnswerPiece or AnswerReady || (speaking && !IsForLater(happened)))
                Speak(goesOn: happened is AnswerPiece);
            if (!speaking && (block.IsEmpty || lastFrame is not { } last || clock.GetElapsedTime(last) >= Frame))
                Draw();
            if (wasIdle != block.IsEmpty)
                timer.Change(block.IsEmpty ? Timeout.InfiniteTimeSpan : Frame, block.IsEmpty ? Timeout.InfiniteTimeSpan : Frame);
        }
    }

    /// <summary>Stops redrawing; what is drawn stays.</summary>
    public void Dispose() => timer.Dispose();

    // What goes on is in the block; only what came of it, and what failed on the way, stays above.
    private static bool IsForLater(Event happened) => happened is StepStarted or Heartbeat
        || happened is ResourceChanged { Status: var status } && Statuses.Meaning(status) != StatusMeaning.Bad;

    private void Tick()
    {
        lock (gate)
        {
            if (!block.IsEmpty && !speaking)
                Draw();
        }
    }

    // Steps that never ended keep their last state on the screen, above what is said next.
    private void LetGo()
    {
        if (!speaking)
            Draw();
        block.Clear();
        drawn = [];
    }

    // A model's words are written as they come, without a line end of ours in them: what is under way is not drawn until they end.
    private void Speak(bool goesOn)
    {
        output.Write($"{(drawn.Count > 0 ? $"\r\e[{drawn.Count}A\e[J" : "")}{finished}");
        output.Flush();
        finished.GetStringBuilder().Clear();
        (drawn, speaking) = ([], goesOn);
    }

    private void Draw()
    {
        var lines = block.Draw(heard.Elapsed + clock.GetElapsedTime(heard.At));
        if (finished.GetStringBuilder().Length == 0 && lines.SequenceEqual(drawn))
            return;
        var frame = new StringBuilder("\e[?25l");
        if (drawn.Count > 0)
            frame.Append($"\r\e[{drawn.Count}A\e[J");
        foreach (var line in finished.ToString().Split('\n').SkipLast(1))
            frame.AppendJoin('\n', TextLines.Fold(line, host.Width)).Append('\n');
        foreach (var line in lines)
            frame.Append(line).Append('\n');
        output.Write(frame.Append("\e[?25h").ToString());
        output.Flush();
        finished.GetStringBuilder().Clear();
        (drawn, lastFrame) = (lines, clock.GetTimestamp());
    }
}
