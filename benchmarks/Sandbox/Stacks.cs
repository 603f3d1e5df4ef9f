using System.Diagnostics;
using System.Text.Json.Nodes;
using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Benchmarks;

/// <summary>Stacks of parameters, each of which needs the one before.</summary>
internal static class Stacks
{
    /// <summary>The times of some creations, in milliseconds.</summary>
    /// <param name="rounds">How many.</param>
    /// <param name="underRole">Whether the stacks work under a role, whose policies are asked.</param>
    public static async Task<IReadOnlyList<double>> MeasureAsync(int rounds, bool underRole = false)
    {
        using var store = new Store();
        var world = new SandboxWorld(new(), store);
        var role = underRole ? await RoleAsync(world) : null;
        await CreateAsync(world, "warm", role);
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await CreateAsync(world, $"stack{round}", role);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times;
    }

    /// <summary>Creates a stack of twenty resources and waits for it.</summary>
    public static Task CreateAsync(SandboxWorld world, string name, string? role = null) => ChangeAsync(world, "CreateStack", name, Chain(20, 0), role);

    /// <summary>Creates or updates a stack and waits for it.</summary>
    public static async Task ChangeAsync(SandboxWorld world, string operation, string name, string template, string? role = null)
    {
        await AskAsync(world, "cloudformation", operation, new() { ["StackName"] = name, ["TemplateBody"] = template, ["RoleARN"] = role });
        while ((string?)(await AskAsync(world, "cloudformation", "DescribeStacks", new() { ["StackName"] = name }))["Stacks"]![0]!["StackStatus"] is not ("CREATE_COMPLETE" or "UPDATE_COMPLETE"))
            await Task.Yield();
    }

    // A role as launches have them: some dozens of statements, of which the last one is needed.
    private static async Task<string> RoleAsync(SandboxWorld world)
    {
        const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"cloudformation.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
        var statements = Enumerable.Range(0, 30).Select(number => $$"""{"Effect":"Allow","Action":["s3:Get*","ssm:Describe*"],"Resource":"arn:aws:s3:::b{{number}}/*"}""")
            .Append("""{"Effect":"Allow","Action":["ssm:PutParameter","ssm:GetParameters"],"Resource":"arn:aws:ssm:*:*:parameter/*"}""");
        var arn = (string)(await AskAsync(world, "iam", "CreateRole", new() { ["RoleName"] = "Maker", ["AssumeRolePolicyDocument"] = Trust }))["Role"]!["Arn"]!;
        await AskAsync(world, "iam", "PutRolePolicy", new() { ["RoleName"] = "Maker", ["PolicyName"] = "all", ["PolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{{string.Join(',', statements)}}]}""" });
        return arn;
    }

    /// <summary>Calls a service from within, so that what is measured is the service and not HTTP.</summary>
    public static Task<JsonObject> AskAsync(SandboxWorld world, string service, string operation, JsonObject input) =>
        world.InvokeAsync(service, operation, new Call(operation, "111122223333", "us-east-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None), input);

    /// <summary>A template of that many parameters in a row, with a value that tells one template from the next.</summary>
    public static string Chain(int count, int value) => "Resources:\n" + string.Concat(Enumerable.Range(0, count).Select(number =>
        $"  P{number}:\n    Type: AWS::SSM::Parameter\n    {(number == 0 ? "" : $"DependsOn: P{number - 1}")}\n    Properties:\n      Name: !Sub '/${{AWS::StackName}}/{number}'\n      Type: String\n      Value: '{value}'\n"));
}
