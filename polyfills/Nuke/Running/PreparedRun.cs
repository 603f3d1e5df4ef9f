using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.Printing;
using Nuke.Common.Parameters;
using Nuke.Common.Planning;
using Nuke.Common.Schema;

namespace Nuke.Common.Running;

/// <summary>A run whose build and targets are known.</summary>
internal sealed class PreparedRun(Session session, NukeBuild build, BuildModel model, IReadOnlyList<ExecutableTarget> targets)
{
    internal int Go(bool ownsProcess)
    {
        if (session.Options.Help)
            return Show(() => HelpText.Print(session.Printer, targets, model.Parameters));

        Check(session.Values!);
        Injection.Apply(build, model, session);
        session.Printer.AnnounceMasks();
        if (ownsProcess && session.Masks.Values.Count > 0)
            Console.SetOut(new MaskingWriter(Console.Out, session.Masks));
        build.Events.Created(targets);

        var invoked = Invoked();
        if (invoked.Count == 0 && !targets.Any(target => target.IsDefault))
            return Show(() => HelpText.Print(session.Printer, targets, model.Parameters));
        build.ExecutionPlan = Planner.Plan(targets, invoked, session.Options.Strict);
        foreach (var target in build.ExecutionPlan)
            target.Status = ExecutionStatus.Scheduled;
        build.Events.Initialized(targets);
        if (session.Options.Plan)
            return Show(() => PlanText.Print(session.Printer, build.ExecutionPlan));

        Leave(out var attempt);
        if (new Requirements(build, model).Problems(build.ExecutionPlan) is { Count: > 0 } problems)
            throw new InvalidCommandLineException(problems);
        new TargetLoop(session, build, attempt).Run();
        return Finish();
    }

    private static int Show(Action print)
    {
        print();
        return 0;
    }

    private void Check(ParameterValues values)
    {
        var names = targets.Select(target => target.Name).ToList();
        var problems = CommandLineCheck.Problems(session.Words, model.Parameters, names)
            .Concat(TargetNames.Problems(session.Options, targets))
            .Concat(session.Options.Problems)
            .Concat(session.Files.Problems(session.Options.Profiles, [.. model.Parameters.Select(parameter => parameter.Name), .. EngineOption.All.Select(option => option.Name)]));
        // An option that is written wrongly has no value to speak of; values come second.
        var all = problems.ToList();
        all.AddRange(values.Problems.Where(problem => !all.Exists(other => SameOption(other, problem))));
        all.AddRange(ValueSets.Problems(model, build, values));
        if (all.Count > 0)
            throw new InvalidCommandLineException(all);
    }

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

    /// <summary>Marks what will not run, as far as that is known before anything runs.</summary>
    private void Leave(out Attempt attempt)
    {
        var invoked = Invoked();
        foreach (var target in build.ExecutionPlan)
            target.Invoked = invoked.Count == 0 ? target.IsDefault : invoked.Contains(target);
        attempt = new Attempt(session.Root, build.ExecutionPlan.Where(target => target.Invoked));
        var plan = new Skipping([.. build.ExecutionPlan]);
        plan.ByParameter(session.Options.Skip);
        if (session.Options.Continue)
            plan.ByAttempt(attempt.Succeeded());
        plan.ByStaticConditions();
    }

    private int Finish()
    {
        RunReport.Print(session, build);
        build.Events.Finished();
        SchemaFile.Update(session, model, targets);
        return build.ExitCode ?? (build.IsSucceeding ? 0 : BuildRun.Failed);
    }
}
