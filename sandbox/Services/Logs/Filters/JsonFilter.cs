using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs.Filters;

/// <summary><c>{ $.level = "ERROR" &amp;&amp; ($.code &gt;= 500 || $.user NOT EXISTS) }</c>, for events that are JSON objects.</summary>
internal sealed partial class JsonFilter : FilterPattern
{
    private readonly Queue<string> tokens;
    private readonly Func<JsonObject, bool> holds;

    public JsonFilter(string selector)
    {
        tokens = new(Token().Matches(selector).Select(token => token.Value));
        if (string.Concat(tokens) != Blank().Replace(selector, match => match.Groups["text"].Value))
            throw Invalid(selector);
        holds = Any();
        if (tokens.Count > 0)
            throw Invalid(selector);
    }

    public override bool Matches(string message)
    {
        try
        {
            return JsonNode.Parse(message) is JsonObject members && holds(members);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Func<JsonObject, bool> Any()
    {
        var left = All();
        while (Take("||"))
        {
            var (first, second) = (left, All());
            left = members => first(members) || second(members);
        }
        return left;
    }

    private Func<JsonObject, bool> All()
    {
        var left = One();
        while (Take("&&"))
        {
            var (first, second) = (left, One());
            left = members => first(members) && second(members);
        }
        return left;
    }

    private Func<JsonObject, bool> One()
    {
        if (!Take("("))
            return Comparison(Next());
        var inner = Any();
        return Take(")") ? inner : throw Invalid("a bracket is not closed");
    }

    private Func<JsonObject, bool> Comparison(string path)
    {
        if (!path.StartsWith("$.", StringComparison.Ordinal))
            throw Invalid(path);
        var sign = Next();
        if (sign == "NOT" && Next() == "EXISTS")
            return members => JsonSelector.Find(members, path) is [];
        var operand = Next();
        return sign switch
        {
            "IS" => members => JsonSelector.Find(members, path).Any(value => (value?.ToJsonString() ?? "null") == operand.ToLowerInvariant()),
            "=" or "!=" when !double.TryParse(operand, CultureInfo.InvariantCulture, out _) => Text(path, operand, sign == "="),
            _ => Number(path, sign, operand),
        };
    }

    private static Func<JsonObject, bool> Text(string path, string operand, bool equal)
    {
        var pattern = "^" + Regex.Escape(operand.Trim('"')).Replace("\\*", ".*", StringComparison.Ordinal) + "$";
        var regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);
        return members => JsonSelector.Find(members, path).Any(value => value is JsonValue && regex.IsMatch(value.ToString()) == equal);
    }

    private static Func<JsonObject, bool> Number(string path, string sign, string operand)
    {
        if (!double.TryParse(operand, CultureInfo.InvariantCulture, out var bound))
            throw Invalid($"{sign} {operand}");
        Func<double, bool> compare = sign switch
        {
            "=" => value => value == bound,
            "!=" => value => value != bound,
            "<" => value => value < bound,
            "<=" => value => value <= bound,
            ">" => value => value > bound,
            ">=" => value => value >= bound,
            _ => throw Invalid(sign),
        };
        return members => JsonSelector.Find(members, path).Any(value => double.TryParse(value?.ToString(), CultureInfo.InvariantCulture, out var number) && compare(number));
    }

    private string Next() => tokens.TryDequeue(out var token) ? token : throw Invalid("it ends too early");

    private bool Take(string token) => tokens.TryPeek(out var next) && next == token && tokens.TryDequeue(out _);

    [GeneratedRegex("""&&|\|\||[()]|!=|<=|>=|[=<>]|"(?:[^"\\]|\\.)*"|[^\s()=<>!&|"]+""")]
    private static partial Regex Token();

    [GeneratedRegex("""(?<text>"(?:[^"\\]|\\.)*")|\s+""")]
    private static partial Regex Blank();
}
