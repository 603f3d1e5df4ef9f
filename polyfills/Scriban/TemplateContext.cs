using System.Text;
using Scriban.Evaluation;
using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban;

/// <summary>What a template is rendered with: the objects that names are looked up in, the limits, and how strict it is. Not for several threads at once.</summary>
public partial class TemplateContext
{
    private readonly List<ScriptObject> _globals = [];

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

    internal Evaluator Evaluator { get; }

    internal int GlobalCount => _globals.Count;

    internal ScriptObject GlobalAt(int level) => _globals[level];

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

    /// <summary>A value as a template writes it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="nested">Whether it stands in a list or object, where texts are quoted.</param>
    public string ObjectToString(object? value, bool nested = false) => nested && value is string text ? Printer.Quote(text) : Evaluator.Text(value);
}
