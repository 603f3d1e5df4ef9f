using Octokit;

namespace Pipeline.Polyfills.Tests.Octokit;

public class StringEnumTests
{
    [Fact]
    public void A_name_and_its_value_are_the_same()
    {
        StringEnum<EncodingType> written = "utf-8";
        StringEnum<EncodingType> meant = EncodingType.Utf8;

        Assert.Equal(meant, written);
        Assert.True(written == EncodingType.Utf8);
        Assert.Equal("utf-8", meant.StringValue);
        Assert.Equal(EncodingType.Utf8, written.Value);
    }

    [Fact]
    public void Letters_case_does_not_matter() => Assert.Equal(ItemState.Open, new StringEnum<ItemState>("OPEN").Value);

    [Fact]
    public void An_unknown_name_is_the_same_as_itself_only()
    {
        Assert.Equal(new StringEnum<ItemState>("paused"), new StringEnum<ItemState>("Paused"));
        Assert.NotEqual(new StringEnum<ItemState>("paused"), new StringEnum<ItemState>("open"));
    }

    [Fact]
    public void A_value_that_the_enumeration_has_not_is_refused() => Assert.Throws<ArgumentException>(() => new StringEnum<ItemState>((ItemState)42));
}
