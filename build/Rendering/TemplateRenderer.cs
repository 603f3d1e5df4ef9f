using Pipeline.Failures;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Rendering;

/// <summary>
/// Renders the Scriban templates of <c>cloudformation/</c>. Names that nothing defines are problems, never empty text;
/// <c>{{ include 'name' ~}}</c> reads <c>_shared/name.sbn</c> and nothing else, and indents it as far as the include is.
/// </summary>
/// <remarks>
/// What a template can name, all in lower case with underscores:
/// <list type="bullet">
/// <item><c>environment</c>, <c>project</c>, <c>deployment</c>, <c>group</c>, <c>module</c>: texts.</item>
/// <item><c>inputs.*</c>: every declared input, whether set or not: texts, booleans, numbers, lists of texts, maps.</item>
/// <item>In project templates also <c>product.id</c>, <c>product.name</c>, <c>product.description</c>; <c>seed.build_app.key</c>, the S3 key
/// of the seed code's zip by folder; <c>artifact_bucket</c>, the bucket's name as it stands inside <c>!Sub</c>.</item>
/// <item>In the launch role's template also <c>launch.policies</c>, see <see cref="LaunchPermissions"/>.</item>
/// <item>The functions of <see cref="TemplateFunctions"/>. A dynamic reference is written <c>{{ resolve 'ssm:/path' }}</c>.</item>
/// </list>
/// </remarks>
/// <param name="cloudformationDirectory">The folder of the modules; the one file tree that is read.</param>
public sealed class TemplateRenderer(string cloudformationDirectory)
{
    private readonly SourceFiles _files = new(cloudformationDirectory);

    /// <summary>Renders one template.</summary>
    /// <param name="templatePath">Absolute, or relative to the folder of the modules.</param>
    /// <param name="model">What names mean: texts, booleans, numbers, lists and dictionaries of those.</param>
    /// <param name="cancellationToken">Ends rendering.</param>
    /// <exception cref="InvalidInput">The template is wrong (PL2301 to PL2306); every problem has its place.</exception>
    public RenderedTemplate Render(string templatePath, IReadOnlyDictionary<string, object?> model, CancellationToken cancellationToken = default)
    {
        var path = _files.Locate(templatePath);
        var source = _files.Read(path);
        DynamicReferences.CheckSource(path, source);
        var template = Template.Parse(source, path);
        if (template.HasErrors)
            throw new InvalidInput(ScribanProblems.Of(template.Messages));
        var includes = new SharedTemplates(_files);
        var names = TemplateModel.Of(model);
        TemplateFunctions.AddTo(names);
        var undefined = new UndefinedNames(names, includes);
        var context = Context(names, includes, cancellationToken);
        undefined.Watch(context);
        var text = Render(template, context, undefined, includes);
        DynamicReferences.CheckRendered(path, text);
        return RenderedTemplate.Of(path, text);
    }

    private static string Render(Template template, TemplateContext context, UndefinedNames undefined, SharedTemplates includes)
    {
        IReadOnlyList<Problem> problems = [];
        var text = "";
        try
        {
            text = template.Render(context).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (ScriptRuntimeException aborted) when (context.CancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("Rendering was cancelled", aborted, context.CancellationToken);
        }
        catch (ScriptParserRuntimeException failure)
        {
            problems = ScribanProblems.Of(failure.ParserMessages, includes);
        }
        catch (ScriptRuntimeException failure)
        {
            // After an undefined name the next failure is most likely its echo.
            problems = undefined.Problems.Count > 0 ? [] : [ScribanProblems.Of(failure, includes)];
        }
        problems = [.. undefined.Problems, .. problems];
        return problems.Count == 0 ? text : throw new InvalidInput(problems);
    }

    private static TemplateContext Context(ScriptObject names, SharedTemplates includes, CancellationToken cancellationToken)
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            TemplateLoader = includes,
            CancellationToken = cancellationToken,
            // An empty line stays empty: trailing blanks would make texts differ that mean the same.
            IndentOnEmptyLines = false,
            // CloudFormation's own limit of 1 MB is checked later, with a message of its own; a cut text would pass unseen.
            LimitToString = 0,
            LoopLimit = 10_000,
        };
        TemplateFunctions.LeaveOutChance(context.BuiltinObject);
        context.PushGlobal(names);
        // Assignments of a template go to an object of its own, so that the model cannot be changed from inside.
        context.PushGlobal(new ScriptObject());
        return context;
    }
}
