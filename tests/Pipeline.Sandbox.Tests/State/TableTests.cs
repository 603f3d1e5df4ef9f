using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.State;

public sealed class TableTests
{
    private readonly Table<Note> table = new Store().Table<Note>("notes");

    [Fact]
    public void Records_come_in_ordinal_order_of_their_keys()
    {
        foreach (var key in (string[])["b", "a", "B", "ä", "a/1", "a0"])
            table.Put(key, new(key));
        Assert.Equal(["B", "a", "a/1", "a0", "b", "ä"], table.Under("").Select(row => row.Key));
    }

    [Fact]
    public void A_prefix_finds_what_is_under_it_only()
    {
        foreach (var key in (string[])["1/x", "1/y", "10/x", "0/x", "2"])
            table.Put(key, new(key));
        Assert.Equal(["1/x", "1/y"], table.Under("1/").Select(row => row.Key));
        Assert.Empty(table.Under("3"));
    }

    [Fact]
    public void Pages_follow_one_another_without_gap_or_overlap_while_records_go()
    {
        for (var number = 0; number < 100; number++)
            table.Put($"p/{number:D3}", new("", number));
        var seen = new List<int>();
        for (string? after = null; table.Under("p/", after, 7) is { Count: > 0 } page; after = page[^1].Key)
        {
            seen.AddRange(page.Select(row => row.Value.Number));
            table.Remove(page[^1].Key);
        }
        Assert.Equal(Enumerable.Range(0, 100), seen);
    }

    [Fact]
    public void A_page_may_begin_after_a_key_that_is_gone_or_before_the_prefix()
    {
        table.Put("p/a", new("a"));
        table.Put("p/c", new("c"));
        Assert.Equal(["p/c"], table.Under("p/", "p/b", 10).Select(row => row.Key));
        Assert.Equal(["p/a", "p/c"], table.Under("p/", "a", 10).Select(row => row.Key));
        Assert.Empty(table.Under("p/", "q", 10));
    }

    [Fact]
    public void A_walk_reads_no_further_than_it_is_asked_and_sees_everything()
    {
        for (var number = 0; number < 1000; number++)
            table.Put($"p/{number:D4}", new("", number));
        table.Put("q", new("beyond"));
        Assert.Equal(Enumerable.Range(501, 499), table.Walk("p/", "p/0500").Select(row => row.Value.Number));
        var seen = 0;
        foreach (var (key, _) in table.Walk("p/"))
        {
            seen++;
            table.Remove(key);
        }
        Assert.Equal((1000, 1), (seen, table.Count));
    }

    [Fact]
    public void A_table_may_be_walked_in_another_order_which_follows_every_change()
    {
        string[] Walk(string prefix, string? after = null) => [.. table.WalkBy("text", note => $"{note.Text}/{note.Number}", prefix, after).Select(row => $"{row.Key} {row.Value.Number}")];
        table.Put("1/r/a", new("pear", 1));
        table.Put("1/r/b", new("apple", 2));
        table.Put("2/r/a", new("fig", 3));
        Assert.Equal(["1/r/apple/2 2", "1/r/pear/1 1"], Walk("1/r/"));
        table.Put("1/r/c", new("fig", 4));
        table.Change("1/r/b", note => note! with { Text = "quince" });
        Assert.Equal(["1/r/fig/4 4", "1/r/pear/1 1", "1/r/quince/2 2"], Walk("1/r/"));
        table.Remove("1/r/a");
        Assert.Equal(["1/r/quince/2 2"], Walk("1/r/", "1/r/fig/4"));
        Assert.Equal(["2/r/fig/3 3"], Walk("2/r/"));
        Assert.Empty(Walk("3/r/"));
    }

    [Fact]
    public void A_change_that_throws_changes_nothing()
    {
        table.Put("a", new("before"));
        Assert.Throws<InvalidOperationException>(() => table.Change("a", _ => throw new InvalidOperationException()));
        Assert.Equal("before", table.Find("a")!.Text);
    }

    [Fact]
    public void A_change_to_null_removes()
    {
        table.Put("a", new("x"));
        Assert.Null(table.Change("a", _ => null));
        Assert.Null(table.Find("a"));
        Assert.False(table.Remove("a"));
        Assert.Equal(0, table.Count);
    }

    [Fact]
    public async Task Parallel_changes_lose_no_update()
    {
        await Parallel.ForAsync(0, 2000, (_, _) =>
        {
            table.Change("count", row => new("", (row?.Number ?? 0) + 1));
            return ValueTask.CompletedTask;
        });
        Assert.Equal(2000, table.Find("count")!.Number);
    }

    [Fact]
    public void One_name_is_one_table()
    {
        var store = new Store();
        Assert.Same(store.Table<Note>("a"), store.Table<Note>("a"));
        Assert.NotSame(store.Table<Note>("a"), store.Table<Note>("b"));
    }
}
