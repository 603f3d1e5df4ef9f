using System.Reflection;

namespace Pipeline.Sandbox.LambdaHost;

/// <summary>
/// Turns events into arguments and results into answers: streams as they are, everything else through the serializer that the
/// function declares. Without one, other types are refused, as Lambda refuses them.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html#csharp-handler-serializer</remarks>
internal sealed class Serializer
{
    private const string Attribute = "Amazon.Lambda.Core.LambdaSerializerAttribute";

    private readonly object? own;

    private Serializer(object? own) => this.own = own;

    /// <summary>The serializer that the method, or else its assembly, declares.</summary>
    public static Serializer Of(MethodInfo method)
    {
        var declared = method.GetCustomAttributes().Concat(method.DeclaringType!.Assembly.GetCustomAttributes()).FirstOrDefault(one => one.GetType().FullName == Attribute);
        return new(declared?.GetType().GetProperty("SerializerType")?.GetValue(declared) is Type type ? Activator.CreateInstance(type) : null);
    }

    /// <summary>Refuses types that need a serializer when there is none.</summary>
    public void Check(MethodInfo method, IEnumerable<Type> types)
    {
        if (own is null && types.Any(type => type != typeof(void) && !type.IsAssignableTo(typeof(Stream))))
            throw new InvalidOperationException($"Could not find the LambdaSerializerAttribute on the assembly '{method.DeclaringType!.Assembly.GetName().Name}' or method '{method.Name}' while the input or output types of the method are neither System.IO.Stream nor void.");
    }

    /// <summary>An argument.</summary>
    public object? Read(byte[] json, Type type)
    {
        var stream = new MemoryStream(json, writable: false);
        return type.IsAssignableFrom(typeof(MemoryStream)) && type.IsAssignableTo(typeof(Stream)) ? stream : Method("Deserialize").MakeGenericMethod(type).Invoke(own, [stream]);
    }

    /// <summary>An answer.</summary>
    public byte[] Write(object? result, Type type)
    {
        if (type == typeof(void))
            return "null"u8.ToArray();
        var answer = new MemoryStream();
        if (result is Stream stream)
            stream.CopyTo(answer);
        else
            Method("Serialize").MakeGenericMethod(type).Invoke(own, [result, answer]);
        return answer.ToArray();
    }

    private MethodInfo Method(string name) => own!.GetType().GetInterfaces().First(type => type.FullName == "Amazon.Lambda.Core.ILambdaSerializer").GetMethod(name)!;
}
