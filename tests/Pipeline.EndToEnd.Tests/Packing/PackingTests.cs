using System.Formats.Tar;
using System.IO.Compression;
using Amazon.S3.Model;
using Pipeline.Failures;
using Pipeline.Modules.ModelStore;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Packing;

public class PackingTests
{
    [Fact]
    public async Task Code_alone_is_uploaded_without_a_build()
    {
        await using var packer = await Packer.StartAsync();
        var packed = await packer.PackAsync();

        Assert.Equal($"s3://{Packer.Bucket}/{packed.Key}", packed.Uri);
        Assert.Equal(["code/inference.py"], await NamesAsync(packer, packed));
        Assert.Equal(0, packer.Count("StartBuild"));
    }

    [Fact]
    public async Task Models_are_put_beside_the_code_by_a_build_that_is_told_phase_by_phase()
    {
        await using var packer = await Packer.StartAsync();
        var packed = await packer.PackAsync(Packer.MiniLm);

        // Commands are not run in the sandbox: the archive is the one that the source brings.
        Assert.Equal(["code/inference.py"], await NamesAsync(packer, packed));
        Assert.Equal(1, packer.Count("StartBuild"));
        var phases = packer.Events.OfType<ResourceChanged>().Where(one => one.Step == "packing answers").ToList();
        Assert.Equal(["submitted", "queued", "provisioning", "download source", "install", "pre build", "build", "post build", "upload artifacts", "finalizing"], phases.Select(one => one.Resource));
        Assert.All(phases, one => Assert.Equal(("SUCCEEDED", null), (one.Status, one.Reason)));
        Assert.Contains(packer.Events, one => one is StepFinished { Step: "packing answers", Outcome: Outcome.Done });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_second_run_makes_no_writing_call(bool models)
    {
        await using var packer = await Packer.StartAsync();
        var first = models ? await packer.PackAsync(Packer.MiniLm) : await packer.PackAsync();
        var before = packer.Sandbox.Calls.Count;
        var second = models ? await packer.PackAsync(Packer.MiniLm) : await packer.PackAsync();

        Assert.Equal(first.Uri, second.Uri);
        // A change set of no changes is how a run without marks finds out that a stack is as it should be.
        Assert.DoesNotContain(packer.Sandbox.Calls.Skip(before), call => call.Writes && call.Service != "cloudformation");
        Assert.Contains(packer.Events, one => one is StepFinished { Step: "packing answers", Outcome: Outcome.Unchanged });
    }

    [Fact]
    public async Task A_plan_tells_whether_an_archive_would_be_made_and_leaves_nothing_behind()
    {
        await using var packer = await Packer.StartAsync();
        Assert.All(await PlanAsync(packer), change => Assert.Equal(ChangeKind.Add, change.Kind));
        Assert.Equal(0, packer.Count("StartBuild") + packer.Count("PutObject"));
        await packer.PackAsync(Packer.MiniLm);
        Assert.All(await PlanAsync(packer), change => Assert.Equal(ChangeKind.Unchanged, change.Kind));
    }

    [Fact]
    public async Task A_changed_letter_makes_another_archive_and_leaves_the_first()
    {
        await using var packer = await Packer.StartAsync();
        var first = await packer.PackAsync(Packer.MiniLm);
        packer.Checkout.Append("models/answers/inference.py", "#\n");
        var second = await packer.PackAsync(Packer.MiniLm);

        Assert.NotEqual(first.Key, second.Key);
        Assert.Equal(2, packer.Count("StartBuild"));
        Assert.NotEmpty(await NamesAsync(packer, first));
    }

    [Fact]
    public async Task What_is_located_without_a_call_is_where_it_is_packed()
    {
        await using var packer = await Packer.StartAsync();
        var packed = await packer.PackAsync(Packer.MiniLm);
        var calls = packer.Sandbox.Calls.Count;
        var located = await packer.RunAsync((parts, endpoint) =>
        {
            var before = packer.Sandbox.Calls.Count;
            var found = parts.Packaging.Locate(endpoint, new PackingRequest("models/answers", [Packer.MiniLm]));
            Assert.Equal(before, packer.Sandbox.Calls.Count);
            return Task.FromResult(found);
        });

        Assert.NotEqual(0, calls);
        Assert.Equal(packed.Uri, located.Uri.Replace("${AWS::AccountId}", "111122223333").Replace("${AWS::Region}", "us-east-1"));
    }

    [Fact]
    public async Task Staged_weights_lie_below_a_prefix_as_a_data_source_takes_it()
    {
        await using var packer = await Packer.StartAsync();
        var staged = await packer.StageAsync(new StagingRequest(Packer.MiniLm));

        Assert.EndsWith("/weights/", staged.Uri);
        using var session = packer.Session();
        var list = await session.Storage.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Packer.Bucket, Prefix = staged.Key });
        Assert.Equal([$"{staged.Key}SOURCE.json"], list.S3Objects.Select(one => one.Key));
        await packer.StageAsync(new StagingRequest(Packer.MiniLm));
        Assert.Equal(1, packer.Count("StartBuild"));
    }

    [Fact]
    public async Task What_cannot_be_packed_stops_before_anything_is_called()
    {
        await using var packer = await Packer.StartAsync();
        File.Delete(Path.Combine(packer.Checkout.Root, "models/answers/inference.py"));
        await packer.RunAsync(async (parts, endpoint) =>
        {
            var before = packer.Sandbox.Calls.Count;
            var invalid = await Assert.ThrowsAsync<InvalidInput>(() => parts.Packaging.PackAsync(endpoint, new PackingRequest("models/answers", []), default));
            Assert.Equal(("PL2481", "models/answers"), (invalid.Code, invalid.Problems[0].Location?.File));
            Assert.Equal(before, packer.Sandbox.Calls.Count);
            return new PackedModel("", "");
        });
    }

    private static async Task<IReadOnlyList<PlannedChange>> PlanAsync(Packer packer)
    {
        IReadOnlyList<PlannedChange> changes = [];
        await packer.RunAsync(async (parts, endpoint) =>
        {
            changes = await parts.Packaging.PlanAsync(endpoint, new PackingRequest("models/answers", [Packer.MiniLm]), default);
            return new PackedModel("", "");
        });
        Assert.Equal("Model archive", changes[^1].Type);
        return changes;
    }

    internal static async Task<IReadOnlyList<string>> NamesAsync(Packer packer, PackedModel packed)
    {
        using var session = packer.Session();
        using var answer = await session.Storage.GetObjectAsync(packed.Bucket, packed.Key);
        await using var tar = new TarReader(new GZipStream(answer.ResponseStream, CompressionMode.Decompress));
        var names = new List<string>();
        while (await tar.GetNextEntryAsync() is { } entry)
            names.Add(entry.Name);
        return names;
    }
}
