using System.Reflection;
using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.Execution;

namespace Nuke.Common.Parameters;

/// <summary>
/// The values of the build's parameters: command line, else environment, else profiles (last first), else parameters.json.
/// Looked up once each.
/// </summary>
internal sealed class ParameterValues
{
    private readonly Session session;
    private readonly VariableNames variables;
    private readonly Dictionary<BuildParameter, object?> values = [];
    private readonly Dictionary<string, string> sources = [];

    internal ParameterValues(Session session, IReadOnlyList<BuildParameter> parameters)
    {
        this.session = session;
        variables = new VariableNames(session.Surroundings);
        foreach (var parameter in parameters)
            Read(parameter);
    }

    /// <summary>Values that cannot be used, each with its source.</summary>
    internal List<string> Problems { get; } = [];

    /// <summary>The value of a member that is a parameter; null when nothing was given.</summary>
    internal object? Of(MemberInfo member)
    {
        foreach (var (parameter, value) in values)
            if (parameter.Member.HasSameMetadataDefinitionAs(member))
                return value;
        return null;
    }

    internal object? Of(BuildParameter parameter) => values.GetValueOrDefault(parameter);

    /// <summary>Where the value was found, to be named in errors.</summary>
    internal string SourceOf(BuildParameter parameter) => sources.GetValueOrDefault(parameter.Key, parameter.Name);

    private void Read(BuildParameter parameter)
    {
        // A component and the build may both declare it, as bool? and as bool.
        foreach (var (other, same) in values)
            if (other.Key == parameter.Key && other.Type == parameter.Type)
            {
                values.Add(parameter, same);
                return;
            }

        object? value = null;
        try
        {
            if (Find(parameter) is { } raw)
            {
                sources[parameter.Key] = raw.Source;
                value = Convert(parameter, raw);
            }
        }
        catch (InvalidCommandLineException exception)
        {
            Problems.AddRange(exception.Problems.Except(Problems));
        }

        values.Add(parameter, value);
        if (parameter.IsSecret && value is not null)
            session.Masks.Add(value);
    }

    private RawValue? Find(BuildParameter parameter)
    {
        if (session.Words.Option(parameter.Key) is { } typed)
            return new RawValue(typed.Values, "--" + parameter.Kebab, session.Surroundings.WorkingDirectory);

        return variables.Find(parameter.Name) is { } variable
            ? new RawValue(WordsOf(variable, parameter), $"variable {session.Surroundings.KnownAs(variable.Name)}", session.Surroundings.WorkingDirectory)
            : InFiles(parameter);
    }

    private RawValue? InFiles(BuildParameter parameter)
    {
        var found = session.Files.Find(parameter.Name, session.Options.Profiles);
        // The published tool encrypts secrets with a password that it asks for; nobody is asked here.
        return parameter.IsSecret && found is { Words: [var word] } && word.StartsWith("v1:", StringComparison.Ordinal)
            ? throw new InvalidCommandLineException(
                $"{found.Source} is encrypted, and there is nobody to ask for the password. Set the variable {parameter.UsualVariable} instead, and take it out of the file.")
            : found;
    }

    /// <summary>A variable is one word; for an array without separator of its own, spaces part the items.</summary>
    private static string[] WordsOf(Variable variable, BuildParameter parameter) =>
        parameter.Type.IsArray && string.IsNullOrEmpty(parameter.Attribute.Separator)
            ? variable.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : [variable.Value];

    private static object? Convert(BuildParameter parameter, RawValue raw)
    {
        try
        {
            return ValueConversion.Convert(raw, parameter.Type, parameter.Attribute.Separator);
        }
        catch (FormatException exception)
        {
            throw new InvalidCommandLineException(
                parameter.IsSecret ? $"{raw.Source}: the value cannot be read as {ValueConversion.Describe(parameter.Type)}." : $"{raw.Source}: {exception.Message}");
        }
    }
}
