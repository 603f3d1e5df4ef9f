using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Pipeline.Aws.Parameters;

/// <summary>Plain text values in Systems Manager's parameter store.</summary>
public sealed class ParameterStore(AwsSession session)
{
    /// <summary>The value, or null when there is no such parameter.</summary>
    public async Task<string?> ReadAsync(string name, CancellationToken cancellation) =>
        (await session.Parameters.GetParameterAsync(new GetParameterRequest { Name = name }, cancellation)
            .AsOrNull("ssm:GetParameter", failure => failure is ParameterNotFoundException))?.Parameter.Value;

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
}
