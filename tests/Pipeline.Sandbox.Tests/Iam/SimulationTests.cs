using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Iam;

[Behaviour("Iam", "`SimulatePrincipalPolicy`, `SimulateCustomPolicy`")]
public sealed class SimulationTests
{
    private const string Role = "arn:aws:iam::111122223333:role/deployer";

    private readonly ServiceCaller iam = new("iam");

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::bucket/key", "allowed")]
    [InlineData("s3:getobject", "arn:aws:s3:::bucket/key", "allowed")]
    [InlineData("s3:GetObject", "arn:aws:s3:::other/key", "implicitDeny")]
    [InlineData("s3:DeleteObject", "arn:aws:s3:::bucket/key", "implicitDeny")]
    [InlineData("s3:GetObject", "arn:aws:s3:::bucket/secret/key", "explicitDeny")]
    public async Task A_principal_may_do_what_its_policies_say_unless_one_denies(string action, string resource, string decision)
    {
        await RoleAsync("""
            {"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::bucket/*"},
            {"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::bucket/secret/*"}
            """);

        Assert.Equal(decision, (string)(await AskAsync(action, resource))["EvalDecision"]!);
    }

    [Fact]
    public async Task The_statement_that_decided_is_named_with_its_place()
    {
        await RoleAsync("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}""");

        var statement = (await AskAsync("s3:GetObject", "arn:aws:s3:::bucket/key"))["MatchedStatements"]![0]!;

        Assert.Equal(("role_deployer_inline", "role"), ((string)statement["SourcePolicyId"]!, (string)statement["SourcePolicyType"]!));
        Assert.Equal("""{"Line":1,"Column":38}""", statement["StartPosition"]!.ToJsonString());
        Assert.Equal("""{"Line":1,"Column":95}""", statement["EndPosition"]!.ToJsonString());
    }

