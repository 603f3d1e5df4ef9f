using Pipeline.Aws.Iam;
using Pipeline.Reporting;

namespace Pipeline.Modules.Identities;

/// <summary>Brings a user's access keys and the store together.</summary>
/// <param name="keys">The keys at IAM.</param>
/// <param name="store">Where the key is kept.</param>
/// <param name="reporter">Told what happens, never the secret.</param>
public sealed class UserKey(AccessKeys keys, IKeyStore store, Reporter reporter)
{
    /// <summary>Makes, keeps or exchanges the key.</summary>
    /// <param name="user">The user, who exists.</param>
    /// <param name="account">The user's account.</param>
    /// <param name="rotate">Whether the key is exchanged.</param>
    /// <param name="refusals">What to say when it cannot be done.</param>
    /// <param name="cancellation">Stops between two steps; a later run takes up what is left.</param>
    public async Task SettleAsync(string user, string account, bool rotate, KeyRefusals refusals, CancellationToken cancellation)
    {
        var stored = await store.ReadAsync(cancellation);
        refusals.RequireOwn(stored);
        var present = await PresentAsync(user, rotate, cancellation);
        var plan = rotate ? KeyPlan.Rotation(stored, present, refusals) : KeyPlan.Plain(stored, present, refusals);
        var step = $"access key of {user}";
        if (plan.IsNoOp)
            reporter.Raise(new StepFinished(step, Outcome.Unchanged, $"{store.Place} holds it"));
        else
            await CarryOutAsync(plan, step, user, account, cancellation);
        if (plan.Others.Count > 0)
        {
            reporter.Raise(new Warned($"user {user} has another access key, {string.Join(", ", plan.Others.Select(key => key.Id))}, which {store.Place} does not hold: "
                + "an interrupted run may have left it, and --rotate then removes it"));
        }
    }

    private async Task CarryOutAsync(KeyPlan plan, string step, string user, string account, CancellationToken cancellation)
    {
        reporter.Raise(new StepStarted(step, plan.Make ? "making" : "finishing"));
        try
        {
            if (plan.Take)
                store.TakePending();
            if (plan.Make)
                await MakeAsync(plan, user, account, cancellation);
            foreach (var old in plan.After)
                await keys.RemoveAsync(user, old, cancellation);
            reporter.Raise(new StepFinished(step, Outcome.Done, $"{store.Place} holds it{(plan.After.Count == 0 ? "" : $"; {string.Join(", ", plan.After.Select(key => key.Id))} deleted")}"));
        }
        catch (Failures.PipelineFailure)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed));
            throw;
        }
    }

    private async Task MakeAsync(KeyPlan plan, string user, string account, CancellationToken cancellation)
    {
        await store.PrepareAsync(cancellation);
        try
        {
            foreach (var unused in plan.Before)
                await keys.RemoveAsync(user, unused, cancellation);
            cancellation.ThrowIfCancellationRequested();
            await StoreAsync(await keys.CreateAsync(user), user, account, [.. plan.After.Select(key => key.Id)]);
        }
        finally
        {
            store.Discard();
        }
    }

    private async Task StoreAsync(NewAccessKey made, string user, string account, IReadOnlyList<string> replaces)
    {
        try
        {
            await store.WriteAsync(StoredKey.Of(made, user, account, replaces));
        }
        catch
        {
            // A key that nobody can read is of no use to anybody.
            await keys.RemoveAsync(user, new AccessKeyState(made.Id, Active: true), CancellationToken.None);
            throw;
        }
    }

    private async Task<IReadOnlyList<AccessKeyState>> PresentAsync(string user, bool rotate, CancellationToken cancellation)
    {
        var present = (await keys.ListAsync(user, cancellation)).ToArray();
        for (var at = 0; rotate && present.Length == KeyPlan.MostKeys && at < present.Length; at++)
            present[at] = present[at] with { LastUsed = await keys.LastUsedAsync(present[at].Id, cancellation) };
        return present;
    }
}
