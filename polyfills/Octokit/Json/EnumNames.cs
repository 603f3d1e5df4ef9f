using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Octokit.Internal;

/// <summary>What GitHub calls each value of an enumeration.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct
{
    private static readonly Dictionary<TEnum, string> Names = Read();
    private static readonly Dictionary<string, TEnum> Values = Names.ToDictionary(one => one.Value, one => one.Key, StringComparer.OrdinalIgnoreCase);

    public static bool TryName(TEnum value, out string name) => Names.TryGetValue(value, out name);

    public static bool TryParse(string name, out TEnum value)
    {
        value = default;
        return name is not null && Values.TryGetValue(name, out value);
    }

    private static Dictionary<TEnum, string> Read() => typeof(TEnum)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(
            field => Enum.Parse<TEnum>(field.Name),
            field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name));
}
