using System.Text;
using System.Text.Json;

namespace Pipeline.Inference;

/// <summary>
/// An answer that comes piece by piece, as server-sent events or as JSON lines. What arrives may be cut anywhere, in the middle of a letter
/// too; pieces of text come out as soon as they are complete.
/// </summary>
/// <remarks>
/// https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream,
/// https://docs.djl.ai/master/docs/serving/serving/docs/lmi/user_guides/lmi_input_output_schema.html
/// </remarks>
public sealed class StreamedAnswer
{
    private const string Done = "[DONE]";

    private readonly Decoder letters = new UTF8Encoding(false).GetDecoder();
    private readonly StringBuilder line = new();
    private readonly StringBuilder waiting = new();
    private readonly StringBuilder unread = new();
    private readonly StringBuilder text = new();
    private bool recognised;

    /// <summary>The whole text so far.</summary>
    public string Text => text.ToString();

    /// <summary>How many tokens there were, once the container has told.</summary>
    public TokenCount? Tokens { get; private set; }

    /// <summary>The container's complaint, if one came instead of a piece.</summary>
    public string? Complaint { get; private set; }

    /// <summary>Takes what arrived.</summary>
    /// <returns>The pieces of text in it.</returns>
    public IReadOnlyList<string> Add(ReadOnlySpan<byte> part)
    {
        var arrived = new char[letters.GetCharCount(part, flush: false)];
        letters.GetChars(part, arrived, flush: false);
        var pieces = new List<string>();
        foreach (var letter in arrived)
        {
            if (letter == '\n')
                EndLine(pieces);
            else
                line.Append(letter);
        }
        return pieces;
    }

    /// <summary>Takes what is left when nothing more arrives. An answer that was no stream after all comes out in one piece.</summary>
    public IReadOnlyList<string> End()
    {
        var pieces = new List<string>();
        EndLine(pieces);
        EndLine(pieces); // As an empty line: it ends an event.
        if (recognised || unread.ToString().Trim().Length == 0)
            return pieces;
        var answer = AnswerText.Read(RequestBodies.Bytes(unread.ToString()), null);
        Tokens = answer.Tokens;
        Keep(answer.Text, pieces);
        return pieces;
    }

    private void EndLine(List<string> pieces)
    {
        var whole = line.ToString().TrimEnd('\r');
        line.Clear();
        if (whole.StartsWith("data:", StringComparison.Ordinal))
            Take(whole["data:".Length..], pieces);
        else if (whole.Length == 0)
            EndEvent();
        else if (whole[0] != ':' && !IsField(whole))
            TakeLine(whole, pieces);
    }

    // What is no piece of an answer may be all there is: at the end it is shown as it is.
    private void EndEvent()
    {
        unread.Append(waiting);
        waiting.Clear();
    }

    // The data of one event may go on over several lines.
    private void Take(string data, List<string> pieces)
    {
        waiting.Append(data).Append('\n');
        var whole = waiting.ToString().Trim();
        recognised |= whole == Done;
        if (whole.Length == 0 || whole == Done || Piece(whole, pieces))
            waiting.Clear();
    }

    private void TakeLine(string whole, List<string> pieces)
    {
        if (unread.Length > 0 || !Piece(whole, pieces))
            unread.Append(whole).Append('\n');
    }

    private bool Piece(string json, List<string> pieces)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var piece = StreamedPiece.Of(document.RootElement);
            if (piece is null)
                return false;
            recognised = true;
            Tokens = piece.Tokens ?? Tokens;
            Complaint ??= piece.Complaint;
            // The last line of some containers has the whole text again.
            Keep(piece.Text ?? (text.Length == 0 ? piece.Whole : null) ?? "", pieces);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Keep(string piece, List<string> pieces)
    {
        if (piece.Length == 0)
            return;
        text.Append(piece);
        pieces.Add(piece);
    }

    private static bool IsField(string whole) => whole.StartsWith("event:", StringComparison.Ordinal) || whole.StartsWith("id:", StringComparison.Ordinal) || whole.StartsWith("retry:", StringComparison.Ordinal);
}
