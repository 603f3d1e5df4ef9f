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

    /// <summary>All values directly under a path, by name.</summary>
    /// <param name="path">The path, such as <c>/mlops/dev/pipeline</c>, without a slash at its end.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyDictionary<string, string>> UnderAsync(string path, CancellationToken cancellation)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var request = new GetParametersByPathRequest { Path = path };
        do
        {
            var page = await session.Parameters.GetParametersByPathAsync(request, cancellation).As("ssm:GetParametersByPath");
            foreach (var one in page.Parameters ?? [])
                values[one.Name] = one.Value;
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return values;
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
