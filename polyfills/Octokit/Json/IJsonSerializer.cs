namespace Octokit.Internal;

/// <summary>Writes and reads bodies.</summary>
public interface IJsonSerializer
{
    /// <summary>What GitHub reads: snake_case names, nothing for null.</summary>
    string Serialize(object item);

    /// <summary>Reads what GitHub writes; members that it adds are passed over.</summary>
    T Deserialize<T>(string json);
}
