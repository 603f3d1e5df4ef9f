using System.Diagnostics;
using System.Globalization;

namespace Nuke.Common.Printing;

/// <summary>A place in a file.</summary>
/// <param name="File">The whole path.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1; 0 if it is not known.</param>
internal sealed record SourcePlace(string File, int Line, int Column)
{
    /// <summary>
    /// What a message begins with: <c>path(line,column): </c>, <c>path(line): </c>, <c>path:line:column: </c> or <c>path:line: </c>.
    /// Null if it begins with something else, or there is no such file: times and addresses have colons too.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="root">Where relative paths begin.</param>
    internal static SourcePlace? Of(string text, string root)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        var line = end < 0 ? text : text[..end];
        // From the second character on: before it there is no path, and "C:" is not the end of one.
        for (var at = 2; at < line.Length - 1; at++)
            if (line[at] is '(' or ':' && char.IsAsciiDigit(line[at + 1]) && Numbers(line, at) is var (number, column) && System.IO.File.Exists(Path.Combine(root, line[..at])))
                return new SourcePlace(Path.GetFullPath(line[..at], root), number, column);
        return null;
    }

    /// <summary>The first line of the build's own code that the exception passed; null if the build has no debug symbols.</summary>
    internal static SourcePlace? Of(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
            if (frame.GetFileName() is { Length: > 0 } file && !IsEngine(frame))
                return new SourcePlace(file, frame.GetFileLineNumber(), frame.GetFileColumnNumber());
        return null;
    }

    private static bool IsEngine(StackFrame frame) =>
        DiagnosticMethodInfo.Create(frame)?.DeclaringTypeName.StartsWith("Nuke.Common.", StringComparison.Ordinal) ?? false;

    /// <summary>As GitHub wants it: from the root of the repository, with forward slashes.</summary>
    /// <param name="repository">Where the repository is.</param>
    internal string FileIn(string repository)
    {
        var relative = Path.GetRelativePath(repository, File);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? File : relative).Replace('\\', '/');
    }

    /// <summary>The numbers behind a path, if a colon or a space ends them.</summary>
    private static (int Line, int Column)? Numbers(string text, int at)
    {
        var inBrackets = text[at] == '(';
        var rest = text.AsSpan(at + 1);
        if (!Take(ref rest, out var line))
            return null;
        var column = 0;
        if (rest is [var separator, ..] && separator == (inBrackets ? ',' : ':') && rest[1..] is [>= '0' and <= '9', ..])
        {
            rest = rest[1..];
            Take(ref rest, out column);
        }

        if (inBrackets)
        {
            var close = rest.IndexOf(')');
            rest = close < 0 ? [] : rest[(close + 1)..];
        }

        return rest is [':', ..] || !inBrackets && column > 0 && rest is [' ', ..] ? (line, column) : null;
    }

    private static bool Take(ref ReadOnlySpan<char> text, out int number)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }
}
