using System.Globalization;
using System.Security.Cryptography;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>The environment variables of a function's process: Lambda's, a session of its role, its own, and nothing of the sandbox's process.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime</remarks>
internal static class FunctionVariables
{
    // At AWS the credentials of an environment are renewed by replacing the environment.
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(12);

    // Nobody answers there: a function in a world without an address must not call AWS itself.
    private const string Nowhere = "http://127.0.0.1:9";

    /// <summary>The names that a function may not choose.</summary>
    public static readonly IReadOnlyList<string> Reserved =
    [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API", "AWS_REGION", "AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY", "AWS_SESSION_TOKEN", "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, string> Of(SandboxWorld world, FunctionCode function, Workplace place, string runtimeApi)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in System(place).Concat(Lambda(function, place, runtimeApi)).Concat(Session(world, function)))
            variables[name] = value;
        foreach (var (name, value) in function.Configuration.Object("Environment").Object("Variables"))
            variables[name] = (string)value!;
        return variables;
    }

    private static IEnumerable<(string, string)> System(Workplace place) =>
    [
        ("PATH", Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"),
        ("HOME", place.Temporary), ("TMPDIR", place.Temporary), ("LANG", "en_US.UTF-8"), ("TZ", ":UTC"),
        // A function that asks for a .NET that is not here runs on a newer one; no socket of the debugger's, no culture data that the machine may lack.
        ("DOTNET_ROOT", Runtimes.DotnetRoot), ("DOTNET_ROLL_FORWARD", "Major"), ("DOTNET_EnableDiagnostics", "0"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"),
    ];

    private static IEnumerable<(string, string)> Lambda(FunctionCode function, Workplace place, string runtimeApi) =>
    [
        ("_HANDLER", function.Handler), ("LAMBDA_TASK_ROOT", place.Code), ("AWS_LAMBDA_RUNTIME_API", runtimeApi),
        ("AWS_LAMBDA_FUNCTION_NAME", function.Name), ("AWS_LAMBDA_FUNCTION_VERSION", function.Version),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", function.Memory.ToString(CultureInfo.InvariantCulture)),
        ("AWS_LAMBDA_LOG_GROUP_NAME", function.LogGroup), ("AWS_LAMBDA_LOG_STREAM_NAME", place.LogStream),
        ("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"), ("AWS_EXECUTION_ENV", "AWS_Lambda_" + function.Runtime),
        ("AWS_REGION", function.Region), ("AWS_DEFAULT_REGION", function.Region),
    ];

    private static IEnumerable<(string, string)> Session(SandboxWorld world, FunctionCode function)
    {
        var key = Identifiers.Unique("ASIA")[..20];
        var identity = new Identity(function.Configuration.Need("Role").Split(':')[4], function.Session, world.Clock.GetUtcNow() + SessionLength);
        world.Store.Table(Identity.Table, ServingJson.Default.Identity).Put(key, identity);
        return
        [
            ("AWS_ENDPOINT_URL", world.Endpoint?.ToString().TrimEnd('/') ?? Nowhere), ("AWS_ACCESS_KEY_ID", key),
            ("AWS_SECRET_ACCESS_KEY", Convert.ToBase64String(RandomNumberGenerator.GetBytes(30))), ("AWS_SESSION_TOKEN", Convert.ToBase64String(RandomNumberGenerator.GetBytes(90))),
        ];
    }
}
