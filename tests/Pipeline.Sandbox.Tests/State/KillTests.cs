using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.State;

public sealed class KillTests : IDisposable
{
    private readonly TemporaryDirectory home = new();

    private string Journal => Path.Combine(home.Path, "journal.jsonl");

    public void Dispose() => home.Dispose();

    [Fact]
    [Behaviour("", "a kill tears the last line of the journal")]
    public void A_journal_cut_at_any_byte_holds_every_change_that_was_whole()
    {
        using (var store = Store.Open(home.Path))
            for (var number = 0; number < 5; number++)
                store.Table<Note>("notes").Put($"{number}", new("note", number));
        var whole = File.ReadAllBytes(Journal);
        for (var length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(Journal, whole[..length]);
            using var later = Store.Open(home.Path);
            Assert.Equal(whole.AsSpan(0, length).Count((byte)'\n'), later.Table<Note>("notes").Count);
        }
    }

    [Fact]
    [Behaviour("", "a call is answered")]
    [Behaviour("", "most of a journal over 256 KiB is overwritten")]
    public async Task Whenever_a_kill_comes_what_was_acknowledged_is_there_also_while_the_journal_is_rewritten()
    {
        using var store = Store.Open(home.Path);
        var notes = store.Table<Note>("notes");
        using var stop = new CancellationTokenSource();
        var acknowledged = 0;
        var writer = Task.Run(() =>
        {
            for (var number = 1; !stop.IsCancellationRequested; number++)
            {
                notes.Put($"{number % 50}", new(new string('x', 400), number));
                Volatile.Write(ref acknowledged, number);
            }
        });
        for (var moment = 0; moment < 150 || Volatile.Read(ref acknowledged) < 5_000; moment++)
        {
            var before = Volatile.Read(ref acknowledged);
            // What a kill leaves is what the file holds at that moment: the file as it is, read from its beginning.
            Assert.InRange(Kept(), before, int.MaxValue);
        }
        await stop.CancelAsync();
        await writer;
        Assert.Equal(acknowledged, Kept());
        Assert.InRange(new FileInfo(Journal).Length, 1, 2 * 1024 * 1024);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void A_rewriting_that_a_kill_broke_off_is_forgotten(int written)
    {
        using (var store = Store.Open(home.Path))
            for (var number = 0; number < 100; number++)
                store.Table<Note>("notes").Put($"{number}", new("note", number));
        File.WriteAllBytes(Journal + ".new", File.ReadAllBytes(Journal)[..Math.Min(written, (int)new FileInfo(Journal).Length - 3)]);
        using (var store = Store.Open(home.Path))
        {
            Assert.Equal(100, store.Table<Note>("notes").Count);
            for (var number = 0; number < 20_000; number++)
                store.Table<Note>("notes").Put("0", new("again", number));
        }
        using var later = Store.Open(home.Path);
        Assert.Equal((100, 19_999), (later.Table<Note>("notes").Count, later.Table<Note>("notes").Find("0")!.Number));
    }

    private int Kept()
    {
        using var copy = new TemporaryDirectory();
        using (var from = new FileStream(Journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        using (var to = File.Create(Path.Combine(copy.Path, "journal.jsonl")))
            from.CopyTo(to);
        using var later = Store.Open(copy.Path);
        return later.Table<Note>("notes").Under("").Select(row => row.Value.Number).DefaultIfEmpty().Max();
    }
}
