namespace Pipeline.Modules.Endpoints;

/// <summary>What the command line says about deleting endpoints.</summary>
/// <param name="Endpoint">The endpoint's name; null when none is given.</param>
/// <param name="All">Whether every endpoint of the environment is meant.</param>
/// <param name="Command">How the target is called, without options about endpoints.</param>
public sealed record RemovalWishes(string? Endpoint, bool All, string Command)
{
    /// <summary>Whether it is an error that there is no such endpoint.</summary>
    public bool MustExist { get; init; }

    /// <summary>Whether log groups go as well.</summary>
    public bool WithLogs { get; init; }

    /// <summary>Whether a person has said yes.</summary>
    public bool Agreed { get; init; }

    /// <summary>Whether a stack may go with everything in it. A yes to all endpoints is none to what else there is beside them.</summary>
    public bool WholeStacks => Agreed && !All;

    /// <summary>What to type to delete an endpoint, whatever else its stack holds.</summary>
    public string AgreeingTo(string endpoint) => $"{Command} --endpoint-name {endpoint} --yes";

    /// <summary>What to type to delete every endpoint.</summary>
    public string AgreeingToAll => $"{Command} --all-in-environment --yes";
}
