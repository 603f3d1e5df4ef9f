using System.Globalization;
using System.Reflection;

namespace Pipeline.Sandbox.LambdaHost;

/// <summary>
/// What a function may ask about its invocation, through the interface <c>ILambdaContext</c> of the package that it brings. This program
/// does not know the package, so that it answers whatever version of the interface is there.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/csharp-context.html</remarks>
internal class FunctionContext : DispatchProxy
{
    private Work? work;
    private object? logger;

    /// <summary>Whether a parameter wants the context.</summary>
    public static bool Is(Type type) => type.FullName == "Amazon.Lambda.Core.ILambdaContext";

    /// <summary>The context of an invocation.</summary>
    public static object Of(Type type, Work work)
    {
        var context = (FunctionContext)Create(type, typeof(FunctionContext));
        context.work = work;
        if (type.GetProperty("Logger")?.PropertyType is { } logger)
            context.logger = Create(logger, typeof(FunctionLogger));
        return context;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        "get_AwsRequestId" => work!.RequestId,
        "get_InvokedFunctionArn" => work!.FunctionArn,
        "get_RemainingTime" => work!.Deadline - DateTimeOffset.UtcNow,
        "get_FunctionName" => Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME"),
        "get_FunctionVersion" => Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_VERSION"),
        "get_LogGroupName" => Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_GROUP_NAME"),
        "get_LogStreamName" => Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_STREAM_NAME"),
        "get_MemoryLimitInMB" => int.Parse(Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")!, CultureInfo.InvariantCulture),
        "get_Logger" => logger,
        _ => Nothing(targetMethod.ReturnType),
    };

    private static object? Nothing(Type type) => type.IsValueType && type != typeof(void) ? Activator.CreateInstance(type) : null;
}

/// <summary>Writes what a function logs to standard output, which is its log.</summary>
internal class FunctionLogger : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var text = string.Join(' ', args ?? []);
        if (targetMethod!.Name == "Log")
            Console.Write(text);
        else
            Console.WriteLine(text);
        return null;
    }
}
