using Serilog;

namespace Nuke.Common;

/// <summary>Work that may fail.</summary>
public static class ControlFlow
{
    /// <summary>Does something again until it succeeds.</summary>
    /// <param name="action">What is done.</param>
    /// <param name="cleanup">What is done after each attempt, successful or not.</param>
    /// <param name="retryAttempts">How often it is tried at most.</param>
    /// <param name="delay">How long to wait between attempts; null means not at all.</param>
    /// <param name="logAction">Takes a line about each failure; null warns in the log.</param>
    /// <exception cref="Exception">The last attempt failed; what it failed of is the inner exception.</exception>
    public static void ExecuteWithRetry(
        Action action, Action? cleanup = null, int retryAttempts = 3, TimeSpan? delay = null, Action<string>? logAction = null)
    {
        Assert.True(retryAttempts > 0);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                (logAction ?? (line => Log.Warning("{Line}", line)))($"Attempt #{attempt} of {retryAttempts} failed: {exception.Message}");
                if (attempt == retryAttempts)
                    throw new Exception($"Executing failed permanently after {retryAttempts} attempts.", exception);
            }
            finally
            {
                cleanup?.Invoke();
            }

            Thread.Sleep(delay ?? TimeSpan.Zero);
        }
    }

    /// <summary>Does something whose failure does not matter.</summary>
    /// <param name="action">What is done.</param>
    /// <param name="includeStackTrace">Whether the warning says where it failed.</param>
    /// <param name="logWarning">Whether a failure is logged.</param>
    public static void SuppressErrors(Action action, bool includeStackTrace = false, bool logWarning = true) =>
        SuppressErrors<object?>(() => { action(); return null; }, null, includeStackTrace, logWarning);

    /// <summary>A value, or another one when it cannot be had.</summary>
    /// <param name="action">Gives the value.</param>
    /// <param name="defaultValue">The other value.</param>
    /// <param name="includeStackTrace">Whether the warning says where it failed.</param>
    /// <param name="logWarning">Whether a failure is logged.</param>
    public static T? SuppressErrors<T>(Func<T> action, T? defaultValue = default, bool includeStackTrace = false, bool logWarning = true)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            if (logWarning)
                Log.Warning("{Reason}", includeStackTrace ? exception.ToString() : exception.Message);
            return defaultValue;
        }
    }
}
