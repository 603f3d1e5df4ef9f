using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class JobSummaryTests
{
    [Fact]
    public void The_targets_are_a_table_below_what_the_build_says()
    {
        using var repository = new Scratch().With("summary.md", "from the step before\n");

        var exitCode = Run(repository).Execute<Build>("Fails Skips All").ExitCode;

        Assert.Equal(1, exitCode);
        Assert.Equal(
            """
            from the step before
            ### Failed: said by the build

            ### Targets

            | | Target | Status | Duration | |
            |---|---|---|--:|---|
            | ✅ | Reports | Succeeded | \< 1sec | Rows: 3 \| 4 \`x\` \[REDACTED\] |
            | ⏭️ | Skips | Skipped |  | OnlyWhen: Rows \> 3 |
            | ❌ | Fails | Failed | \< 1sec | InvalidOperationException: no \<b\> |
            | ⏭️ | Never | NotRun |  |  |
            | ⏭️ | All | NotRun |  |  |
            | | **Total** | | \< 1sec | |

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(repository.Root / "summary.md"));
    }

    [Fact]
    public void It_is_written_although_the_build_fails_at_its_very_end()
    {
        using var repository = new Scratch();

        Assert.Equal(1, Run(repository).Execute<Build>("Reports --break").ExitCode);
        Assert.Contains("| Reports | Succeeded |", File.ReadAllText(repository.Root / "summary.md"));
    }

    [Fact]
    public void Elsewhere_there_is_none()
    {
        using var repository = new Scratch();

        new Run(repository) { Variables = new() { ["GITHUB_STEP_SUMMARY"] = repository.Root / "summary.md" } }.Execute<Build>("Reports");

        Assert.False(File.Exists(repository.Root / "summary.md"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_no_failure()
    {
        using var repository = new Scratch();
        var run = new Run(repository) { Variables = new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_STEP_SUMMARY"] = repository.Root / "no" / "such" / "folder" } };

        var outcome = run.Execute<Build>("Skips");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("GITHUB_STEP_SUMMARY cannot be written", outcome.Output);
    }

    private static Run Run(Scratch repository) => new(repository)
    {
        Variables = new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_STEP_SUMMARY"] = repository.Root / "summary.md", ["KEY"] = "open|sesame" },
    };

    private sealed class Build : NukeBuild
    {
        [Parameter] [Secret] private readonly string Key = "";
        [Parameter] private readonly bool Break = false;
        private static int Rows => 3;

        public Target All => _ => _.DependsOn(Never);
        public Target Never => _ => _.DependsOn(Fails).Executes(() => { });
        public Target Fails => _ => _.After(Skips).Executes(() => throw new InvalidOperationException("no <b>"));
        public Target Skips => _ => _.DependsOn(Reports).WhenSkipped(DependencyBehavior.Execute).OnlyWhenStatic(() => Rows > 3).Executes(() => { });

        public Target Reports => _ => _.Executes(() => ReportSummary(facts =>
        {
            facts["Rows"] = $"3 |\n4 `x` {Key}";
            return facts;
        }));

        protected internal override void OnBuildFinished()
        {
            if (Break)
                throw new InvalidOperationException("at last");
            if (IsFailing)
                File.AppendAllText(EnvironmentInfo.GetVariable("GITHUB_STEP_SUMMARY")!, "### Failed: said by the build\n");
        }
    }
}
