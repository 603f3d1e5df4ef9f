using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests;

/// <summary>Gives roles permissions.</summary>
internal static class Allowed
{
    /// <summary>The policy of AWS that allows everything.</summary>
    public const string Administrator = "arn:aws:iam::aws:policy/AdministratorAccess";

    /// <summary>The members of a request that lets a role do everything.</summary>
    public static JsonObject Everything(string role) => new() { ["RoleName"] = role, ["PolicyArn"] = Administrator };

    /// <summary>The members of a request that lets a role do some things: statements without the brackets around them.</summary>
    public static JsonObject Only(string role, string statements) => new()
    {
        ["RoleName"] = role,
        ["PolicyName"] = "only",
        ["PolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{{statements}}]}""",
    };

    /// <summary>A statement.</summary>
    public static string Statement(string actions, string resource = "*", string more = "", string effect = "Allow") =>
        $$"""{"Effect":"{{effect}}","Action":[{{string.Join(',', actions.Split(' ').Select(action => $"\"{action}\""))}}],"Resource":"{{resource}}"{{more}} }""";
}
