using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The Parameters section (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html).</summary>
internal static class ParametersCheck
{
    private static readonly string[] Attributes =
    [
        "Type", "Default", "Description", "AllowedValues", "AllowedPattern", "MinLength", "MaxLength", "MinValue", "MaxValue", "ConstraintDescription", "NoEcho",
    ];

    public static void Run(CheckContext context)
    {
        foreach (var parameter in context.Template.Parameters.Values)
            context.For(parameter.Name, () => Check(context, parameter));
    }

    private static void Check(CheckContext context, TemplateParameter parameter)
    {
        var findings = context.Findings;
        if (context.Template.Root["Parameters"] is MapNode section && section[parameter.Name] is { } body and not (MapNode or OpaqueNode))
        {
            findings.Error("T1201", body, $"The parameter '{parameter.Name}' is a mapping with at least a Type");
            return;
        }
        context.Keys(parameter.Body, "T1202", "A parameter", Attributes);
        foreach (var entry in parameter.Body.Entries.Where(entry => entry.Name != "AllowedValues"))
            context.Literal(entry.Value, "T1203", $"A parameter's {entry.Name}");
        Type(context, parameter);
        Bounds(findings, parameter);
        Pattern(findings, parameter);
        Default(findings, parameter);
        if (parameter.Body["Description"] is ScalarNode { Value.Length: > TemplateLimits.ParameterDescription } description)
            findings.Error("T1206", description, $"A parameter's description has at most {TemplateLimits.ParameterDescription} characters");
    }

    private static void Type(CheckContext context, TemplateParameter parameter)
    {
        if (parameter.Body["Type"] is not { } type)
        {
            if (!parameter.Body.Incomplete)
                context.Findings.Error("T1204", parameter.Key, $"The parameter '{parameter.Name}' has no Type", "add 'Type: String'");
        }
        else if (type.Text is { } name && !ParameterTypes.IsKnown(name))
            context.Findings.Error("T1204", type, $"There is no parameter type '{name}'", context.Findings.Nearest(name, ParameterTypes.All()));
    }

    private static void Bounds(FindingList findings, TemplateParameter parameter)
    {
        string[] misplaced = parameter.IsNumber ? ["AllowedPattern", "MinLength", "MaxLength"] : ["MinValue", "MaxValue"];
        foreach (var name in misplaced)
            if (parameter.Body.Find(name) is { } entry)
                findings.Error("T1205", entry.Key, $"{name} does not go with a parameter of type {parameter.Type}");
        foreach (var name in new[] { "MinLength", "MaxLength", "MinValue", "MaxValue" })
            if (parameter.Body[name] is ScalarNode { Kind: not ScalarKind.Null } value && !double.TryParse(value.Value, System.Globalization.CultureInfo.InvariantCulture, out _))
                findings.Error("T1205", value, $"{name} is a number, not '{value.Value}'");
        if (parameter.MinLength > parameter.MaxLength || parameter.MinValue > parameter.MaxValue)
            findings.Error("T1205", parameter.Key, $"The smallest value allowed for '{parameter.Name}' is greater than the greatest");
    }

    private static void Pattern(FindingList findings, TemplateParameter parameter)
    {
        if (parameter.Body["AllowedPattern"] is not ScalarNode { Kind: not ScalarKind.Null } pattern)
            return;
        try
        {
            Regex.IsMatch("", pattern.Value, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException e)
        {
            findings.Warning("T1207", pattern, $"AllowedPattern cannot be read: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}");
        }
        catch (RegexMatchTimeoutException)
        {
            findings.Warning("T1207", pattern, "AllowedPattern takes more than a second to match an empty text", "avoid nested repetitions");
        }
    }

    private static void Default(FindingList findings, TemplateParameter parameter)
    {
        foreach (var allowed in Template.Scalars(parameter.Body["AllowedValues"]).Where(TooLong))
            findings.Error("T1206", allowed, $"An allowed value has at most {TemplateLimits.ParameterValueBytes:N0} bytes");
        if (parameter.Body["Default"] is not ScalarNode { Kind: not ScalarKind.Null } value)
            return;
        if (TooLong(value))
            findings.Error("T1206", value, $"A default value has at most {TemplateLimits.ParameterValueBytes:N0} bytes");
        else if (ParameterConstraints.Violation(parameter, value.Value) is { } violation)
            findings.Error("T1208", value, $"The default value breaks its own constraint: {violation}");
        if (PlainValues.Trap(value) is { } trap && !parameter.IsNumber && !parameter.NoEcho)
            findings.Warning("T1607", value, trap, PlainValues.Advice(value));
        if (parameter.NoEcho && value.Value.Length > 0)
            findings.Warning("T1209", value, $"The default of the NoEcho parameter '{parameter.Name}' can be read by anyone who can read the template", "remove the default");
    }

    private static bool TooLong(ScalarNode value) => Encoding.UTF8.GetByteCount(value.Value) > TemplateLimits.ParameterValueBytes;
}
