using System.Collections.Concurrent;
using Pipeline.Failures;
using Pipeline.Rendering;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Modules;

/// <summary>The offline checker in front of everything that is sent: a template with errors goes nowhere.</summary>
/// <param name="layout">Where a refused template is written, so that the places in the problems can be looked at.</param>
/// <param name="environment">The environment, which is part of that place.</param>
/// <param name="warn">Told of findings that stop nothing.</param>
public sealed class TemplateGate(Layout layout, string environment, Action<string, Location> warn)
{
    // Each target of a run renders anew, mostly the same.
    private readonly ConcurrentDictionary<(string Name, string Hash), bool> clean = new();

    /// <summary>Checks a rendered template; one that was found clean before in this run is not looked at again.</summary>
    /// <param name="name">Its name below the environment's rendered templates, without extension.</param>
    /// <param name="template">The template.</param>
    /// <exception cref="InvalidInput">It has errors; all of them are named.</exception>
    public void Check(string name, RenderedTemplate template)
    {
        if (!clean.TryAdd((name, template.Hash), true))
            return;
        var file = FileOf(name);
        var findings = TemplateChecker.Check(template.Text, template.Path);
        var problems = new List<Problem>();
        foreach (var finding in findings)
        {
            var place = new Location(layout.Relative(file), finding.Line, finding.Column);
            if (finding.Severity == Severity.Error)
                problems.Add(new Problem("PL2501", $"{finding.Code} {finding.Message} (rendered from {template.Path})", place, finding.Suggestion));
            else if (finding.Severity == Severity.Warning)
                warn($"{finding.Code} {finding.Message}", place);
        }
        if (problems.Count == 0)
            return;
        clean.TryRemove((name, template.Hash), out _);
        Write(name, template);
        throw new InvalidInput(problems);
    }

    /// <summary>Writes a rendered template to where problems and people look for it.</summary>
    /// <returns>The file.</returns>
    public string Write(string name, RenderedTemplate template)
    {
        var file = FileOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, template.Text);
        return file;
    }

    private string FileOf(string name) => Path.Combine(layout.Templates(environment), $"{name}.yaml");
}
