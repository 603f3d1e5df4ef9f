using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.Kms;

/// <summary>The policies of keys.</summary>
internal static class KeyPolicies
{
    /// <summary>What a key has when nobody says otherwise: the account decides through IAM.</summary>
    public static string Default(Call call) => $$"""
        {"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:{{call.Partition}}:iam::{{call.Account}}:root"},"Action":"kms:*","Resource":"*"}]}
        """.Trim();

    /// <summary>Refuses a policy that is none, or under which its author could never change it again.</summary>
    /// <remarks>https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html</remarks>
    public static void Check(Call call, string principal, string policy, bool bypassLockout)
    {
        PolicyDocument document;
        try
        {
            document = PolicyGrammar.CheckResource(policy);
        }
        catch (AwsError broken)
        {
            throw new AwsError("MalformedPolicyDocumentException", broken.Message);
        }
        var question = new PolicyQuestion(call.CallerArn, call.Account, "kms:PutKeyPolicy", "*", new Dictionary<string, string> { ["aws:principalarn"] = principal });
        if (!bypassLockout && PolicyDecision.Ask(document, question) != true)
            throw new AwsError("MalformedPolicyDocumentException", "The new key policy will not allow you to update the key policy in the future.");
    }
}
