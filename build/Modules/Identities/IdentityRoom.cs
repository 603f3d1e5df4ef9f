using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.Iam;
using Pipeline.Aws.SecretsManager;

namespace Pipeline.Modules.Identities;

/// <summary>What works on the identities of one region's stacks.</summary>
/// <param name="Stacks">Plans and deploys stacks.</param>
/// <param name="Adoption">Takes roles into stacks.</param>
/// <param name="Contents">Tells what stacks have.</param>
/// <param name="Users">Reads users.</param>
/// <param name="Roles">Reads and mends roles.</param>
public sealed record IdentityRoom(StackRoom Stacks, StackAdoption Adoption, StackContents Contents, UserReader Users, RoleRoom Roles)
{
    /// <summary>The access keys of users.</summary>
    public required AccessKeys Keys { get; init; }

    /// <summary>The secrets that may hold them.</summary>
    public required SecretStore Secrets { get; init; }
}

/// <summary>What takes resources into stacks.</summary>
/// <param name="Importer">Takes them in.</param>
/// <param name="Remover">Clears away what is left of a stack whose creation failed.</param>
public sealed record StackAdoption(StackImporter Importer, StackRemover Remover);
