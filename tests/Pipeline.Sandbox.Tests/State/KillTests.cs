using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.State;

public sealed class KillTests
{
    [Fact]
    public void A_journal_cut_at_any_byte_holds_every_change_that_was_whole()
    {
        using var home = new TemporaryDirectory();
        var journal = Path.Combine(home.Path, "journal.jsonl");
        using (var store = Store.Open(home.Path))
            for (var number = 0; number < 5; number++)
                store.Table<Note>("notes").Put($"{number}", new("note", number));
        var whole = File.ReadAllBytes(journal);
        for (var length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(journal, whole[..length]);
            using var later = Store.Open(home.Path);
            Assert.Equal(whole.AsSpan(0, length).Count((byte)'\n'), later.Table<Note>("notes").Count);
        }
    }
}
