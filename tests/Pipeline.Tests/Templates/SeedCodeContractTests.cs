using System.Text.RegularExpressions;

namespace Pipeline.Tests.Templates;

/// <summary>A template and its seed code must agree: variables, build image, log of what the build may wait for.</summary>
public class SeedCodeContractTests
{
    /// <summary>Python versions of the build images that templates use: https://docs.aws.amazon.com/codebuild/latest/userguide/available-runtimes.html</summary>
    private static readonly Dictionary<string, string[]> PythonOf = new()
    {
        ["aws/codebuild/amazonlinux-x86_64-standard:5.0"] = ["3.9", "3.11", "3.12", "3.13"],
    };

    /// <summary>CodeBuild sets these by itself: https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html</summary>
    private static readonly string[] SetByCodeBuild = ["AWS_REGION", "CODEBUILD_RESOLVED_SOURCE_VERSION"];

    public static TheoryData<string> SeededProjects() =>
        [.. Directory.EnumerateDirectories(Path.Combine(TemplateSources.Root, "seed-code"))
            .Where(folder => Directory.Exists(Path.Combine(folder, "build_app", "ml_pipelines")))
            .Select(folder => Path.GetFileName(folder))];

    [Theory, MemberData(nameof(SeededProjects))]
    public void The_build_gets_every_variable_that_the_seed_code_reads_and_no_other(string project)
    {
        var read = Names(Seed(project, "ml_pipelines/settings.py") + Seed(project, "ml_pipelines/project.py"), """(?:required|optional|flag|texts)\("([A-Z_]+)" """.TrimEnd());
        var given = Names(Template(project), "- Name: ([A-Z][A-Z_]+)\n");
        Assert.Equal(read.Except(SetByCodeBuild), given);
    }

    [Theory, MemberData(nameof(SeededProjects))]
    public void The_build_image_has_the_Python_that_the_buildspec_asks_for(string project)
    {
        var image = Assert.Single(Names(Template(project), "Image: (aws/codebuild/\\S+)"));
        var python = Assert.Single(Names(Seed(project, "buildspec.yml"), "python: \"([0-9.]+)\""));
        Assert.Contains(python, PythonOf[image]);
    }

    [Theory, MemberData(nameof(SeededProjects))]
    public void The_build_stops_watching_before_CodeBuild_cuts_it_off(string project)
    {
        var build = int.Parse(Assert.Single(Names(Template(project), "TimeoutInMinutes: ([0-9]+)")));
        var watch = int.Parse(Assert.Single(Names(Seed(project, "ml_pipelines/pipeline_run.py"), "PATIENCE_SECONDS = ([0-9]+) \\* 60")));
        Assert.InRange(watch, 1, build - 10);
    }

    [Theory, MemberData(nameof(SeededProjects))]
    public void What_the_build_installs_is_pinned(string project) =>
        Assert.All(
            Seed(project, "requirements.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#'),
            line => Assert.Matches("^[a-z0-9-]+==[0-9.]+$", line));

    private static string Template(string project) => WithPartials(TemplateSources.Text("cloudformation", "projects", project, "template.yaml.sbn"), []);

    // The text and, once each, what it includes: a variable or an image may be declared in a partial.
    private static string WithPartials(string text, HashSet<string> seen) =>
        text + string.Concat(Regex.Matches(text, "include '([a-z-]+)'").Select(match => match.Groups[1].Value).Where(seen.Add)
            .Select(name => WithPartials(TemplateSources.Text("cloudformation", "_shared", $"{name}.sbn"), seen)));

    // A file of the template's own stands before one that templates share.
    private static string Seed(string project, string path)
    {
        var own = Path.Combine(TemplateSources.Root, "seed-code", project, "build_app", path);
        return File.ReadAllText(File.Exists(own) ? own : Path.Combine(TemplateSources.Root, "seed-code", "_shared", "ml_pipelines", path));
    }

    private static IEnumerable<string> Names(string text, string pattern) =>
        Regex.Matches(text, pattern).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
}
