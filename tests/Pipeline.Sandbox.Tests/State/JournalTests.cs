using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.State;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryDirectory home = new();

    private string Journal => Path.Combine(home.Path, "journal.jsonl");

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_store_finds_what_an_earlier_one_kept()
    {
        using (var store = Store.Open(home.Path))
        {
            var notes = store.Table<Note>("notes");
            notes.Put("a", new("first"));
            notes.Put("a", new("second", 2));
            notes.Put("b", new("gone"));
            notes.Remove("b");
            store.Table<Note>("others").Put("a", new("äöü \" \n {}"));
        }
        using var later = Store.Open(home.Path);
        Assert.Equal([new("a", new Note("second", 2))], later.Table<Note>("notes").Under(""));
        Assert.Equal("äöü \" \n {}", later.Table<Note>("others").Find("a")!.Text);
    }

    [Fact]
    public void A_change_is_in_the_file_when_it_returns()
    {
        using var store = Store.Open(home.Path);
        store.Table<Note>("notes").Put("a", new("seen"));
        using var file = new FileStream(Journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Assert.EndsWith("\"seen\",\"Number\":0}}\n", new StreamReader(file).ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [Behaviour("", "a kill tears the last line of the journal")]
    [InlineData("{\"t\":\"notes\",\"k\":\"b\",\"v\":{\"Te")]
    [InlineData("{\"t\":\"notes\",\"k\":\"b\",\"v\":{\"Text\":\"whole but for its end of line\"}}")]
    [InlineData("{\"t\":\"no")]
    [InlineData("\0\0\0\0")]
    public void A_line_that_a_kill_tore_is_cut_off(string torn)
    {
        using (var store = Store.Open(home.Path))
            store.Table<Note>("notes").Put("a", new("whole"));
        File.AppendAllText(Journal, torn);
        using (var store = Store.Open(home.Path))
        {
            Assert.Equal(["a"], store.Table<Note>("notes").Under("").Select(row => row.Key));
            store.Table<Note>("notes").Put("c", new("after"));
        }
        using var later = Store.Open(home.Path);
        Assert.Equal(["a", "c"], later.Table<Note>("notes").Under("").Select(row => row.Key));
    }

    [Fact]
    [Behaviour("", "most of a journal over 256 KiB is overwritten")]
    public void Garbage_is_thrown_away_at_the_next_start()
    {
        using (var store = Store.Open(home.Path))
            for (var number = 0; number < 10_000; number++)
                store.Table<Note>("notes").Put("only", new("the same key again and again", number));
        var before = new FileInfo(Journal).Length;
        using (var store = Store.Open(home.Path))
            Assert.Equal(9_999, store.Table<Note>("notes").Find("only")!.Number);
        Assert.InRange(new FileInfo(Journal).Length, 1, before / 100);
        using var later = Store.Open(home.Path);
        Assert.Equal(9_999, later.Table<Note>("notes").Find("only")!.Number);
    }

    [Fact]
    public void A_tables_records_survive_a_compaction_that_comes_before_anybody_asks_for_them()
    {
        using (var store = Store.Open(home.Path))
        {
            store.Table<Note>("quiet").Put("a", new("kept"));
            for (var number = 0; number < 10_000; number++)
                store.Table<Note>("loud").Put("only", new("again", number));
        }
        Store.Open(home.Path).Dispose();
        using var later = Store.Open(home.Path);
        Assert.Equal("kept", later.Table<Note>("quiet").Find("a")!.Text);
    }
}
