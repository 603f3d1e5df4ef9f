using System.Text;
using Pipeline.Inference;

namespace Pipeline.Tests.Inference;

public class RequestBodiesTests
{
    private static readonly GenerationSettings Usual = new();

    [Theory]
    [InlineData(ContainerFamily.Vllm, """{"messages":[{"role":"user","content":"Hi"}],"max_tokens":150,"temperature":0.01,"top_p":0.9,"repetition_penalty":1.1}""")]
    [InlineData(ContainerFamily.Sglang, """{"messages":[{"role":"user","content":"Hi"}],"max_tokens":150,"temperature":0.01,"top_p":0.9,"repetition_penalty":1.1}""")]
    [InlineData(ContainerFamily.LlamaCpp, """{"messages":[{"role":"user","content":"Hi"}],"max_tokens":150,"temperature":0.01,"top_p":0.9,"repeat_penalty":1.1}""")]
    [InlineData(ContainerFamily.Tgi, """{"inputs":"Hi","parameters":{"max_new_tokens":150,"repetition_penalty":1.1,"return_full_text":false,"temperature":0.01,"top_p":0.9}}""")]
    [InlineData(ContainerFamily.Lmi, """{"inputs":"Hi","parameters":{"max_new_tokens":150,"repetition_penalty":1.1,"return_full_text":false,"temperature":0.01,"top_p":0.9}}""")]
    [InlineData(ContainerFamily.Embeddings, """{"inputs":"Hi"}""")]
    [InlineData(ContainerFamily.Toolkit, """{"inputs":"Hi"}""")]
    [InlineData(ContainerFamily.XgBoost, "Hi\n")]
    [InlineData(ContainerFamily.ScikitLearn, "Hi\n")]
    public void A_family_gets_its_own_form_and_only_settings_that_it_understands(ContainerFamily family, string body) => Assert.Equal(body, Body(family, Usual));

    [Fact]
    public void An_unknown_container_gets_nothing_made_up() => Assert.Null(RequestBodies.Of(new(ContainerFamily.Unknown), "Hi", Usual));

    [Fact]
    public void Text_is_UTF_8_without_a_byte_order_mark_and_not_escaped()
    {
        var body = RequestBodies.Of(new(ContainerFamily.Embeddings), "Grüße \"😀\" <b>", Usual)!;

        Assert.Equal((byte)'{', body.Content[0]);
        Assert.Contains("Grüße", Encoding.UTF8.GetString(body.Content));
    }

    [Fact]
    public void Without_variety_TGI_is_told_not_to_draw_rather_than_a_temperature_of_0()
    {
        var body = Body(ContainerFamily.Tgi, Usual with { Temperature = 0, TopP = 1 });

        Assert.Contains("\"do_sample\":false", body);
        Assert.DoesNotContain("temperature", body);
        Assert.DoesNotContain("top_p", body);
    }

    [Theory]
    [InlineData(ContainerFamily.Vllm, "\"stream\":true,\"stream_options\":{\"include_usage\":true}")]
    [InlineData(ContainerFamily.Tgi, "\"details\":true},\"stream\":true")]
    [InlineData(ContainerFamily.Lmi, "\"top_p\":0.9},\"stream\":true")]
    public void A_stream_is_asked_for_in_the_body(ContainerFamily family, string part) =>
        Assert.Contains(part, Encoding.UTF8.GetString(RequestBodies.Of(new(family), "Hi", Usual, stream: true)!.Content));

    [Theory]
    [InlineData("a.JSON", "application/json")]
    [InlineData("a.csv", "text/csv")]
    [InlineData("a.jsonl", "application/jsonlines")]
    [InlineData("a", null)]
    [InlineData("a.bin", null)]
    public void A_file_is_what_its_ending_says(string file, string? type) => Assert.Equal(type, RequestBody.TypeOf(file));

    private static string Body(ContainerFamily family, GenerationSettings settings) => Encoding.UTF8.GetString(RequestBodies.Of(new(family), "Hi", settings)!.Content);
}
