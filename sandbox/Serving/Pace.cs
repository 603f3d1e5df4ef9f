namespace Pipeline.Sandbox.Serving;

/// <summary>How long things take that take long at AWS: as much of it as <see cref="SandboxOptions.TimeScale"/> says, on the sandbox's clock.</summary>
public sealed class Pace(SandboxOptions options)
{
    /// <summary>How long something takes here.</summary>
    /// <param name="atAws">How long it takes at AWS.</param>
    public TimeSpan Of(TimeSpan atAws) => atAws * options.TimeScale;

    /// <summary>Lets that much time pass; none when the sandbox does everything at once.</summary>
    public Task PassAsync(TimeSpan atAws, CancellationToken cancellation) =>
        Of(atAws) is var time && time > TimeSpan.Zero ? Task.Delay(time, options.Clock, cancellation) : Task.CompletedTask;
}
