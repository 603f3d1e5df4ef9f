namespace Scriban.Parsing;

/// <summary>A construct of the language by name and shape, for messages such as
/// <c>Error while parsing if statement: ... in: if &lt;expression&gt; ... end|else|else if</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct SyntaxForm(string Name, string Shape)
{
    public static SyntaxForm Binary => new("binary expression", "<expression> operator <expression>");

    public static SyntaxForm Unary => new("unary expression", "<operator> <expression>");

    public static SyntaxForm Pipe => new("pipe expression", "<expression> | <expression>");

    public static SyntaxForm Conditional => new("conditional expression", "<condition> ? <consequent> : <alternative>");

    public static SyntaxForm Interpolated => new("interpolated string", "$\"...{<expression>}...\"");

    public static SyntaxForm Nested => new("nested expression", "(<expression>)");

    public static SyntaxForm Indexer => new("indexer expression", "<expression>[<index_expression>]");

    public static SyntaxForm Call => new("function call expression", "<target_expression> <argument[0]> ... <argument[n]>");

    public static SyntaxForm Member => new("member expression", "<expression>.<variable_name>");

    public static SyntaxForm Assign => new("assign expression", "<target_expression> = <value_expression>");

    public static SyntaxForm Array => new("array initializer", "[item1, item2,...]");

    public static SyntaxForm Object => new("object initializer expression", "{ member1: .., member2: ... }");

    /// <summary>The statement that a word opens.</summary>
    public static SyntaxForm Of(string word) => word switch
    {
        "if" or "else if" => new("if statement", "if <expression> ... end|else|else if"),
        "case" => new("case statement", "case <expression> ... end|when|else"),
        "when" => new("when statement", "when <expression> ... end|when|else"),
        "for" or "in" => new("for statement", "for <variable> in <expression> ... end"),
        "tablerow" => new("tablerow statement", "tablerow <variable> in <expression> ... end"),
        "while" => new("while statement", "while <expression> ... end"),
        "func" => new("function statement", "func <variable> ... end"),
        "do" => new("anonymous function", "do ... end"),
        "else" => new("else statement", "else | else if <expression> ... end|else|else if"),
        "with" => new("with statement", "with <variable> ... end"),
        "capture" => new("capture statement", "capture <variable> ... end"),
        "wrap" => new("wrap statement", "wrap <function_call> ... end"),
        "import" => new("import statement", "import <expression>"),
        "readonly" => new("readonly statement", "readonly <variable>"),
        _ => new($"{word} statement", word),
    };
}
