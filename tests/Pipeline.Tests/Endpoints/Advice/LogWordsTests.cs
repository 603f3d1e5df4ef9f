using Pipeline.Endpoints.Advice;

namespace Pipeline.Tests.Endpoints.Advice;

public class LogWordsTests
{
    private static readonly string Token = "hf_" + new string('x', 34);

    [Fact]
    public void A_token_is_masked_wherever_it_stands() =>
        Assert.Equal("HF_TOKEN=hf_[masked], Bearer hf_[masked]", LogWords.Safe($"HF_TOKEN={Token}, Bearer {Token}"));

    [Fact]
    public void What_only_begins_like_a_token_stays() => Assert.Equal("hf_transfer and hf_hub_download failed", LogWords.Safe("hf_transfer and hf_hub_download failed"));

    [Fact]
    public void Nothing_can_move_the_cursor_or_change_colours() => Assert.Equal("red  and  bell", LogWords.Safe("\e[31mred\e[0m \rand \abell\r\n"));

    [Fact]
    public void Lines_are_kept() => Assert.Equal("one\ntwo hf_[masked]", LogWords.SafeLines($"one\r\ntwo {Token}"));
}
