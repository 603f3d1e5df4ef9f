using System.Globalization;
using System.Text;
using Nuke.Common.Building;
using Nuke.Common.Execution;
using Serilog;
using Serilog.Events;
using Serilog.Parsing;

namespace Nuke.Common.Printing;

/// <summary>What stands behind Serilog's static <c>Log</c>: lines of the run that the caller belongs to.</summary>
/// <remarks>A whole logging pipeline costs more at start-up than everything else here, and no part of it would be used.</remarks>
internal sealed class EngineLogger : ILogger
{
    public bool IsEnabled(LogEventLevel level) => level >= Session.Current.Verbosity switch
    {
        Verbosity.Verbose => LogEventLevel.Verbose,
        Verbosity.Normal => LogEventLevel.Debug,
        Verbosity.Minimal => LogEventLevel.Warning,
        _ => LogEventLevel.Error,
    };

    public void Write(LogEvent logEvent)
    {
        if (!IsEnabled(logEvent.Level))
            return;
        var session = Session.Current;
        var text = Render(logEvent);
        if (logEvent.Exception is { } exception)
            text += Environment.NewLine + FailureText.Of(exception);
        session.Printer.Log((Severity)Math.Min((int)logEvent.Level, (int)Severity.Error), text);
    }

    /// <summary>The message with its values as they are; texts without the quotes that Serilog puts around them.</summary>
    private static string Render(LogEvent logEvent)
    {
        var text = new StringBuilder();
        foreach (var token in logEvent.MessageTemplate.Tokens)
            text.Append(token switch
            {
                TextToken literal => literal.Text,
                PropertyToken property when logEvent.Properties.TryGetValue(property.PropertyName, out var value) =>
                    value is ScalarValue { Value: string plain } ? plain : value.ToString(property.Format, CultureInfo.InvariantCulture),
                _ => token.ToString(),
            });
        return text.ToString();
    }
}
