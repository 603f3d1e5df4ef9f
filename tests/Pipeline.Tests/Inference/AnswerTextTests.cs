using System.Text;
using Pipeline.Inference;

namespace Pipeline.Tests.Inference;

public class AnswerTextTests
{
    [Theory]
    [InlineData("""{"choices":[{"message":{"role":"assistant","content":"Hello.\nYou."}}]}""", "Hello.\nYou.")]
    [InlineData("""{"choices":[{"text":"Hello."}]}""", "Hello.")]
    [InlineData("""[{"generated_text":"Hello."}]""", "Hello.")]
    [InlineData("""[{"generated_text":"One"},{"generated_text":"Two"}]""", "One\nTwo")]
    [InlineData("""{"generated_text":"Hello."}""", "Hello.")]
    [InlineData("""[{"summary_text":"Short."}]""", "Short.")]
    [InlineData("\"Hello.\"", "Hello.")]
    [InlineData("\uFEFF{\"generated_text\":\"Hello.\"}", "Hello.")]
    [InlineData("0.25,0.75\n", "0.25,0.75")]
    [InlineData("0.25", "0.25")]
    [InlineData("[0.25,0.75]", "0.25\n0.75")]
    [InlineData("[[0.5,-0.25,1,2]]", "1 vector of 4 dimensions, beginning 0.5, -0.25, 1, ...")]
    [InlineData("[[0.5,1],[2,3],[4,5]]", "3 vectors of 2 dimensions, the first beginning 0.5, 1")]
    [InlineData("[[[0.5,1],[2,3]]]", "2 vectors of 2 dimensions, the first beginning 0.5, 1")]
    [InlineData("""{"data":[{"embedding":[1,2,3]}]}""", "1 vector of 3 dimensions, beginning 1, 2, 3")]
    [InlineData("plain words\n", "plain words")]
    [InlineData("", "")]
    public void What_an_answer_says_is_found_in_every_form(string body, string text) => Assert.Equal(text, AnswerText.Read(Encoding.UTF8.GetBytes(body), null).Text);

    [Theory]
    [InlineData("""[{"label":"good","score":0.9}]""")]
    [InlineData("""{"choices":[{"message":{"role":"assistant","content":null,"tool_calls":[]}}]}""")]
    [InlineData("""{"choices":[]}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("[[]]")]
    public void Anything_else_is_shown_as_its_JSON(string body) =>
        Assert.Equal(body, string.Concat(AnswerText.Read(Encoding.UTF8.GetBytes(body), null).Text.Where(letter => !char.IsWhiteSpace(letter))));

    [Theory]
    [InlineData("""{"choices":[{"text":"a"}],"usage":{"prompt_tokens":3,"completion_tokens":7,"total_tokens":10}}""", 3, 7)]
    [InlineData("""[{"generated_text":"a","details":{"generated_tokens":7}}]""", null, 7)]
    [InlineData("""{"generated_text":"a","details":{"generated_tokens":7}}""", null, 7)]
    public void Tokens_are_counted_when_the_container_tells(string body, int? prompt, int? answer) =>
        Assert.Equal(new TokenCount(prompt, answer), AnswerText.Read(Encoding.UTF8.GetBytes(body), null).Tokens);

    [Fact]
    public void Nobody_counts_tokens_when_it_does_not() => Assert.Null(AnswerText.Read("""{"generated_text":"a"}"""u8.ToArray(), null).Tokens);

    [Fact]
    public void Bytes_that_are_no_text_are_counted() => Assert.Equal("3 bytes of application/x-npy", AnswerText.Raw([0x93, 0x4e, 0xff], "application/x-npy"));

    [Fact]
    public void Half_a_pair_of_surrogates_is_no_text() => Assert.Contains("ud83d", AnswerText.Read("""{"generated_text":"\ud83d"}"""u8.ToArray(), null).Text, StringComparison.OrdinalIgnoreCase);
}
