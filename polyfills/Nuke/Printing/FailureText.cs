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

    /// <summary>
    /// An exception whose type has words of its own is a failure that was foreseen: just these words. Any other is shown
    /// with the stack, without the engine's frames.
    /// </summary>
    internal static string Of(Exception exception) =>
        HasWordsOfItsOwn(exception) ? exception.ToString() : WithoutEngineFrames(exception.ToString());

    internal static bool HasWordsOfItsOwn(Exception exception)
    {
        var declaring = exception.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!;
        return declaring.Namespace is not { } name || name != "System" && !name.StartsWith("System.", StringComparison.Ordinal);
    }

    private static string WithoutEngineFrames(string text) => string.Join(
        Environment.NewLine,
        text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !line.StartsWith("   at Nuke.Common.", StringComparison.Ordinal)));
}
