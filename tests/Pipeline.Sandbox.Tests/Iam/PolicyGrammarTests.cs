using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Iam;

public sealed class PolicyGrammarTests
{
    [Theory]
    [InlineData("{not json", "Syntax errors in policy.")]
    [InlineData("[]", "Syntax errors in policy.")]
    [InlineData("{}", "Syntax errors in policy.")]
    [InlineData("""{"Version":"2012-10-17","Statement":[]}""", "Syntax errors in policy.")]
    [InlineData("""{"Version":"2012-10-18","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}""", "The policy must contain a valid version string")]
    [InlineData("""{"Statement":[{"Effect":"allow","Action":"s3:*","Resource":"*"}]}""", "Syntax errors in policy.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Actions":"s3:*","Resource":"*"}]}""", "Syntax errors in policy.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":5,"Resource":"*"}]}""", "Syntax errors in policy.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Resource":"*"}]}""", "Policy statement must contain actions.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*"}]}""", "Policy statement must contain resources.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3","Resource":"*"}]}""", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3 x:Get","Resource":"*"}]}""", "Vendor s3 x is not valid")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}]}""", "Resource bucket must be in ARN format or \"*\".")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:asw:s3:::b"}]}""", "Partition \"asw\" is not valid for resource \"arn:asw:s3:::b\".")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}""", "Policy document should not specify a principal.")]
    [InlineData("""{"Statement":[{"Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"},{"Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"}]}""", "Statement IDs (SID) in a single policy must be unique.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Effect":"Deny","Action":"s3:*","Resource":"*"}]}""", "Syntax errors in policy.")]
    [InlineData("""{"Statement":[{"Sid":"with space","Effect":"Allow","Action":"s3:*","Resource":"*"}]}""", "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringIs":{"a":"b"}}}]}""", "Invalid Condition type : StringIs")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":"true"}}]}""", "Syntax errors in policy.")]
    [Behaviour("Iam", "policy documents")]
    public void An_identity_policy_against_the_grammar_is_refused_in_IAMs_words(string document, string message) =>
        Assert.Equal(("MalformedPolicyDocument", message), Refusal(() => PolicyGrammar.CheckIdentity(document)));

    [Theory]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":["s3:Get*","*"],"NotResource":["arn:aws:s3:::b/*","*"]}}""")]
    [InlineData("""{"Version":"2008-10-17","Id":"x","Statement":[{"Sid":"","Effect":"Deny","NotAction":"iam:*","Resource":"*","Condition":{"Bool":{"aws:x":"true"}}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ForAnyValue:StringLikeIfExists":{"a":["b"]},"Null":{"c":"true"}}}]}""")]
    public void A_policy_within_the_grammar_passes(string document) => Assert.NotEmpty(PolicyGrammar.CheckIdentity(document).Statements);

    [Theory]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}""", "Missing required field Principal")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"Service":"a.amazonaws.com"}}]}""", "Missing required field Action")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"Service":"a.amazonaws.com"},"Action":"sts:AssumeRole","Resource":"*"}]}""", "Has prohibited field Resource")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"Service":"a.amazonaws.com"},"Action":"s3:GetObject"}]}""", "AssumeRole policy may only specify STS AssumeRole actions.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker"},"Action":"sts:AssumeRole"}]}""", "Invalid principal in policy: \"SERVICE\":\"sagemaker\"")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"Services":"a.amazonaws.com"},"Action":"sts:AssumeRole"}]}""", "Invalid principal in policy: \"Services\"")]
    [Behaviour("Iam", "policy documents")]
    public void A_trust_policy_against_the_grammar_is_refused_in_IAMs_words(string document, string message) =>
        Assert.Equal(("MalformedPolicyDocument", message), Refusal(() => PolicyGrammar.CheckTrust(document)));

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("a*c", "abbbc", true)]
    [InlineData("a*c", "abbb", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("*a*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Wildcards_match_as_policies_mean_them(string pattern, string text, bool matches) => Assert.Equal(matches, Wildcards.Match(pattern, text));

    private static (string Code, string Message) Refusal(Action act)
    {
        var refused = Assert.Throws<AwsError>(act);
        return (refused.Code, refused.Message);
    }
}
