using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Pipeline.Aws.Parameters;

/// <summary>Plain text values in Systems Manager's parameter store.</summary>
public sealed class ParameterStore(AwsSession session)
{
    // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
    private const int MostAtOnce = 10;

    /// <summary>The value, or null when there is no such parameter.</summary>
    public async Task<string?> ReadAsync(string name, CancellationToken cancellation) =>
        (await session.Parameters.GetParameterAsync(new GetParameterRequest { Name = name }, cancellation)
            .AsOrNull("ssm:GetParameter", failure => failure is ParameterNotFoundException))?.Parameter.Value;

    /// <summary>The values of several parameters by name, in as few calls as there can be; those that there are not are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(IEnumerable<string> names, CancellationToken cancellation)
    {
        var answers = await Task.WhenAll(names.Chunk(MostAtOnce).Select(some =>
            session.Parameters.GetParametersAsync(new GetParametersRequest { Names = [.. some] }, cancellation).As("ssm:GetParameters")));
        return answers.SelectMany(answer => answer.Parameters ?? []).ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);
    }

    /// <summary>Writes a value; up to 8 KB, in the tier that fits (https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html).</summary>
    public Task WriteAsync(string name, string value, CancellationToken cancellation) =>
        session.Parameters.PutParameterAsync(new PutParameterRequest
        {
            Name = name,
            Value = value,
            Type = ParameterType.String,
            Tier = ParameterTier.IntelligentTiering,
            Overwrite = true,
        }, cancellation).As("ssm:PutParameter");

    /// <summary>Deletes a parameter; that there is none is as good.</summary>
    public Task RemoveAsync(string name, CancellationToken cancellation) =>
        session.Parameters.DeleteParameterAsync(new DeleteParameterRequest { Name = name }, cancellation)
            .AsOrNull("ssm:DeleteParameter", failure => failure is ParameterNotFoundException);
}
