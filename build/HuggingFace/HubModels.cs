using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.HuggingFace;

/// <summary>Asks the Hugging Face hub about models. Whoever does not answer soon is not waited for: what nobody knows is not checked.</summary>
/// <param name="client">Sends requests.</param>
/// <param name="hub">The hub, or a mirror of it (<c>HF_ENDPOINT</c>).</param>
/// <remarks>https://huggingface.co/docs/hub/api#get-apimodelsrepoid-or-apimodelsrepoidrevisionrevision</remarks>
public sealed class HubModels(HttpClient client, Uri hub)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Whether the hub hands a model out to those only who accepted its licence; null when it does not say.</summary>
    /// <param name="id">Owner and name.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<bool?> IsGatedAsync(string id, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(Patience);
        try
        {
            using var answer = await client.GetAsync(new Uri(hub, $"/api/models/{id}"), limited.Token);
            // Without a token the hub tells of private and of absent models alike.
            if (answer.StatusCode != HttpStatusCode.OK)
                return null;
            // False, or how requests for access are decided: auto, manual.
            return JsonNode.Parse(await answer.Content.ReadAsStringAsync(limited.Token))?["gated"] is JsonValue gated ? gated.GetValueKind() == JsonValueKind.String : null;
        }
        catch (Exception silent) when (silent is HttpRequestException or JsonException || (silent is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }
}
