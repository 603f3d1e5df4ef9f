using System.Diagnostics.CodeAnalysis;

namespace Amazon.Protocols;

/// <summary>
/// Lists and maps are null until someone fills them, unless <see cref="AWSConfigs.InitializeCollections"/> asks for the manner of version 3:
/// then they start empty, and empty means "not given".
/// https://docs.aws.amazon.com/sdk-for-net/v4/developer-guide/net-dg-v4.html
/// </summary>
internal static class Collections
{
    public static List<T>? List<T>() => AWSConfigs.InitializeCollections ? [] : null;

    public static Dictionary<string, T>? Map<T>() => AWSConfigs.InitializeCollections ? [] : null;

    public static bool IsSet<T>([NotNullWhen(true)] List<T>? items) =>
        items is not null && (items.Count > 0 || !AWSConfigs.InitializeCollections);

    public static bool IsSet<T>([NotNullWhen(true)] Dictionary<string, T>? entries) =>
        entries is not null && (entries.Count > 0 || !AWSConfigs.InitializeCollections);
}
