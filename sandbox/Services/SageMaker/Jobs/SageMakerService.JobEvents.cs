namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    // Whose end an earlier run has not told is followed on.
    private void ResumeJobs()
    {
        foreach (var jobs in new[] { Training, Processing, Transforming, Tuning })
            foreach (var (key, job) in Every(jobs.Kind.Table.Name))
                jobs.Events.Follow(CallIn(key), job);
    }
}
