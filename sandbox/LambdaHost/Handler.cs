using System.Reflection;
using System.Runtime.Loader;

namespace Pipeline.Sandbox.LambdaHost;

/// <summary>The method that a handler names, ready to be called.</summary>
internal sealed class Handler
{
    private readonly MethodInfo method;
    private readonly object? target;
    private readonly Serializer serializer;

    private Handler(MethodInfo method, object? target)
    {
        (this.method, this.target) = (method, target);
        serializer = Serializer.Of(method);
        if (method.GetParameters() is var parameters && (parameters.Length > 2 || parameters.Length == 2 && !FunctionContext.Is(parameters[1].ParameterType)))
            throw new InvalidOperationException($"Method '{method.Name}' of type '{method.DeclaringType}' takes an event and, if it likes, an ILambdaContext.");
        serializer.Check(method, [.. parameters.Select(one => one.ParameterType).Where(type => !FunctionContext.Is(type)), Result(method.ReturnType)]);
    }

    /// <summary>Loads the assembly from the package and makes the object, if the method needs one.</summary>
    public static Handler Load(string folder, string handler)
    {
        if (handler.Split("::") is not [var assemblyName, var typeName, var methodName])
            throw new InvalidOperationException($"Invalid lambda function handler: '{handler}'. The valid format is 'ASSEMBLY::TYPE::METHOD'.");
        var assembly = Assemblies(folder, assemblyName);
        var type = assembly.GetType(typeName) ?? throw new InvalidOperationException($"Unable to load type '{typeName}' from assembly '{assemblyName}'.");
        var found = type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Where(one => one.Name == methodName).ToArray();
        return found switch
        {
            [] => throw new InvalidOperationException($"Unable to find method '{methodName}' in type '{typeName}' from assembly '{assemblyName}'."),
            [var only] => new(only, only.IsStatic ? null : Activator.CreateInstance(type)),
            _ => throw new InvalidOperationException($"The method '{methodName}' in type '{typeName}' appears more than once: a handler's name must be its own."),
        };
    }

    /// <summary>Calls it, and waits for it if it is asynchronous.</summary>
    public async Task<byte[]> InvokeAsync(Work work)
    {
        var arguments = method.GetParameters().Select(one => FunctionContext.Is(one.ParameterType) ? FunctionContext.Of(one.ParameterType, work) : serializer.Read(work.Event, one.ParameterType));
        var returned = method.Invoke(target, [.. arguments]);
        if (returned is ValueTask value)
            returned = value.AsTask();
        else if (returned is not null && returned.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            returned = type.GetMethod(nameof(ValueTask<int>.AsTask))!.Invoke(returned, null);
        if (returned is Task task)
        {
            await task;
            returned = Result(method.ReturnType) == typeof(void) ? null : task.GetType().GetProperty(nameof(Task<int>.Result))!.GetValue(task);
        }
        return serializer.Write(returned, Result(method.ReturnType));
    }

    private static Type Result(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask) ? typeof(void)
        : type.IsGenericType && type.GetGenericTypeDefinition() is var form && (form == typeof(Task<>) || form == typeof(ValueTask<>)) ? type.GetGenericArguments()[0]
        : type;

    private static Assembly Assemblies(string folder, string name)
    {
        var path = Path.Combine(folder, name + ".dll");
        if (!File.Exists(path))
            throw new FileNotFoundException($"Could not find the specified handler assembly with the file name '{name}'. The assembly should be located in the root of your uploaded .zip file.");
        var resolver = new AssemblyDependencyResolver(path);
        AssemblyLoadContext.Default.Resolving += (context, wanted) =>
            (resolver.ResolveAssemblyToPath(wanted) ?? Path.Combine(folder, wanted.Name + ".dll")) is var place && File.Exists(place) ? context.LoadFromAssemblyPath(place) : null;
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }
}
