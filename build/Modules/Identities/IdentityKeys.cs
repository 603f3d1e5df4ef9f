using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules.Identities;

/// <summary>The access keys of user modules, in the store that the run asks for.</summary>
/// <param name="layout">Where the file is.</param>
/// <param name="options">Which store, and whether keys are exchanged.</param>
/// <param name="rooms">What works on a region's identities.</param>
/// <param name="rotate">What to type to exchange a key.</param>
/// <param name="reporter">Told what happens.</param>
public sealed class IdentityKeys(Layout layout, IdentityOptions options, Func<string, IdentityRoom> rooms, string rotate, Reporter reporter)
{
    /// <summary>Whether keys go into the file, which has room for one.</summary>
    public bool InFile => options.Store == IdentityOptions.InFile;

    /// <summary>Holds that what is stored is not somebody else's, before anything is deployed.</summary>
    public async Task RequireOwnAsync(ReadyModule user, string account, CancellationToken cancellation)
    {
        var store = StoreOf(user);
        RefusalsOf(user, account, store).RequireOwn(await store.ReadAsync(cancellation));
    }

    /// <summary>Brings a user's keys and the store together.</summary>
    /// <returns>The store in words.</returns>
    public async Task<string> SettleAsync(ReadyModule user, string account, CancellationToken cancellation)
    {
        var store = StoreOf(user);
        await new UserKey(rooms(user.Module.Region).Keys, store, reporter).SettleAsync(NameOf(user), account, options.Rotate, RefusalsOf(user, account, store), cancellation);
        return store.Place;
    }

    private KeyRefusals RefusalsOf(ReadyModule user, string account, IKeyStore store) => new(NameOf(user), account, store, InFile ? rotate : $"{rotate} --store {IdentityOptions.InSecrets}");

    private IKeyStore StoreOf(ReadyModule user) => InFile
        ? new KeyFile(layout.UserKeyFile, layout.Relative(layout.UserKeyFile), text => reporter.Raise(new Warned(text)))
        : new KeySecret(rooms(user.Module.Region).Secrets, SecretOf(user), StackRequests.Tags(user.Deployment, user.Module.Id));

    private static string SecretOf(ReadyModule user) => $"{user.Deployment.Project}/{user.Deployment.Name}/{NameOf(user)}/access-key";

    private static string NameOf(ReadyModule user) => user.Inputs.Text("user-name");
}
