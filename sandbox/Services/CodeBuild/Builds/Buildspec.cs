using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>What a build does: commands by phase, and which files are its artifacts.</summary>
/// <param name="Phases">The commands of each phase that has some, by the phase's name in the file (<c>pre_build</c>).</param>
/// <param name="Artifacts">The artifacts; null when the file names none.</param>
/// <param name="Secondary">Further artifacts by identifier.</param>
/// <param name="Exported">Names of the variables that it exports.</param>
/// <param name="Runtimes">The runtimes it asks for, by language.</param>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html</remarks>
internal sealed record Buildspec(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Phases,
    ArtifactFiles? Artifacts,
    IReadOnlyDictionary<string, ArtifactFiles> Secondary,
    IReadOnlyList<string> Exported,
    IReadOnlyDictionary<string, string> Runtimes)
{
    private const int Largest = 1024 * 1024;
    private const int Deepest = 50;

    /// <summary>The variables that it sets, plain ones and those that are kept elsewhere.</summary>
    public IReadOnlyList<BuildVariable> Variables { get; init; } = [];

    /// <exception cref="BuildFailure">It breaks the grammar.</exception>
    public static Buildspec Parse(string text)
    {
        if (text.Length > Largest)
            throw BuildFailure.Yaml($"the buildspec is larger than {Largest} bytes");
        try
        {
            CheckDepth(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return BuildspecReader.Read(stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode);
        }
        catch (YamlException mistake)
        {
            throw BuildFailure.Yaml($"line {mistake.Start.Line}: {mistake.Message}");
        }
    }

    // The parser gives events one after another; only the tree that is made of them could exhaust the stack.
    private static void CheckDepth(string text)
    {
        var (parser, depth) = (new Parser(new StringReader(text)), 0);
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
                throw BuildFailure.Yaml($"line {parser.Current.Start.Line}: the buildspec is nested deeper than {Deepest}");
            if (parser.Current is AnchorAlias alias)
                throw BuildFailure.Yaml($"line {alias.Start.Line}: the sandbox reads no aliases in a buildspec");
        }
    }
}
