using Nuke.Common.Building;

namespace Nuke.Common.CommandLine;

/// <summary>Environment variables by the spellings that feed a parameter.</summary>
internal sealed class VariableNames(Surroundings surroundings)
{
    private Dictionary<string, List<string>>? bySimpleName;

    /// <summary>
    /// The variable that feeds a parameter: the exact name, else any spelling with the same letters and digits, with or
    /// without <c>NUKE</c> before it. The engine's own options are fed by the prefixed spellings only.
    /// </summary>
    internal Variable? Find(string parameter, bool prefixedOnly = false)
    {
        if (!prefixedOnly && surroundings.Variables.TryGetValue(parameter, out var exact))
            return new Variable(parameter, exact);

        var simple = Simple(parameter);
        var names = Spellings("nuke" + simple);
        if (!prefixedOnly)
            names = [.. Spellings(simple), .. names];
        return names switch
        {
            [] => null,
            [var name] => new Variable(name, surroundings.Variables[name]),
            _ when names.Select(name => surroundings.Variables[name]).Distinct().Count() == 1 =>
                new Variable(names[0], surroundings.Variables[names[0]]),
            _ => throw new InvalidCommandLineException(
                $"The variables {string.Join(" and ", names)} all mean the parameter {parameter} and differ. Unset all but one."),
        };
    }

    private List<string> Spellings(string simple)
    {
        if (bySimpleName is null)
        {
            bySimpleName = new Dictionary<string, List<string>>(surroundings.Variables.Count);
            foreach (var name in surroundings.Variables.Keys)
            {
                var key = Simple(name);
                if (bySimpleName.TryGetValue(key, out var same))
                    same.Add(name);
                else
                    bySimpleName.Add(key, [name]);
            }
        }

        return bySimpleName.TryGetValue(simple, out var found) ? found : [];
    }

    private static string Simple(string name) => string.Create(name.Length, name, static (span, text) =>
    {
        var length = 0;
        foreach (var character in text)
            if (char.IsLetterOrDigit(character))
                span[length++] = char.ToLowerInvariant(character);
        span[length..].Clear();
    }).TrimEnd('\0');
}

/// <summary>An environment variable.</summary>
internal sealed record Variable(string Name, string Value);
