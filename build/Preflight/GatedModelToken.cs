using Pipeline.Aws.SecretsManager;
using Pipeline.Endpoints.Tables;
using Pipeline.HuggingFace;

namespace Pipeline.Preflight;

/// <summary>PF08: a gated model has a token (PL3050), and the token's secret is there (PL3051). The secret's value is never read.</summary>
/// <remarks>https://huggingface.co/docs/hub/models-gated</remarks>
/// <param name="models">The models that are known to be gated.</param>
/// <param name="secrets">Looks for secrets.</param>
/// <param name="hub">Knows of all others; null where the hub is not asked.</param>
public sealed class GatedModelToken(ModelTable models, SecretStore secrets, HubModels? hub) : ICheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation) =>
        Findings.EachAsync(endpoints, "the secret of the token", CheckAsync, cancellation);

    private async Task<Finding?> CheckAsync(EndpointNeeds needs, CancellationToken cancellation)
    {
        if (needs.TokenSecret is { } secret)
            return await secrets.FindAsync(secret, cancellation) switch
            {
                SecretState.Absent => needs.Problem("PL3051", $"there is no secret {secret} in {needs.Region}", Create(secret, needs.Region)),
                SecretState.BeingDeleted => needs.Problem("PL3051", $"the secret {secret} is about to be deleted", $"aws secretsmanager restore-secret --secret-id {secret} --region {needs.Region}"),
                _ => null,
            };
        return needs is { HuggingFaceModel: { } model, NeedsNoTokenSecret: false } && await IsGatedAsync(model, cancellation)
            ? needs.Problem("PL3050", $"{model} is gated: the hub hands it out to those who accepted its licence, and there is no token",
                $"accept it at https://huggingface.co/{model}, then `{Create("huggingface/token", needs.Region)}` with a token of yours in that file, and name the secret: hf-access-token-secret")
            : null;
    }

    private async Task<bool> IsGatedAsync(string model, CancellationToken cancellation) =>
        models.IsGated(model) || (hub is not null && await hub.IsGatedAsync(model, cancellation) == true);

    // From a file, so that the token is neither in the shell's history nor in a list of processes.
    private static string Create(string secret, string region) => $"aws secretsmanager create-secret --name {secret} --secret-string file://token.txt --region {region}";
}
