using Pipeline.Aws.CodeBuild;
using Pipeline.Aws.Logs;
using Pipeline.Modules;
using Pipeline.Modules.ModelStore;

namespace Pipeline;

public sealed partial class Composition
{
    /// <summary>Packs inference code and stages weights.</summary>
    public ModelPackaging Packaging => Once(ref field, () => new ModelPackaging(layout, ModelStore, new PackingWork(Artifacts, BuildsOf, CallerAsync, reporter)));

    /// <summary>The stack that packed models lie in.</summary>
    public ModelStoreStack ModelStore => Once(ref field, () => new ModelStoreStack(Templates, SharedStacks));

    private SharedStacks SharedStacks => Once(ref field, () => new SharedStacks(Stacks));

    private BuildRunner BuildsOf(string region)
    {
        var session = Session(region);
        return new BuildRunner(session, new BuildReader(session), new LogTail(session), reporter, Poll);
    }
}
