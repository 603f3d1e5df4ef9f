using System.Reflection;

namespace Pipeline.Sandbox.LambdaHost;

/// <summary>
/// Executes handlers of the form <c>Assembly::Namespace.Type::Method</c> against the Lambda Runtime API, as Lambda's own .NET
/// runtime does. It is a process of its own and knows the sandbox by that API only.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html</remarks>
internal static class Program
{
    private static async Task<int> Main()
    {
        using var api = new RuntimeClient(Variable("AWS_LAMBDA_RUNTIME_API"));
        Handler handler;
        try
        {
            handler = Handler.Load(Variable("LAMBDA_TASK_ROOT"), Variable("_HANDLER"));
        }
        catch (Exception broken)
        {
            await api.InitFailedAsync(Cause(broken));
            return 1;
        }
        while (true)
            await WorkAsync(api, handler);
    }

    private static async Task WorkAsync(RuntimeClient api, Handler handler)
    {
        var work = await api.NextAsync();
        byte[] answer;
        try
        {
            answer = await handler.InvokeAsync(work);
        }
        catch (Exception thrown)
        {
            await api.FailedAsync(work, Cause(thrown));
            return;
        }
        await api.AnswerAsync(work, answer);
    }

    // What a handler throws reaches us wrapped in what called it.
    private static Exception Cause(Exception thrown) => thrown is TargetInvocationException { InnerException: { } inner } ? Cause(inner) : thrown;

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set: this program is started by the sandbox.");
}
