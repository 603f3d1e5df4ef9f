using System.Globalization;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Who did something, and when: an author, a committer or a tagger.</summary>
internal sealed record Signature(string Name, string Email, DateTimeOffset When)
{
    public static Signature Parse(string line)
    {
        var (open, close) = (line.IndexOf('<'), line.LastIndexOf('>'));
        if (open < 0 || close < open)
            return new(line.Trim(), "", DateTimeOffset.UnixEpoch);
        var when = line[(close + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(line[..open].Trim(), line[(open + 1)..close], Instant(when));
    }

    public override string ToString()
    {
        var offset = When.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{Clean(Name)} <{Clean(Email)}> {When.ToUnixTimeSeconds()} {sign}{offset:hhmm}");
    }

    private static DateTimeOffset Instant(string[] when)
    {
        if (when.Length == 0 || !long.TryParse(when[0], out var seconds) || Math.Abs(seconds) > 100_000_000_000)
            return DateTimeOffset.UnixEpoch;
        var instant = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return when.Length > 1 && int.TryParse(when[1], out var zone) && Math.Abs(zone) < 1400 ? instant.ToOffset(new(zone / 100, zone % 100, 0)) : instant;
    }

    // These would end the field that they are in.
    private static string Clean(string text) => string.Concat(text.Where(letter => letter is not ('<' or '>' or '\n' or '\r' or '\0'))).Trim();
}
