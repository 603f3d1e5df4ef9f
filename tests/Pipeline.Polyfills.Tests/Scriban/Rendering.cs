using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Polyfills.Tests.Scriban;

/// <summary>Renders templates for the tests of the language.</summary>
internal static class Rendering
{
    public static string Render(string text, object? model = null)
    {
        var template = Template.Parse(text, "text");
        Assert.False(template.HasErrors, string.Join('\n', template.Messages));
        return template.Render(model);
    }

    /// <summary>What a template that fails says, in parsing or in rendering.</summary>
    public static string Failure(string text, object? model = null, bool strict = false)
    {
        var template = Template.Parse(text, "text");
        if (template.HasErrors)
            return string.Join('\n', template.Messages);
        return Assert.ThrowsAny<ScriptRuntimeException>(() => template.Render(Context(model, strict))).Message;
    }

    public static TemplateContext Context(object? model = null, bool strict = false)
    {
        var members = new ScriptObject();
        if (model is not null)
            members.Import(model);
        var context = new TemplateContext { StrictVariables = strict };
        context.PushGlobal(members);
        return context;
    }
}
