using System.Collections;
using System.Reflection;
using Amazon.Runtime;

namespace Pipeline.Polyfills.Tests.AWSSDK.Members;

/// <summary>Objects of the SDK whose every member has a value, each string another one.</summary>
internal sealed class Filled
{
    public static readonly DateTime Moment = new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private int count;

    /// <summary>The members that a type adds itself; what it inherits belongs to AWSSDK.Core.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    public object Of(Type type)
    {
        count++;
        if (type == typeof(string)) return $"word{count}";
        if (type.IsAssignableTo(typeof(ConstantClass))) return Activator.CreateInstance(type, $"word{count}")!;
        if (type.IsAssignableTo(typeof(IList))) return List(type);
        if (type.IsAssignableTo(typeof(IDictionary))) return Map(type);
        return (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(bool) => true,
            var t when t == typeof(int) => count,
            var t when t == typeof(long) => 3_000_000_000L + count,
            var t when t == typeof(double) => count + 0.1,
            var t when t == typeof(float) => count + 0.1f,
            var t when t == typeof(DateTime) => Moment,
            var t when t == typeof(MemoryStream) => new MemoryStream([0xFF, (byte)count]),
            var t => Structure(t),
        };
    }

    private object Structure(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var member in MembersOf(type)) member.SetValue(made, Of(member.PropertyType));
        return made;
    }

    private object List(Type type)
    {
        var list = (IList)Activator.CreateInstance(type)!;
        for (var i = 0; i < 2; i++) list.Add(Of(type.GetGenericArguments()[0]));
        return list;
    }

    private object Map(Type type)
    {
        var map = (IDictionary)Activator.CreateInstance(type)!;
        for (var i = 0; i < 2; i++) map.Add($"key{count}", Of(type.GetGenericArguments()[1]));
        return map;
    }
}
