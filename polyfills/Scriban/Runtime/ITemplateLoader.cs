using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Finds and reads the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The path of a template, which is also its key in <see cref="TemplateContext.CachedTemplates"/>.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="callerSpan">Where it is included.</param>
    /// <param name="templateName">What the include names.</param>
    /// <returns>Null if there is no such template.</returns>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of a template.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="callerSpan">Where it is included.</param>
    /// <param name="templatePath">What <see cref="GetPath"/> gave.</param>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>The text of a template, for asynchronous rendering.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="callerSpan">Where it is included.</param>
    /// <param name="templatePath">What <see cref="GetPath"/> gave.</param>
    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
