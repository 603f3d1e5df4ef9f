using System.Text;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>A value of a template as one text, in which <c>${Name}</c> stands for what is known at deployment only: equal texts name the same thing.</summary>
internal static class Expression
{
    private const int Deepest = 20;

    public static string Text(TemplateNode? node) => Text(node, 0);

    private static string Text(TemplateNode? node, int depth)
    {
        if (node is null || depth > Deepest)
            return "";
        if (Functions.Call(node) is not { } call)
            return node.Text ?? "";
        var members = Functions.Members(call.Argument);
        return call.Name switch
        {
            "Ref" => $"${{{call.Argument.Text}}}",
            "Fn::GetAtt" => members is [{ Text: { } owner }, { Text: { } attribute }, ..] ? $"${{{owner}.{attribute}}}" : "",
            "Fn::Sub" => Sub(call.Argument, members, depth),
            "Fn::Join" when members is [{ Text: { } between }, ListNode parts] => string.Join(between, parts.Items.Select(part => Text(part, depth + 1))),
            "Fn::If" when members.Count == 3 => Branch(Text(members[1], depth + 1), Text(members[2], depth + 1)),
            _ => "",
        };
    }

    // What differs from account to account says more than "here" or "nothing".
    private static string Branch(string yes, string no) => yes is "" or "${AWS::NoValue}" or "${AWS::AccountId}" ? no : yes;

    private static string Sub(TemplateNode argument, IReadOnlyList<TemplateNode> members, int depth)
    {
        var own = members.ElementAtOrDefault(1) as MapNode;
        var text = new StringBuilder();
        foreach (var piece in SubText.Split(argument.Text ?? members.FirstOrDefault()?.Text ?? ""))
            text.Append(!piece.IsVariable ? piece.Text : own?[piece.Text] is { } given ? Text(given, depth + 1) : $"${{{piece.Text}}}");
        return text.ToString();
    }

    /// <summary>The parts between the colons of an ARN, those inside of <c>${...}</c> not counted.</summary>
    public static IReadOnlyList<string> ArnParts(string arn)
    {
        var parts = new List<string>();
        var (start, inside) = (0, false);
        for (var at = 0; at < arn.Length; at++)
        {
            inside = arn[at] switch { '{' => true, '}' => false, _ => inside };
            if (arn[at] != ':' || inside)
                continue;
            parts.Add(arn[start..at]);
            start = at + 1;
        }
        parts.Add(arn[start..]);
        return parts;
    }

    /// <summary>A name with an ellipsis for what is known at deployment only: <c>sagemaker-…-dev</c>.</summary>
    public static string Shortened(string text)
    {
        var shortened = new StringBuilder();
        foreach (var piece in SubText.Split(text))
        {
            var bridges = shortened.Length >= 2 && shortened[^2] == '…' && shortened[^1] is ('-' or '_');
            if (!piece.IsVariable)
                shortened.Append(piece.Text);
            else if (bridges)
                shortened.Length--;
            else if (shortened.Length == 0 || shortened[^1] != '…')
                shortened.Append('…');
        }
        return shortened.ToString();
    }
}
