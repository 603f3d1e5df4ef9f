namespace Pipeline;

/// <summary>
/// Published Nuke takes a parameter from any variable of its name, so a plain <c>ENVIRONMENT</c> would decide where a run deploys to.
/// That must be no accident: of all variables only <c>PIPELINE_ENVIRONMENT</c> may.
/// </summary>
public static class AmbientEnvironment
{
    private const string Chosen = "PIPELINE_ENVIRONMENT";
    private const string Parameter = "Environment";

    /// <summary>Leaves this process one variable that the parameter is read from. For the very beginning: Nuke reads them once.</summary>
    public static void Claim()
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(Means).ToList())
            Environment.SetEnvironmentVariable(name, null);
        Environment.SetEnvironmentVariable(Parameter, Environment.GetEnvironmentVariable(Chosen) is { Length: > 0 } choice ? choice : null);
        AppContext.SetData("Nuke.Variable." + Parameter, Chosen); // Our stand-in for Nuke then names in its errors what people have set.
    }

    /// <summary>Whether Nuke would read the parameter from a variable of this name: it looks at letters and digits only, with or without NUKE before them.</summary>
    public static bool Means(string variable)
    {
        var letters = string.Concat(variable.Where(char.IsLetterOrDigit));
        return letters.Equals(Parameter, StringComparison.OrdinalIgnoreCase) || letters.Equals("Nuke" + Parameter, StringComparison.OrdinalIgnoreCase);
    }
}
