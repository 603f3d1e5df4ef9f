namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>What would have to be expanded before a template can be deployed, and is not.</summary>
public static class Macros
{
    /// <summary>Refuses transforms. <c>AWS::LanguageExtensions</c> is understood; without it a loop is none.</summary>
    /// <param name="template">The template.</param>
    /// <param name="accountId">The account in which a macro is looked for; none is ever found.</param>
    /// <exception cref="TemplateException">Something needs expanding.</exception>
    public static void Refuse(Template template, string accountId)
    {
        foreach (var name in template.Transforms.Where(name => name != "AWS::LanguageExtensions"))
            throw new TemplateException(name.StartsWith("AWS::", StringComparison.Ordinal)
                ? $"Transform {name} is not available here: expand the template first, or write its resources out"
                : $"No transform named {accountId}::{name} found.");
        if (template.Generators.FirstOrDefault(generator => !(template.HasLanguageExtensions && Loop.Is(generator))) is { } generator)
            throw new TemplateException(Loop.Is(generator)
                ? $"Template format error: {generator.Name} needs the transform AWS::LanguageExtensions"
                : $"{generator.Name} is not available here: write what it makes out");
    }
}
