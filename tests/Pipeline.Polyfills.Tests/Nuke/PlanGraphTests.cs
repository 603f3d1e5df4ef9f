using System.Xml.Linq;
using Nuke.Common;
using Nuke.Common.IO;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class PlanGraphTests
{
    [Fact]
    public void A_plan_is_drawn_and_nothing_runs()
    {
        using var repository = new Scratch();
        var outcome = new Run(repository).Execute<Small>("Deploy --plan");

        Assert.Equal(
            [
                "  1. Restore", "  2. Compile  after Restore", "  3. Deploy   after Compile", "  4. Notify   triggered by Deploy", "",
                $"Graph: {repository.Root}/.nuke/temp/execution-plan.html", $"       {repository.Root}/.nuke/temp/execution-plan.md (Mermaid)",
            ],
            outcome.Lines);
        Assert.Equal("", outcome.Ran);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void Mermaid_tells_needs_order_and_triggers_apart()
    {
        using var repository = new Scratch();
        new Run(repository).Execute<Small>("Deploy Clean End --plan");
        var lines = (repository.Root / ".nuke/temp/execution-plan.md").ReadAllText().Split('\n');

        Assert.Contains("    Restore --> Compile", lines);
        Assert.Contains("    Clean -.-> Restore", lines);
        Assert.Contains("    Deploy ==> Notify", lines);
        Assert.Contains("    End_[\"End\"]", lines);
    }

    [Theory]
    [InlineData("Restore", 1)]
    [InlineData("Deploy Clean", 5)]
    public void The_page_shows_every_target_and_needs_no_network(string arguments, int count)
    {
        using var repository = new Scratch();
        new Run(repository).Execute<Small>(arguments + " --plan");
        var page = Page(repository);

        Assert.Equal(count, page.Descendants("g").Count());
        Assert.Equal(count, page.Descendants("li").Count());
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain("http", page.ToString());
    }

    [Fact]
    public void What_a_description_says_is_not_taken_for_a_page() =>
        Assert.DoesNotContain("<b>bold", PageOf<Small>("Clean").ToString());

    [Fact]
    public void Boxes_do_not_overlap_and_follow_what_they_need()
    {
        var boxes = PageOf<Large>("Announce Audit").Descendants("g").Select(Box).ToList();

        Assert.Equal(20, boxes.Count);
        foreach (var one in boxes)
            Assert.DoesNotContain(boxes, other => other != one && Math.Abs(one.X - other.X) < 1 && Math.Abs(one.Y - other.Y) < 50);
        Assert.True(boxes.Single(box => box.Name == "Restore").X < boxes.Single(box => box.Name == "Compile").X);
        Assert.Equal(boxes.Max(box => box.X), boxes.Single(box => box.Name == "Announce").X);
    }

    [Fact]
    public void A_graph_that_cannot_be_drawn_is_no_reason_to_fail()
    {
        using var repository = new Scratch().With(".nuke/temp", "a file");
        var outcome = new Run(repository).Execute<Small>("Deploy --plan");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("The graph could not be drawn: ", outcome.Output);
    }

    private static XElement PageOf<T>(string arguments) where T : NukeBuild, new()
    {
        using var repository = new Scratch();
        new Run(repository).Execute<T>(arguments + " --plan");
        return Page(repository);
    }

    private static XElement Page(Scratch repository)
    {
        var text = (repository.Root / ".nuke/temp/execution-plan.html").ReadAllText();
        return XElement.Parse(text[text.IndexOf("<body>", StringComparison.Ordinal)..text.IndexOf("</html>", StringComparison.Ordinal)]);
    }

    private static (string Name, double X, double Y) Box(XElement group)
    {
        var place = group.Attribute("transform")!.Value["translate(".Length..^1].Split(' ');
        return (group.Elements("text").Last().Value, double.Parse(place[0]), double.Parse(place[1]));
    }

    private sealed class Small : RecordingBuild
    {
        public Target Clean => _ => _.Description("Not <b>bold</b>").Before(Restore).Executes(Ran());
        public Target Restore => _ => _.Executes(Ran());
        public Target Compile => _ => _.DependsOn(Restore).Executes(Ran());
        public Target Deploy => _ => _.DependsOn(Compile).Triggers(Notify).Executes(Ran());
        public Target Notify => _ => _.Executes(Ran());
        public Target End => _ => _.Executes(Ran());
    }

    private sealed class Large : RecordingBuild
    {
        public Target Clean => _ => _.Before(Restore).Executes(Ran());
        public Target Restore => _ => _.Description("Fetches packages").Executes(Ran());
        public Target GenerateClients => _ => _.DependsOn(Restore).Executes(Ran());
        public Target Compile => _ => _.DependsOn(Restore, GenerateClients).Description("Compiles everything that the solution holds").Executes(Ran());
        public Target UnitTest => _ => _.DependsOn(Compile).Executes(Ran());
        public Target IntegrationTest => _ => _.DependsOn(Compile, StartContainers).Executes(Ran());
        public Target StartContainers => _ => _.Triggers(StopContainers).Executes(Ran());
        public Target StopContainers => _ => _.After(IntegrationTest).Executes(Ran());
        public Target Coverage => _ => _.DependsOn(UnitTest, IntegrationTest).Executes(Ran());
        public Target LintTemplates => _ => _.Executes(Ran());
        public Target RenderTemplates => _ => _.Executes(Ran());
        public Target PackageSeedCode => _ => _.After(LintTemplates).Executes(Ran());
        public Target CreateProjectRoles => _ => _.DependsOn(LintTemplates, RenderTemplates).Executes(Ran());
        public Target Pack => _ => _.DependsOn(Compile).Executes(Ran());
        public Target Sign => _ => _.DependsOn(Pack).Executes(Ran());
        public Target Publish => _ => _.DependsOn(Sign, Coverage).Executes(Ran());
        public Target DeployPortfolio => _ => _.DependsOn(PackageSeedCode, LintTemplates, CreateProjectRoles, Coverage).Executes(Ran());
        public Target Announce => _ => _.DependsOn(Publish, DeployPortfolio).Description("Tells everybody what is new in this release").Executes(Ran());
        public Target Audit => _ => _.DependsOn(Restore).DependsOn(Clean).Executes(Ran());
        public Target Report => _ => _.TriggeredBy(Coverage).Executes(Ran());
    }
}
