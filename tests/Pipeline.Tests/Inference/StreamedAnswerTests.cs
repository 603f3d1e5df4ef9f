using System.Text;
using Pipeline.Inference;

namespace Pipeline.Tests.Inference;

public class StreamedAnswerTests
{
    private const string Chat = """
        data: {"choices":[{"delta":{"role":"assistant","content":""}}]}

        data: {"choices":[{"delta":{"content":"Grüße"}}]}

        : a comment
        event: message
        data: {"choices":[{"delta":{"content":" 😀\n"}}]}

        data: {"choices":[{"delta":{},"finish_reason":"stop"}]}

        data: {"choices":[],"usage":{"prompt_tokens":2,"completion_tokens":3}}

        data: [DONE]


        """;

    private const string Tgi = """
        data:{"index":1,"token":{"id":1,"text":"Grüße","special":false},"generated_text":null,"details":null}

        data:{"index":2,"token":{"id":2,"text":" 😀\n","special":false},"generated_text":null,"details":null}

        data:{"index":3,"token":{"id":3,"text":"</s>","special":true},"generated_text":"Grüße 😀\n","details":{"generated_tokens":3}}


        """;

    private const string Lines = """
        {"token":{"id":1,"text":"Grüße","log_prob":-0.1}}
        {"token":{"id":2,"text":" 😀\n","log_prob":-0.1},"generated_text":"Grüße 😀\n","details":{"generated_tokens":2}}

        """;

    public static TheoryData<string> Streams => [Chat, Chat.Replace("\n", "\r\n"), Tgi, Lines, Lines.TrimEnd('\n')];

    [Theory]
    [MemberData(nameof(Streams))]
    public void Cut_anywhere_it_gives_the_same_text(string stream)
    {
        var bytes = Encoding.UTF8.GetBytes(stream);
        foreach (var size in new[] { 1, 2, 3, 7, 64, bytes.Length })
        {
            var answer = new StreamedAnswer();
            var pieces = bytes.Chunk(size).SelectMany(part => answer.Add(part)).ToList();
            pieces.AddRange(answer.End());

            Assert.Equal(["Grüße", " 😀\n"], pieces);
            Assert.Equal("Grüße 😀\n", answer.Text);
            Assert.NotNull(answer.Tokens);
        }
    }

    [Fact]
    public void A_piece_comes_out_as_soon_as_its_line_is_complete()
    {
        var answer = new StreamedAnswer();

        Assert.Empty(answer.Add("data: {\"choices\":[{\"text\":\"He"u8));
        Assert.Equal(["Hello"], answer.Add("llo\"}]}\n"u8));
    }

    [Fact]
    public void An_events_data_may_go_on_over_several_lines()
    {
        var answer = new StreamedAnswer();

        Assert.Equal(["Hello"], answer.Add("data: {\"choices\":\ndata: [{\"text\":\"Hello\"}]}\n\n"u8));
    }

    [Theory]
    [InlineData("""[{"generated_text":"Hello."}]""", "Hello.")]
    [InlineData("""{"choices":[{"message":{"content":"Hello."}}],"usage":{"completion_tokens":1}}""", "Hello.")]
    [InlineData("{\n  \"generated_text\": \"Hello.\"\n}", "Hello.")]
    [InlineData("plain words", "plain words")]
    [InlineData("data: plain words\n\ndata: and more\n\n", " plain words\n and more")]
    public void An_answer_that_is_no_stream_comes_in_one_piece_at_the_end(string body, string text)
    {
        var answer = new StreamedAnswer();

        Assert.Empty(answer.Add(Encoding.UTF8.GetBytes(body)));
        Assert.Equal([text], answer.End());
    }

    [Theory]
    [InlineData("data: {\"error\":\"Request failed during generation\",\"error_type\":\"generation\"}\n\n", "Request failed during generation")]
    [InlineData("data: {\"error\":{\"message\":\"too long\"}}\n\n", "too long")]
    public void A_complaint_in_the_middle_is_kept(string events, string complaint)
    {
        var answer = new StreamedAnswer();
        answer.Add("data: {\"choices\":[{\"text\":\"Hel\"}]}\n\n"u8);
        answer.Add(Encoding.UTF8.GetBytes(events));
        answer.End();

        Assert.Equal(("Hel", complaint), (answer.Text, answer.Complaint));
    }

    [Fact]
    public void The_whole_text_is_shown_when_it_comes_without_pieces()
    {
        var answer = new StreamedAnswer();

        Assert.Equal(["Hello"], answer.Add("data:{\"token\":{\"id\":3,\"text\":\"</s>\",\"special\":true},\"generated_text\":\"Hello\"}\n\n"u8));
    }

    [Fact]
    public void Nothing_at_all_is_no_text()
    {
        var answer = new StreamedAnswer();

        Assert.Empty(answer.End());
        Assert.Equal("", answer.Text);
    }
}
