using Amazon.SecurityToken.Model;

namespace Pipeline.Aws.Sts;

/// <summary>Who calls.</summary>
/// <param name="Account">Twelve digits.</param>
/// <param name="Arn">The user's or assumed role's ARN.</param>
public sealed record CallerIdentity(string Account, string Arn)
{
    /// <summary>The account's partition, such as <c>aws</c> or <c>aws-cn</c>.</summary>
    public string Partition => Arn.Split(':') is [_, var partition, ..] ? partition : "aws";

    /// <summary>Asks STS; needs no permission (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html).</summary>
    public static async Task<CallerIdentity> AskAsync(AwsSession session, CancellationToken cancellation)
    {
        if (session.Target.SandboxAccount is null)
            await Credentials.RequireAsync(session.Tokens.Config, cancellation);
        var answer = await session.Tokens.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellation).As("sts:GetCallerIdentity");
        return new CallerIdentity(answer.Account, answer.Arn);
    }
}
