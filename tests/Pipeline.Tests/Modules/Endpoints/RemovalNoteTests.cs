using Pipeline.Failures;
using Pipeline.Modules.Endpoints;

namespace Pipeline.Tests.Modules.Endpoints;

public class RemovalNoteTests
{
    [Fact]
    public void A_note_is_read_as_it_was_written()
    {
        var note = new RemovalNote { Stacks = ["s"], Configurations = ["c"], Models = ["m", "n"], Components = ["k"] };

        Assert.Equal(note.ToText(), RemovalNote.Parse(note.ToText())!.ToText());
        Assert.False(note.IsEmpty);
        Assert.True(RemovalNote.Parse("{}")!.IsEmpty);
        Assert.Null(RemovalNote.Parse("no note"));
    }

    [Fact]
    public void Two_notes_say_everything_once() =>
        Assert.Equal(["m", "n"], new RemovalNote { Models = ["m", "m"] }.And(new RemovalNote { Models = ["M", "n"] }).Models);

    [Theory]
    [InlineData("-chat")]
    [InlineData("chat_1")]
    [InlineData("")]
    [InlineData("an-endpoint-whose-name-is-longer-than-the-63-letters-that-aws-takes")]
    public void What_is_no_name_is_refused_before_anything_is_called(string name) =>
        Assert.Equal("PL2462", Assert.Throws<InvalidInput>(() => EndpointsMeant.Check(new RemovalWishes(name, false, ""))).Code);

    [Fact]
    public void One_and_all_do_not_go_together()
    {
        Assert.Equal("PL2461", Assert.Throws<InvalidInput>(() => EndpointsMeant.Check(new RemovalWishes("chat", true, ""))).Code);
        EndpointsMeant.Check(new RemovalWishes("chat", false, ""));
    }
}
