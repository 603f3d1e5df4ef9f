namespace Nuke.Common.Tooling;

/// <summary>What can be set for every tool.</summary>
public static class ToolOptionsExtensions
{
    /// <summary>Where the program runs.</summary>
    public static T SetProcessWorkingDirectory<T>(this T o, string? v) where T : ToolOptions =>
        o.With(options => options.ProcessWorkingDirectory = v);

    /// <summary>Sets a variable besides those of the build.</summary>
    public static T SetProcessEnvironmentVariable<T>(this T o, string key, string value) where T : ToolOptions => o.With(options =>
        options.ProcessEnvironmentVariables = new Dictionary<string, string>(options.ProcessEnvironmentVariables ?? EnvironmentInfo.Variables) { [key] = value });

    /// <summary>Whether its lines are logged.</summary>
    public static T SetProcessOutputLogging<T>(this T o, bool? v) where T : ToolOptions =>
        o.With(options => options.ProcessOutputLogging = v);

    /// <summary>Does not log its lines.</summary>
    public static T DisableProcessOutputLogging<T>(this T o) where T : ToolOptions => o.SetProcessOutputLogging(false);

    /// <summary>Whether the call is logged.</summary>
    public static T SetProcessInvocationLogging<T>(this T o, bool? v) where T : ToolOptions =>
        o.With(options => options.ProcessInvocationLogging = v);

    /// <summary>Does not log the call.</summary>
    public static T DisableProcessInvocationLogging<T>(this T o) where T : ToolOptions => o.SetProcessInvocationLogging(false);

    /// <summary>How long it may take, in milliseconds.</summary>
    public static T SetProcessExecutionTimeout<T>(this T o, int? v) where T : ToolOptions =>
        o.With(options => options.ProcessExecutionTimeout = v);

    /// <summary>Puts arguments behind all others.</summary>
    public static T AddProcessAdditionalArguments<T>(this T o, params string[] v) where T : ToolOptions =>
        o.With(options => options.ProcessAdditionalArguments = [.. options.ProcessAdditionalArguments, .. v]);

    /// <summary>Decides what an exit code means.</summary>
    public static T SetProcessExitHandler<T>(this T o, Action<IProcess>? v) where T : ToolOptions =>
        o.With(options => options.ExitHandler = v);

    /// <summary>A copy with a change.</summary>
    internal static T With<T>(this T o, Action<T> change) where T : ToolOptions
    {
        var copy = (T)o.Copy();
        change(copy);
        return copy;
    }
}
