using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>left operator right</c>.</summary>
internal sealed class ScriptBinaryExpression(Place place, ScriptExpression left, TokenType op, ScriptExpression right) : ScriptExpression(place)
{
    public ScriptExpression Left { get; } = left;

    public TokenType Operator { get; } = op;

    public ScriptExpression Right { get; } = right;

    public override string ToString() => $"{Left} {Sign(Operator)} {Right}";

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
    public TokenType Operator { get; } = op;

    public ScriptExpression Right { get; } = right;

    public override string ToString() =>
        Operator switch { TokenType.Not => "!", TokenType.Minus => "-", TokenType.Plus => "+", TokenType.At => "@", _ => "^" } + Right;
}

/// <summary><c>++variable</c>, <c>variable++</c> and the same with two dashes.</summary>
internal sealed class ScriptIncrementExpression(Place place, ScriptExpression target, int step, bool post) : ScriptExpression(place)
{
    public ScriptExpression Target { get; } = target;

    /// <summary>1 or -1.</summary>
    public int Step { get; } = step;

    /// <summary>Whether the value is that from before.</summary>
    public bool IsPost { get; } = post;

    public override string ToString() => Step > 0 ? $"{Target}++" : $"{Target}--";
}

/// <summary><c>condition ? yes : no</c>.</summary>
internal sealed class ScriptConditionalExpression(Place place, ScriptExpression condition, ScriptExpression yes, ScriptExpression no) : ScriptExpression(place)
{
    public ScriptExpression Condition { get; } = condition;

    public ScriptExpression Yes { get; } = yes;

    public ScriptExpression No { get; } = no;

    public override string ToString() => $"{Condition} ? {Yes} : {No}";
}

/// <summary><c>(expression)</c>.</summary>
internal sealed class ScriptNestedExpression(Place place, ScriptExpression expression) : ScriptExpression(place)
{
    public ScriptExpression Expression { get; } = expression;

    public override string ToString() => $"({Expression})";
}

/// <summary><c>target = value</c>, or with an operator <c>target += value</c>.</summary>
internal sealed class ScriptAssignExpression(Place place, ScriptExpression target, TokenType? op, ScriptExpression value) : ScriptExpression(place)
{
    public ScriptExpression Target { get; } = target;

    public TokenType? Operator { get; } = op;

    public ScriptExpression Value { get; } = value;

    public override string ToString() => $"{Target} = {Value}";
}
