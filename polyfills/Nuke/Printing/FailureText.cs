using System.Reflection;

namespace Nuke.Common.Printing;

/// <summary>What is printed of an exception.</summary>
internal static class FailureText
{
    /// <summary>
    /// The key in <see cref="Exception.Data"/> by which a build says that it has shown the exception itself; the engine
    /// then prints its first line only. The published engine takes no notice of it.
    /// </summary>
    internal const string Reported = "Reported";

    /// <summary>The exception beneath the wrappers that reflection and waiting for tasks put around it.</summary>
    internal static Exception Unwrap(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        _ => exception,
    };

    internal static bool IsReported(Exception exception) => exception.Data.Contains(Reported);

    internal static string FirstLine(Exception exception)
    {
        var message = exception.Message.AsSpan().Trim();
        var end = message.IndexOfAny('\r', '\n');
        return (end < 0 ? message : message[..end]).ToString();
    }

    /// <summary>The key by which <see cref="Assert"/> says that it threw the exception, which has a plain published type.</summary>
    internal const string Assertion = "Nuke.Assertion";

    internal static bool IsAssertion(Exception exception) => exception.Data.Contains(Assertion);

    /// <summary>Whether the exception is no fault in the build's code, and its words say all there is to know.</summary>
    internal static bool IsForeseen(Exception exception) => IsAssertion(exception) || HasWordsOfItsOwn(exception);

    /// <summary>
    /// An exception whose type has words of its own is a failure that was foreseen: just these words. Any other is shown
    /// with the stack, without the engine's frames.
    /// </summary>
    internal static string Of(Exception exception) =>
        IsAssertion(exception) ? exception.Message
        : HasWordsOfItsOwn(exception) ? exception.ToString()
        : WithoutEngineFrames(exception.ToString());

    private static bool HasWordsOfItsOwn(Exception exception)
    {
        var declaring = exception.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!;
        return declaring.Namespace is not { } name || name != "System" && !name.StartsWith("System.", StringComparison.Ordinal);
    }

    private static string WithoutEngineFrames(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !line.StartsWith("   at Nuke.Common.", StringComparison.Ordinal)).ToList();
        // "--- End of stack trace from previous location ---" parts frames; where those behind it were the engine's it parts nothing.
        return string.Join(Environment.NewLine, lines.Where((line, at) =>
            !line.StartsWith("--- End of stack trace", StringComparison.Ordinal) || at + 1 < lines.Count && lines[at + 1].StartsWith("   at ", StringComparison.Ordinal)));
    }
}
