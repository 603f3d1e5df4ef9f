namespace Pipeline.Reporting;

/// <summary>Colour as data: escape sequences, all empty where colour is not wanted. Words and symbols carry the meaning without them.</summary>
public sealed record Palette(string Good, string Bad, string Caution, string Faint, string Strong, string Reset)
{
    /// <summary>The palette for a host.</summary>
    public static Palette For(HostTraits host) => host.Colour
        ? new("\e[32m", "\e[31m", "\e[33m", "\e[2m", "\e[1m", "\e[0m")
        : new("", "", "", "", "", "");

    /// <summary>The colour of a plan's change.</summary>
    public string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Add => Good,
        ChangeKind.Change => Caution,
        ChangeKind.Replace or ChangeKind.Delete => Bad,
        _ => Faint,
    };

    /// <summary>The colour of a service's status word.</summary>
    public string Of(string status) => Statuses.Meaning(status) switch
    {
        StatusMeaning.Good => Good,
        StatusMeaning.Bad => Bad,
        StatusMeaning.Undoing => Caution,
        _ => Faint,
    };
}
