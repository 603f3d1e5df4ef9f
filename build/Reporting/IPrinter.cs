namespace Pipeline.Reporting;

/// <summary>Shows events to somebody. Printers are called one event at a time and never call back.</summary>
public interface IPrinter
{
    /// <summary>Shows one event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="elapsed">Since the run began.</param>
    void Show(Event happened, TimeSpan elapsed);
}
