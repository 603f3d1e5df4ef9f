using Nuke.Common.Building;
using Nuke.Common.CI;
using Nuke.Common.CommandLine;
using Nuke.Common.Completion;
using Nuke.Common.Execution;
using Nuke.Common.Graph;
using Nuke.Common.Printing;
using Nuke.Common.Parameters;
using Nuke.Common.Planning;
using Nuke.Common.Schema;

namespace Nuke.Common.Running;

/// <summary>A run whose build and targets are known.</summary>
internal sealed class PreparedRun(Session session, NukeBuild build, BuildModel model, IReadOnlyList<ExecutableTarget> targets)
{
    internal int Go()
    {
        if (session.Completion is { } request)
            return Show(() => Answer(request));
        if (session.Options.Help)
            return Show(() => HelpText.Print(session.Printer, session.Surroundings.Width(), targets, model.Parameters, build));

        Check(session.Values!);
        if (session.Options.Generate is { } files)
            return Show(() => ConfigurationGeneration.Run(session.Printer, build.GetType(), files, new BuildFacts(session.Root, targets, model.Parameters)));
        Injection.Apply(build, model, session);
        build.Events.Created(targets);

        var invoked = Invoked();
        if (invoked.Count == 0 && !targets.Any(target => target.IsDefault))
            return Show(() => HelpText.Print(session.Printer, session.Surroundings.Width(), targets, model.Parameters, build));
        build.ExecutionPlan = Planner.Plan(targets, invoked, session.Options.Strict);
        foreach (var target in build.ExecutionPlan)
            target.Status = ExecutionStatus.Scheduled;
        build.Events.Initialized(targets);
        if (session.Options.Plan)
            return ShowPlan();

        Leave(out var attempt);
        if (new Requirements(build, model).Problems(build.ExecutionPlan) is { Count: > 0 } problems)
            throw new InvalidCommandLineException(problems);
        return Finish(new TargetLoop(session, build, attempt).Run());
    }

    private static int Show(Action print)
    {
        print();
        return 0;
    }

    private void Answer(CompletionRequest request)
    {
        foreach (var line in CompletionAnswer.To(request, session.Root, () => Offer.Of(session, build, model, targets)))
            session.Printer.Line(line);
    }

    private int ShowPlan()
    {
        MarkInvoked();
        // Conditions are code of the build, which is not to run now; what the command line leaves out is known.
        new Skipping([.. build.ExecutionPlan]).ByParameter(session.Options.Skip);
        PlanText.Print(session.Printer, build.ExecutionPlan);
        GraphFiles.Write(session.Printer, session.Root, build.ExecutionPlan);
        return 0;
    }

    private void Check(ParameterValues values)
    {
        var names = targets.Select(target => target.Name).ToList();
        var problems = CommandLineCheck.Problems(session.Words, model.Parameters, names)
            .Concat(TargetNames.Problems(session.Words, session.Options, targets))
            .Concat(session.Options.Problems)
            .Concat(session.Files.Problems(session.Options.Profiles, [.. Keys()]));
        // An option that is written wrongly has no value to speak of; values come second.
        var all = problems.ToList();
        all.AddRange(values.Problems.Where(problem => !all.Exists(other => SameOption(other, problem))));
        all.AddRange(ValueSets.Problems(model, build, values));
        if (all.Count > 0)
            throw new InvalidCommandLineException(all);
    }

    /// <summary>What a parameter file may name.</summary>
    private IEnumerable<string> Keys() => model.Parameters.Select(parameter => parameter.Name)
        .Concat(model.Injected.Select(entry => entry.Member.Name))
        .Concat(EngineOption.All.Where(option => option.InFiles).Select(option => option.Name));

    private static bool SameOption(string first, string second)
    {
        var end = second.IndexOf(':', StringComparison.Ordinal);
        return end > 0 && second.StartsWith("--", StringComparison.Ordinal) && first.StartsWith(second[..end] + " ", StringComparison.Ordinal);
    }

    private List<ExecutableTarget> Invoked()
    {
        var keys = session.Options.Targets.Select(ArgumentWords.KeyOf).ToHashSet();
        return targets.Where(target => keys.Contains(ArgumentWords.KeyOf(target.Name))).ToList();
    }

    private void MarkInvoked()
    {
        var invoked = Invoked();
        foreach (var target in build.ExecutionPlan)
            target.Invoked = invoked.Count == 0 ? target.IsDefault : invoked.Contains(target);
    }

    /// <summary>Marks what will not run, as far as that is known before anything runs.</summary>
    private void Leave(out Attempt attempt)
    {
        MarkInvoked();
        attempt = new Attempt(session.Root, build.ExecutionPlan.Where(target => target.Invoked));
        var plan = new Skipping([.. build.ExecutionPlan]);
        plan.ByParameter(session.Options.Skip);
        if (session.Options.Continue)
            plan.ByAttempt(attempt.Succeeded());
        plan.ByStaticConditions();
    }

    private int Finish(TimeSpan total)
    {
        RunReport.Print(session, build, total);
        try
        {
            build.Events.Finished();
        }
        finally
        {
            JobSummary.Append(session, build.ExecutionPlan, total);
        }

        SchemaFile.Update(session, build, model, targets);
        return build.ExitCode ?? (build.IsSucceeding ? 0 : BuildRun.Failed);
    }
}
