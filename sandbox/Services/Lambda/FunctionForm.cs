using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>Functions as records keep them and as answers show them.</summary>
internal static class FunctionForm
{
    private static readonly string[] Settings =
        ["Role", "Handler", "Description", "Timeout", "MemorySize", "Environment", "Runtime", "DeadLetterConfig", "KMSKeyArn", "TracingConfig", "EphemeralStorage", "LoggingConfig"];

    /// <summary>The configuration of a new function.</summary>
    public static JsonObject New(string name, JsonObject input)
    {
        var configuration = new JsonObject
        {
            ["FunctionName"] = name,
            ["Description"] = "",
            ["Timeout"] = 3,
            ["MemorySize"] = 128,
            ["PackageType"] = "Zip",
            ["Architectures"] = input["Architectures"]?.DeepClone() ?? new JsonArray("x86_64"),
            ["TracingConfig"] = new JsonObject { ["Mode"] = "PassThrough" },
            ["EphemeralStorage"] = new JsonObject { ["Size"] = 512 },
            ["SnapStart"] = new JsonObject { ["ApplyOn"] = "None", ["OptimizationStatus"] = "Off" },
        };
        return With(configuration, name, input);
    }

    /// <summary>A configuration with what a request sets.</summary>
    public static JsonObject With(JsonObject before, string name, JsonObject input)
    {
        var configuration = (JsonObject)before.DeepClone();
        foreach (var setting in Settings)
            if (input[setting] is { } value)
                configuration[setting] = value.DeepClone();
        if (input["VpcConfig"] is JsonObject network)
            configuration["VpcConfig"] = Network(network);
        var logging = configuration["LoggingConfig"] as JsonObject ?? [];
        configuration["LoggingConfig"] = new JsonObject(logging.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())))
        {
            ["LogFormat"] = logging.Text("LogFormat") ?? "Text",
            ["LogGroup"] = logging.Text("LogGroup") ?? "/aws/lambda/" + name,
        };
        return configuration;
    }

    /// <summary>A configuration with another package.</summary>
    public static JsonObject WithCode(JsonObject before, byte[] zip)
    {
        var configuration = (JsonObject)before.DeepClone();
        configuration["CodeSize"] = zip.Length;
        configuration["CodeSha256"] = Convert.ToBase64String(SHA256.HashData(zip));
        return configuration;
    }

    /// <summary>A configuration with a revision of its own, changed now.</summary>
    public static JsonObject Stamped(JsonObject configuration, DateTimeOffset now)
    {
        configuration["RevisionId"] = Guid.NewGuid().ToString();
        configuration["LastModified"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", CultureInfo.InvariantCulture);
        return configuration;
    }

    /// <summary>A version of a function as answers show it.</summary>
    /// <param name="row">The function.</param>
    /// <param name="qualifier">The version or alias asked for; null for <c>$LATEST</c> by the plain ARN.</param>
    /// <param name="now">What time it is: creations and updates take a while.</param>
    public static JsonObject Show(FunctionRow row, string? qualifier, DateTimeOffset now)
    {
        var code = row.Code(qualifier ?? Qualifiers.Latest)!;
        var shown = (JsonObject)code.Configuration.DeepClone();
        if (shown["Environment"] is JsonObject { Count: 0 })
            shown.Remove("Environment");
        shown["FunctionArn"] = row.Arn + (qualifier is null ? "" : ":" + qualifier);
        shown["Version"] = code.Version;
        shown["State"] = now >= row.Active ? "Active" : "Pending";
        if (now < row.Active)
            (shown["StateReason"], shown["StateReasonCode"]) = ("The function is being created.", "Creating");
        shown["LastUpdateStatus"] = now >= row.Updated ? "Successful" : "InProgress";
        if (now < row.Updated)
            (shown["LastUpdateStatusReason"], shown["LastUpdateStatusReasonCode"]) = ("The function is being created.", "Creating");
        return shown;
    }

    private static JsonObject Network(JsonObject network) => new()
    {
        ["SubnetIds"] = network["SubnetIds"]?.DeepClone() ?? new JsonArray(),
        ["SecurityGroupIds"] = network["SecurityGroupIds"]?.DeepClone() ?? new JsonArray(),
        ["VpcId"] = "",
        ["Ipv6AllowedForDualStack"] = network["Ipv6AllowedForDualStack"]?.DeepClone() ?? false,
    };
}
