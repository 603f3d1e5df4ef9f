namespace Pipeline.Sandbox.Serving;

/// <summary>
/// Finds out who calls. An access key id of twelve digits is an account's id, which is how one client plays several
/// accounts; ids that the sandbox issued (IAM keys, assumed roles) stand for what they were issued to; every other id
/// belongs to the default account.
/// </summary>
internal sealed class Callers(SandboxWorld world)
{
    /// <exception cref="AwsError">The key was switched off or its session has ended.</exception>
    public (string Account, string Arn) Identify(Credential credential, IProtocol protocol)
    {
        var key = credential.AccessKey;
        if (key.Length == 12 && key.All(char.IsAsciiDigit))
            return Local(key, credential.Region);
        if (world.Store.Table(Identity.Table, ServingJson.Default.Identity).Find(key) is not { } identity)
            return Local(world.Options.DefaultAccount, credential.Region);
        if (!identity.Active)
            throw protocol.Common.Inactive;
        if (identity.Expires <= world.Clock.GetUtcNow())
            throw protocol.Common.Expired;
        return (identity.Account, identity.Arn);
    }

    private static (string Account, string Arn) Local(string account, string region) =>
        (account, $"arn:{Partition.Of(region)}:iam::{account}:user/sandbox");
}
