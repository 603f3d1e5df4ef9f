using System.Net;
using System.Text;

namespace Pipeline.Tests.GitHub;

/// <summary>Gives answers one after another, the last again and again, and keeps what it was asked and when.</summary>
internal sealed class Answers(TimeProvider clock, params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<(DateTimeOffset When, string Request, string Body)> Asked { get; } = [];

    public static Func<HttpResponseMessage> Of(HttpStatusCode status, string body = "", params (string Name, string Value)[] headers) => () =>
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body) };
        foreach (var (name, value) in headers)
            Assert.True(answer.Headers.TryAddWithoutValidation(name, value));
        return answer;
    };

    /// <summary>The times between requests, in seconds.</summary>
    public double[] Waits() => [.. Asked.Skip(1).Zip(Asked, (later, earlier) => (later.When - earlier.When).TotalSeconds)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // As a socket is written to: nothing is kept of the content.
        using var body = new MemoryStream();
        if (request.Content is { } content)
            await content.CopyToAsync(body, cancellationToken);
        Asked.Add((clock.GetUtcNow(), $"{request.Method} {request.RequestUri} {request.Headers.Authorization}", Encoding.UTF8.GetString(body.ToArray())));
        return answers[Math.Min(Asked.Count, answers.Length) - 1]();
    }
}
