using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>Holds a parameter's value to the parameter's constraints, in AWS's wording.</summary>
public static class ParameterConstraints
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(250);

    /// <summary>What AWS says of a value, or null when it is allowed.</summary>
    public static string? Violation(TemplateParameter parameter, string value)
    {
        if (Encoding.UTF8.GetByteCount(value) > TemplateLimits.ParameterValueBytes)
            return $"Parameter '{parameter.Name}' exceeds the limit of {TemplateLimits.ParameterValueBytes} bytes";
        var members = parameter.IsList && !parameter.IsStored ? ParameterValues.Members(value) : [value];
        return members.Select(member => Broken(parameter, member)).FirstOrDefault(broken => broken is not null) is not { } violation ? null
            : parameter.ConstraintDescription is { } words ? $"Parameter {parameter.Name} failed to satisfy constraint: {words}"
            : $"Parameter '{parameter.Name}' {violation}";
    }

    private static string? Broken(TemplateParameter parameter, string value)
    {
        if (parameter.AllowedValues is { Count: > 0 } allowed && !allowed.Contains(value))
            return "must be one of AllowedValues";
        if (parameter.IsNumber)
            return BrokenNumber(parameter, value);
        if (value.Length < parameter.MinLength)
            return $"must contain at least {parameter.MinLength} characters";
        if (value.Length > parameter.MaxLength)
            return $"must contain at most {parameter.MaxLength} characters";
        return parameter.AllowedPattern is { } pattern && !Matches(pattern, value) ? $"must match pattern {pattern}" : null;
    }

    private static string? BrokenNumber(TemplateParameter parameter, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return "must be a number";
        if (number < parameter.MinValue)
            return FormattableString.Invariant($"must be a number not less than {parameter.MinValue}");
        return number > parameter.MaxValue ? FormattableString.Invariant($"must be a number not greater than {parameter.MaxValue}") : null;
    }

    /// <summary>
    /// Whether the whole value matches a pattern. A pattern that .NET cannot read (Java's possessive quantifiers) or that does not end
    /// within a quarter of a second counts as matched: only the service can judge it.
    /// </summary>
    public static bool Matches(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, PatternTime);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
