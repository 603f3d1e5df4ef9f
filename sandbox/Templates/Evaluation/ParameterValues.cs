namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>Brings the values given to a stack and the template's parameters together.</summary>
public static class ParameterValues
{
    /// <summary>Every parameter's value: the given one, else the default.</summary>
    /// <exception cref="TemplateException">A value is missing, unknown, or breaks its constraint; AWS's wording.</exception>
    public static IReadOnlyDictionary<string, string> Resolve(Template template, IReadOnlyDictionary<string, string> given)
    {
        var unknown = given.Keys.Where(name => !template.Parameters.ContainsKey(name)).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            throw new TemplateException($"Parameters: [{string.Join(", ", unknown)}] do not exist in the template");
        var missing = template.Parameters.Values.Where(parameter => parameter.Default is null && !given.ContainsKey(parameter.Name)).Select(parameter => parameter.Name).ToList();
        if (missing.Count > 0)
            throw new TemplateException($"Parameters: [{string.Join(", ", missing)}] must have values");
        var values = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in template.Parameters.Values)
        {
            var value = given.GetValueOrDefault(parameter.Name) ?? parameter.Default!;
            if (ParameterConstraints.Violation(parameter, value) is { } violation)
                throw new TemplateException(violation);
            values[parameter.Name] = value;
        }
        return values;
    }

    /// <summary>The members of a list parameter's value; white space around a comma does not belong to them.</summary>
    public static IReadOnlyList<string> Members(string value) => value.Length == 0 ? [] : [.. value.Split(',').Select(item => item.Trim())];
}
