using System.Globalization;
using System.Text;
using Scriban.Evaluation;
using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban;

/// <summary>What a template is rendered with: the objects that names are looked up in, the limits, and how strict it is. Not for several threads at once.</summary>
public partial class TemplateContext
{
    private readonly List<ScriptObject> _globals = [];
    private Stack<CultureInfo>? _cultures;

    /// <summary>A context with the built-in functions.</summary>
    public TemplateContext() : this(null)
    {
    }

    /// <summary>A context with functions of one's own instead of the built-in ones.</summary>
    /// <param name="builtin">The functions; the built-in ones if null.</param>
    public TemplateContext(ScriptObject? builtin)
    {
        BuiltinObject = builtin ?? new BuiltinFunctions();
        _globals.Add(BuiltinObject);
        Evaluator = new Evaluator(this);
    }

    /// <summary>The functions that every template has.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>The object that assignments go to.</summary>
    public ScriptObject CurrentGlobal => _globals[^1];

    /// <summary>What was written.</summary>
    public StringBuilder Output { get; internal set; } = new();

    /// <summary>The templates that were included so far, by path.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = [];

    /// <summary>Finds the templates that <c>include</c> names.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>How members of .NET objects are called; in lower case with underscores if null.</summary>
    public MemberRenamerDelegate? MemberRenamer { get; set; }

    /// <summary>Which members of .NET objects are seen; all of them if null.</summary>
    public MemberFilterDelegate? MemberFilter { get; set; }

    /// <summary>Is asked for variables that nothing defines.</summary>
    public TryGetVariableDelegate? TryGetVariable { get; set; }

    /// <summary>Is asked for members that an object does not have.</summary>
    public TryGetMemberDelegate? TryGetMember { get; set; }

    /// <summary>Ends rendering with a <see cref="Syntax.ScriptAbortException"/>.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Whether a variable that nothing defines is a failure rather than null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>How many rounds a loop may have; 0 for any number.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep functions and includes may be nested; 0 for any depth.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How many characters may be written, after which they are cut; 0 for any number.</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>How deep lists and objects are written, after which <c>...</c> stands for what they hold; 0 for any depth.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>How many rounds a loop over a query may have; <see cref="LoopLimit"/> if null, and 0 for any number.</summary>
    public int? LoopLimitQueryable { get; set; }

    /// <summary>How long a regular expression may take.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether a member of null is null rather than a failure.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Whether a member that an object does not have is null rather than a failure.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Whether calling a function that nothing defines gives null rather than a failure.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Whether an element outside of a list is null rather than a failure.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Whether the element of index null is null rather than a failure.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Whether the lines of a value are indented like the code block that writes it.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether empty lines are indented too.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>Whether anything is written.</summary>
    public bool EnableOutput { get; set; } = true;

    /// <summary>Whether <c>break</c> and <c>continue</c> outside of a loop end the template rather than fail.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>How numbers and dates are written; invariant unless one is pushed.</summary>
    public CultureInfo CurrentCulture => _cultures is { Count: > 0 } cultures ? cultures.Peek() : CultureInfo.InvariantCulture;

    internal Evaluator Evaluator { get; }

    internal int GlobalCount => _globals.Count;

    internal ScriptObject GlobalAt(int level) => _globals[level];

    /// <summary>Writes numbers and dates in another way from here on.</summary>
    /// <param name="culture">How.</param>
    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        (_cultures ??= new Stack<CultureInfo>()).Push(culture);
    }

    /// <summary>Goes back to how numbers and dates were written before.</summary>
    /// <returns>The culture that was in force.</returns>
    public CultureInfo PopCulture() =>
        _cultures is { Count: > 0 } cultures ? cultures.Pop() : throw new InvalidOperationException("There is no culture to take away");

    /// <summary>Puts an object on top of those that names are looked up in.</summary>
    /// <param name="scriptObject">The object.</param>
    public void PushGlobal(ScriptObject scriptObject) => _globals.Add(scriptObject);

    /// <summary>Takes the top object away.</summary>
    public ScriptObject PopGlobal()
    {
        if (_globals.Count == 1)
            throw new InvalidOperationException("There is no object to take away");
        var top = _globals[^1];
        _globals.RemoveAt(_globals.Count - 1);
        return top;
    }

    /// <summary>The value of a part of a template, such as <see cref="Syntax.ScriptPage.FrontMatter"/>, or of its last expression.</summary>
    /// <param name="scriptNode">The part.</param>
    public object? Evaluate(Syntax.ScriptNode? scriptNode) => scriptNode switch
    {
        null => null,
        Syntax.ScriptPage page => Evaluator.EvaluatePage(page),
        Syntax.ScriptExpression expression => Evaluator.Evaluate(expression),
        Syntax.ScriptStatement statement => Evaluator.Carry(statement),
        _ => throw new ArgumentException($"A {scriptNode.GetType().Name} has no value", nameof(scriptNode)),
    };

    /// <summary>A value as a template writes it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="nested">Whether it stands in a list or object, where texts are quoted.</param>
    public string ObjectToString(object? value, bool nested = false) => nested && value is string text ? Printer.Quote(text) : Evaluator.Text(value);
}
