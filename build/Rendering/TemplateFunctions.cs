using System.Text;
using Scriban.Runtime;

namespace Pipeline.Rendering;

/// <summary>
/// The functions that templates have besides Scriban's own:
/// <list type="bullet">
/// <item><c>value | yaml_string</c>: a text that YAML reads as that text and nothing else.</item>
/// <item><c>value | to_yaml</c>: the value on one line with its type: texts quoted where needed, booleans, numbers, lists, maps.</item>
/// <item><c>text | sub_text</c>: a text that CloudFormation fills in where it holds <c>${...}</c>, and leaves alone where it does not.</item>
/// <item><c>value | to_json</c>: the value as JSON on one line.</item>
/// <item><c>text | indent 4</c>: every line that is not empty moved to the right.</item>
/// <item><c>resolve 'ssm:/path'</c>: a dynamic reference, <c>{{resolve:ssm:/path}}</c>.</item>
/// </list>
/// What differs from one rendering to the next is not there: <c>date.now</c>, <c>math.random</c>, <c>math.uuid</c>.
/// </summary>
public static class TemplateFunctions
{
    private static readonly (string Group, string Name)[] Unsteady = [("date", "now"), ("math", "random"), ("math", "uuid")];

    /// <summary>The same input gives the same text, for a version is called by what it contains: any other would be published with every run.</summary>
    internal static void LeaveOutChance(ScriptObject builtins)
    {
        foreach (var (group, name) in Unsteady)
            (builtins[group] as ScriptObject)?.Remove(name);
    }

    internal static void AddTo(ScriptObject names)
    {
        names.Import("yaml_string", new Func<object?, string>(Yaml.Text));
        names.Import("to_yaml", new Func<object?, string>(Yaml.Value));
        names.Import("sub_text", new Func<string, string>(text => text.Contains("${", StringComparison.Ordinal) ? $"!Sub {Yaml.Text(text)}" : Yaml.Text(text)));
        names.Import("to_json", new Func<object?, string>(Yaml.Json));
        names.Import("indent", new Func<string, int, string>(Indent));
        names.Import("resolve", new Func<string, string>(Resolve));
    }

    private static string Resolve(string reference) => "{{resolve:" + reference + "}}";

    private static string Indent(string text, int width)
    {
        var margin = new string(' ', Math.Clamp(width, 0, 80));
        var output = new StringBuilder(text.Length + 64);
        foreach (var line in text.Split('\n'))
        {
            if (output.Length > 0 || line.Length == 0)
                output.Append(output.Length > 0 ? "\n" : "");
            if (line.Trim().Length > 0)
                output.Append(margin);
            output.Append(line);
        }
        return output.ToString();
    }
}
