using Pipeline.Aws;
using Pipeline.Aws.Inference;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>Asks again as long as a model is not there yet.</summary>
/// <param name="reporter">Hears why it takes so long.</param>
/// <param name="poll">How often to ask, and how long.</param>
/// <param name="clock">Tells how long the answer took.</param>
public sealed class Patience(Reporter reporter, Poll poll, TimeProvider clock)
{
    /// <summary>What is asked for, and how long the last try took.</summary>
    /// <param name="step">The step that goes on.</param>
    /// <param name="ask">Asks once.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="StillRunning">The model is still not there.</exception>
    public async Task<(T Answer, TimeSpan Took)> AskAsync<T>(string step, Func<Task<T>> ask, CancellationToken cancellation)
    {
        var (begin, told) = (poll.Begin(), "");
        for (var attempt = 0; ; attempt++)
        {
            var start = clock.GetTimestamp();
            try
            {
                return (await ask(), clock.GetElapsedTime(start));
            }
            catch (NotYet wait) when (!poll.IsOver(begin))
            {
                if (wait.Message != told)
                    reporter.Raise(new ResourceChanged(step, "model", "WAITING", told = wait.Message));
            }
            catch (NotYet wait)
            {
                throw new StillRunning($"{step} does not answer yet", $"Reason: {wait.Message}. It goes on: send the request again in a while, or wait longer with --wait-minutes.");
            }
            await poll.WaitAsync(attempt, cancellation);
        }
    }
}
