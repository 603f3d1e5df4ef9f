using Pipeline.Failures;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pipeline.Manifests.Yaml;

/// <summary>Reads YAML text into nodes that know their places. What is wrong goes to the problem list; it never throws.</summary>
public static class YamlText
{
    /// <summary>The documents of a text, in order. Documents before a syntax error are kept; an empty one is a problem and left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file's path for messages, relative to the root.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyList<Node> Read(string text, string file, ProblemList problems)
    {
        var documents = new List<Node>();
        if (!IsText(text, file, problems))
            return documents;
        var parser = new Parser(new StringReader(text));
        try
        {
            var builder = new NodeBuilder(parser, file, problems);
            var empty = true;
            while (parser.MoveNext())
            {
                if (parser.Current is not DocumentStart start)
                    continue;
                empty = false;
                parser.MoveNext();
                if (builder.Document(start.Start) is { } document)
                    documents.Add(document);
            }

            if (empty)
                problems.Add(Codes.BrokenYaml, "the file is empty", new Location(file));
        }
        catch (YamlException broken)
        {
            problems.Add(Codes.BrokenYaml, $"this is not YAML: {Reason(broken)}", At(broken.Start));
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // The scanner gives up in this way on some texts, such as a key inside an unclosed list.
            problems.Add(Codes.BrokenYaml, "this is not YAML: something is not closed or not indented after here", At(parser.Current?.Start ?? Mark.Empty));
        }

        return documents;

        Location At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
    }

    // The parser takes a NUL for the end of the file and would silently ignore what follows.
    private static bool IsText(string text, string file, ProblemList problems)
    {
        var control = text.AsSpan().IndexOfAny('\0', '\uFFFD');
        if (control < 0)
            return true;
        var before = text.AsSpan(0, control);
        var location = new Location(file, before.Count('\n') + 1, control - before.LastIndexOf('\n'));
        problems.Add(Codes.BrokenYaml, "this is not UTF-8 text", location, "save the file as UTF-8");
        return false;
    }

    private static string Reason(YamlException broken)
    {
        var reason = broken.Message.TrimEnd('.', ' ');
        return reason.Length == 0 ? "syntax error" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
