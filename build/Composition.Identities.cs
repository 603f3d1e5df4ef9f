using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.Iam;
using Pipeline.Aws.SecretsManager;
using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Modules.Identities;

namespace Pipeline;

public sealed partial class Composition
{
    /// <summary>What the command line says about identities.</summary>
    public IdentityOptions IdentityOptions { get; init; } = new();

    /// <summary>The user modules.</summary>
    public IReadOnlyList<Module> Users => [.. Deployment.Modules.Where(module => module.Definition.Id == UserModules.Folder)];

    /// <summary>The execution role modules.</summary>
    public IReadOnlyList<Module> ExecutionRoles => [.. Deployment.Modules.Where(module => module.Definition.Id == ExecutionRoleModules.Folder)];

    /// <summary>Makes the identities.</summary>
    public IdentityRun Identities => Once(ref field, () => new IdentityRun(Run, layout, new IdentityKeys(layout, IdentityOptions, IdentitiesOf, Rotating, reporter), CallerAsync, reporter));

    private UserModules UserModules => Once(ref field, () => new UserModules(StackModules, IdentitiesOf, IdentityOptions, reporter));

    private ExecutionRoleModules ExecutionRoleModules => Once(ref field, () => new ExecutionRoleModules(StackModules, IdentitiesOf, IdentityOptions, CallerAsync, reporter));

    private string Rotating => $"./build.sh CreateSageMakerRole{(environment == "local" ? "" : $" --environment {environment}")} --rotate";

    private IModuleKind? IdentityKindOf(Module module) => module.Definition.Id switch
    {
        UserModules.Folder => UserModules,
        ExecutionRoleModules.Folder => ExecutionRoleModules,
        _ => null,
    };

    private IdentityRoom IdentitiesOf(string region)
    {
        var session = Session(region);
        var (reader, sets) = (new StackReader(session, Listing(region)), new ChangeSets(session, Poll));
        var watcher = new StackWatcher(session, reader, reporter, Poll);
        var adoption = new StackAdoption(new StackImporter(reader, sets, watcher, reporter), new StackRemover(session, reader, watcher, reporter));
        return new IdentityRoom(Stacks(region), adoption, new StackContents(session), new UserReader(session), new RoleRoom(session))
        {
            Keys = new AccessKeys(session),
            Secrets = new SecretStore(session),
        };
    }
}