    [Theory]
    [InlineData("StringEquals", "iam:PassedToService", "sagemaker.amazonaws.com", "sagemaker.amazonaws.com", "allowed")]
    [InlineData("StringEquals", "iam:PassedToService", "sagemaker.amazonaws.com", "lambda.amazonaws.com", "implicitDeny")]
    [InlineData("StringNotEquals", "iam:PassedToService", "a", "b", "allowed")]
    [InlineData("StringNotEquals", "iam:PassedToService", "a", "a", "implicitDeny")]
    [InlineData("StringLike", "iam:PassedToService", "sage*", "sagemaker.amazonaws.com", "allowed")]
    [InlineData("NumericLessThanEquals", "s3:max-keys", "10", "9.5", "allowed")]
    [InlineData("NumericLessThanEquals", "s3:max-keys", "10", "11", "implicitDeny")]
    [InlineData("DateGreaterThan", "aws:CurrentTime", "2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z", "allowed")]
    [InlineData("DateGreaterThan", "aws:CurrentTime", "2026-01-01T00:00:00Z", "2025-06-01T00:00:00Z", "implicitDeny")]
    [InlineData("IpAddress", "aws:SourceIp", "10.0.0.0/8", "10.2.3.4", "allowed")]
    [InlineData("IpAddress", "aws:SourceIp", "10.0.0.0/8", "11.2.3.4", "implicitDeny")]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:bucket", "arn:aws:s3:us-east-1:111122223333:bucket", "allowed")]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:s3:*:bucket", "arn:aws:s3:us-east-1:111122223333:bucket", "implicitDeny")]
    [InlineData("Bool", "aws:SecureTransport", "true", "True", "allowed")]
    [InlineData("ForAllValues:StringEquals", "aws:TagKeys", "team", "team", "allowed")]
    [InlineData("ForAnyValue:StringLike", "aws:TagKeys", "te*", "cost", "implicitDeny")]
    public async Task Conditions_hold_as_their_operators_say(string @operator, string key, string wanted, string given, string decision)
    {
        await RoleAsync($$$$"""{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"{{{{@operator}}}}":{"{{{{key}}}}":"{{{{wanted}}}}"}}}""");

        Assert.Equal(decision, (string)(await AskAsync("s3:ListBucket", "*", (key, given)))["EvalDecision"]!);
    }

    [Fact]
    public async Task Condition_keys_without_a_value_are_told()
    {
        await RoleAsync("""{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}}""");

        var result = await AskAsync("iam:PassRole", Role);

        Assert.Equal("implicitDeny", (string)result["EvalDecision"]!);
        Assert.Equal("""["iam:PassedToService"]""", result["MissingContextValues"]!.ToJsonString());
        Assert.Equal("""["iam:PassedToService"]""", (await iam.CallAsync("GetContextKeysForPrincipalPolicy", $$"""{"PolicySourceArn":"{{Role}}"}"""))["ContextKeyNames"]!.ToJsonString());
    }

    [Fact]
    public async Task A_boundary_takes_away_what_it_does_not_allow()
    {
        await iam.CallAsync("CreatePolicy", $$"""{"PolicyName":"boundary","PolicyDocument":{{Text("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}""")}}}""");
        await RoleAsync("""{"Effect":"Allow","Action":"*","Resource":"*"}""");
        await iam.CallAsync("PutRolePermissionsBoundary", """{"RoleName":"deployer","PermissionsBoundary":"arn:aws:iam::111122223333:policy/boundary"}""");

        var (inside, outside) = (await AskAsync("s3:GetObject", "*"), await AskAsync("iam:CreateUser", "*"));

        Assert.Equal(("allowed", "implicitDeny"), ((string)inside["EvalDecision"]!, (string)outside["EvalDecision"]!));
        Assert.False((bool)outside["PermissionsBoundaryDecisionDetail"]!["AllowedByPermissionsBoundary"]!);
    }

    [Fact]
    public async Task A_user_may_what_its_groups_may_and_variables_stand_for_it()
    {
        await iam.CallAsync("CreateUser", """{"UserName":"alice"}""");
        await iam.CallAsync("CreateGroup", """{"GroupName":"readers"}""");
        await iam.CallAsync("AddUserToGroup", """{"GroupName":"readers","UserName":"alice"}""");
        await iam.CallAsync("PutGroupPolicy", $$"""{"GroupName":"readers","PolicyName":"home","PolicyDocument":{{Text("""{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/${aws:username}/*"}""")}}}""");

        Assert.Equal("allowed", (string)(await AskAsync("s3:GetObject", "arn:aws:s3:::home/alice/x", principal: "arn:aws:iam::111122223333:user/alice"))["EvalDecision"]!);
        Assert.Equal("implicitDeny", (string)(await AskAsync("s3:GetObject", "arn:aws:s3:::home/bob/x", principal: "arn:aws:iam::111122223333:user/alice"))["EvalDecision"]!);
    }

    [Fact]
    public async Task A_policy_of_AWS_is_known_or_said_to_be_unknown()
    {
        await RoleAsync("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}""");
        await iam.CallAsync("AttachRolePolicy", """{"RoleName":"deployer","PolicyArn":"arn:aws:iam::aws:policy/AWSCloudFormationFullAccess"}""");
        Assert.Equal("allowed", (string)(await AskAsync("cloudformation:CreateStack", "*"))["EvalDecision"]!);

        await iam.CallAsync("AttachRolePolicy", """{"RoleName":"deployer","PolicyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}""");
        var refused = await iam.RefusedAsync("SimulatePrincipalPolicy", $$"""{"PolicySourceArn":"{{Role}}","ActionNames":["s3:GetObject"]}""");
        Assert.Equal(("InvalidInput", true), (refused.Code, refused.Message.Contains("ReadOnlyAccess", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Policies_nobody_has_yet_are_simulated_in_pages()
    {
        var input = JsonNode.Parse($$"""{"PolicyInputList":[{{Text("""{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}""")}}],"ActionNames":["iam:GetRole","s3:GetObject"],"MaxItems":1}""")!.AsObject();
        var first = await iam.CallAsync("SimulateCustomPolicy", input.ToJsonString());
        input["Marker"] = (string)first["Marker"]!;
        var second = await iam.CallAsync("SimulateCustomPolicy", input.ToJsonString());

        Assert.Equal("implicitDeny", (string)first["EvaluationResults"]![0]!["EvalDecision"]!);
        Assert.Equal("allowed", (string)second["EvaluationResults"]![0]!["EvalDecision"]!);
        Assert.Equal("PolicyInputList.1", (string)second["EvaluationResults"]![0]!["MatchedStatements"]![0]!["SourcePolicyId"]!);
    }

    [Fact]
    public async Task A_policy_on_the_resource_may_allow_too()
    {
        await RoleAsync("""{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}""");
        var policy = JsonValue.Create($$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{Role}}"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}""").ToJsonString();
        var answer = await iam.CallAsync("SimulatePrincipalPolicy", $$"""{"PolicySourceArn":"{{Role}}","ActionNames":["s3:GetObject"],"ResourceArns":["arn:aws:s3:::b/k"],"ResourcePolicy":{{policy}}}""");

        Assert.Equal("allowed", (string)answer["EvaluationResults"]![0]!["EvalDecision"]!);
    }

    [Fact]
    public async Task A_principal_that_does_not_exist_is_missed() =>
        Assert.Equal("NoSuchEntity", (await iam.RefusedAsync("SimulatePrincipalPolicy", $$"""{"PolicySourceArn":"{{Role}}","ActionNames":["s3:GetObject"]}""")).Code);

    private async Task RoleAsync(string statements)
    {
        await iam.CallAsync("CreateRole", $$"""{"RoleName":"deployer","AssumeRolePolicyDocument":{{JsonValue.Create(Documents.Trust).ToJsonString()}}}""");
        await iam.CallAsync("PutRolePolicy", $$"""{"RoleName":"deployer","PolicyName":"inline","PolicyDocument":{{Text(statements)}}}""");
    }

    private async Task<JsonObject> AskAsync(string action, string resource, (string Key, string Value)? context = null, string principal = Role)
    {
        var input = new JsonObject { ["PolicySourceArn"] = principal, ["ActionNames"] = new JsonArray(action), ["ResourceArns"] = new JsonArray(resource) };
        if (context is var (key, value))
            input["ContextEntries"] = new JsonArray(new JsonObject { ["ContextKeyName"] = key, ["ContextKeyValues"] = new JsonArray(value), ["ContextKeyType"] = "string" });
        return (await iam.CallAsync("SimulatePrincipalPolicy", input.ToJsonString()))["EvaluationResults"]![0]!.AsObject();
    }

    private static string Text(string statements) => JsonValue.Create($$"""{"Version":"2012-10-17","Statement":[{{statements}}]}""").ToJsonString();
}
