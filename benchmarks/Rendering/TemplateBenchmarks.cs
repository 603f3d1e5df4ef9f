using BenchmarkDotNet.Attributes;
using Scriban;

namespace Pipeline.Benchmarks;

/// <summary>The project's own templates: read, carried out, and both, which is what one run does.</summary>
public class TemplateBenchmarks
{
    private readonly Sources _sources = Sources.Find(AppContext.BaseDirectory);
    private List<Template> _parsed = [];

    /// <summary>Parses the templates once, for those measurements that do not measure it.</summary>
    [GlobalSetup]
    public void Setup() => _parsed = [.. _sources.Modules.Select(Read)];

    /// <summary>Parses every module's template and every shared part.</summary>
    [Benchmark]
    public int Parse() => _sources.Modules.Concat(_sources.Shared.Values).Count(text => !Read(text).HasErrors);

    /// <summary>Renders every project template; the shared parts are parsed on the way, as their cache is that of one rendering.</summary>
    [Benchmark]
    public int Render() => _parsed.Sum(template => template.Render(Model.Context(_sources)).Length);

    /// <summary>Both, as in a run.</summary>
    [Benchmark]
    public int ParseAndRender() => _sources.Modules.Sum(text => Read(text).Render(Model.Context(_sources)).Length);

    private static Template Read(string text)
    {
        var template = Template.Parse(text);
        return template.HasErrors ? throw new InvalidOperationException(string.Join('\n', template.Messages)) : template;
    }
}
