using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>left operator right</c>.</summary>
internal sealed class ScriptBinaryExpression(Place place, ScriptExpression left, TokenType op, ScriptExpression right) : ScriptExpression(place)
{
    public readonly ScriptExpression Left = left;

    public readonly TokenType Operator = op;

    public readonly ScriptExpression Right = right;

    private protected override string Write() => $"{Left} {Sign(Operator)} {Right}";

    /// <summary>The operator as it is written.</summary>
    public static string Sign(TokenType op) => op switch
    {
        TokenType.Plus => "+", TokenType.Minus => "-", TokenType.Star => "*", TokenType.Slash => "/", TokenType.DoubleSlash => "//",
        TokenType.Percent => "%", TokenType.Equal => "==", TokenType.NotEqual => "!=", TokenType.Less => "<", TokenType.LessOrEqual => "<=",
        TokenType.Greater => ">", TokenType.GreaterOrEqual => ">=", TokenType.And => "&&", TokenType.Or => "||", TokenType.Coalesce => "??",
        TokenType.NotNullThen => "?!", TokenType.Range => "..", TokenType.RangeExclusive => "..<", TokenType.ShiftLeft => "<<",
        TokenType.ShiftRight => ">>", _ => op.ToString(),
    };
}

/// <summary><c>!value</c>, <c>-value</c>, <c>+value</c>, <c>@function</c>, <c>^list</c>.</summary>
internal sealed class ScriptUnaryExpression(Place place, TokenType op, ScriptExpression right) : ScriptExpression(place)
{
    public readonly TokenType Operator = op;

    public readonly ScriptExpression Right = right;

    private protected override string Write() =>
        Operator switch { TokenType.Not => "!", TokenType.Minus => "-", TokenType.Plus => "+", TokenType.At => "@", _ => "^" } + Right;
}

/// <summary><c>++variable</c>, <c>variable++</c> and the same with two dashes.</summary>
internal sealed class ScriptIncrementExpression(Place place, ScriptExpression target, int step, bool post) : ScriptExpression(place)
{
    public readonly ScriptExpression Target = target;

    /// <summary>1 or -1.</summary>
    public readonly int Step = step;

    /// <summary>Whether the value is that from before.</summary>
    public readonly bool IsPost = post;

    private protected override string Write() => (IsPost, Step > 0 ? "++" : "--") switch { (true, var sign) => $"{Target}{sign}", (false, var sign) => $"{sign}{Target}" };
}

/// <summary><c>condition ? yes : no</c>.</summary>
internal sealed class ScriptConditionalExpression(Place place, ScriptExpression condition, ScriptExpression yes, ScriptExpression no) : ScriptExpression(place)
{
    public readonly ScriptExpression Condition = condition;

    public readonly ScriptExpression Yes = yes;

    public readonly ScriptExpression No = no;

    private protected override string Write() => $"{Condition} ? {Yes} : {No}";
}

/// <summary><c>(expression)</c>.</summary>
internal sealed class ScriptNestedExpression(Place place, ScriptExpression expression) : ScriptExpression(place)
{
    public readonly ScriptExpression Expression = expression;

    private protected override string Write() => $"({Expression})";
}

/// <summary><c>target = value</c>, or with an operator <c>target += value</c>.</summary>
internal sealed class ScriptAssignExpression(Place place, ScriptExpression target, TokenType? op, ScriptExpression value) : ScriptExpression(place)
{
    public readonly ScriptExpression Target = target;

    public readonly TokenType? Operator = op;

    public readonly ScriptExpression Value = value;

    private protected override string Write() => $"{Target} {(Operator is { } op ? ScriptBinaryExpression.Sign(op) : "")}= {Value}";
}
