using Pipeline.Aws.Sts;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules.Identities;

/// <summary>Makes the identities of an environment: the user with its access key, the execution role with its ARN file.</summary>
public sealed class IdentityRun(DeploymentRun run, Layout layout, IdentityKeys keys, Func<CancellationToken, Task<CallerIdentity>> caller, Reporter reporter)
{
    private const string Difference =
        "The user is for people and programs that call AWS from outside; its access key holds until somebody exchanges it, so keep it to yourself. "
        + "The execution role is for SageMaker itself, which assumes it to read models, pull images and write logs, with credentials that end after hours. "
        + "Sign in as the user, and give the role's ARN to models.";

    private int said;

    /// <summary>Deploys the user modules, and settles the access key of each.</summary>
    public async Task CreateUserAsync(IReadOnlyList<Module> users, string next, CancellationToken cancellation)
    {
        Require(users, UserModules.Folder, one: keys.InFile ? layout.Relative(layout.UserKeyFile) : null);
        var account = (await caller(cancellation)).Account;
        foreach (var user in users)
            await keys.RequireOwnAsync(await run.ReadyAsync(user, cancellation), account, cancellation);
        var outputs = await run.DeployAsync(users, cancellation);
        var places = new List<Output>();
        foreach (var user in users)
            places.Add(new Output(user.Id, "AccessKey", await keys.SettleAsync(await run.ReadyAsync(user, cancellation), account, cancellation)));
        Finish([.. outputs, .. places], next);
    }

    /// <summary>Deploys the execution role modules, and saves the ARN.</summary>
    public async Task CreateExecutionRoleAsync(IReadOnlyList<Module> roles, string next, CancellationToken cancellation)
    {
        Require(roles, ExecutionRoleModules.Folder, one: layout.Relative(layout.ExecutionRoleFile));
        var file = new RoleFile(layout.ExecutionRoleFile, layout.Relative(layout.ExecutionRoleFile), text => reporter.Raise(new Warned(text)));
        file.RequireOwn();
        var outputs = await run.DeployAsync(roles, cancellation);
        var fresh = file.Save(outputs.Single(output => output.Name == "RoleArn").Value);
        Finish(outputs, next, fresh);
    }

    // DeployEndpoint comes by every time; the second time nobody needs to be told.
    private void Finish(IReadOnlyList<Output> outputs, string next, bool explained = true)
    {
        if (explained && Interlocked.Exchange(ref said, 1) == 0)
            reporter.Raise(new Explained(Difference));
        reporter.Raise(new OutputsReady(outputs, next));
    }

    private static void Require(IReadOnlyList<Module> modules, string folder, string? one)
    {
        if (modules.Count == 0)
        {
            throw new InvalidInput([new Problem("PL2440", $"no module of the environment has the path {folder}",
                Hint: $"add one to a group of its manifests, as manifests/local/sagemaker-identities-modules.yaml does")], called: true);
        }
        if (one is not null && modules.Count > 1)
        {
            throw new InvalidInput([.. modules.Skip(1).Select(module => new Problem("PL2441", $"{one} has room for one module of {folder}, and {modules[0].Id} is one already", module.Location,
                folder == UserModules.Folder ? "use --store secrets-manager, or remove one of them" : "remove one of them; Deploy makes them all and writes no file"))], called: true);
        }
    }
}
