using System.Text.Json.Nodes;
using Amazon.IdentityManagement.Model;
using Pipeline.Modules.Identities;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Identities;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class RotationTests : IdentityTests
{
    [Fact]
    public async Task A_rotation_stores_the_new_key_before_it_ends_the_old_one()
    {
        await Maker.UserAsync();
        var old = Assert.Single(await KeysAsync());
        var before = Sandbox.Writes.Count();

        await Maker.RotateAsync();
        Assert.Equal(["CreateAccessKey", "UpdateAccessKey", "DeleteAccessKey"], Sandbox.Writes.Skip(before).Select(call => call.Operation));
        Assert.NotEqual(old, Assert.Single(await KeysAsync()));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Maker.KeyFile));
        await MakesNoWritingCallAsync(() => Maker.UserAsync());
    }

    [Fact]
    public async Task A_key_that_a_kill_left_unrecorded_is_told_by_a_plain_run_and_removed_by_the_next_rotation()
    {
        await Maker.UserAsync();
        using var session = Maker.Session();
        var left = (await session.Identities.CreateAccessKeyAsync(new CreateAccessKeyRequest { UserName = UserName })).AccessKey.AccessKeyId;

        await MakesNoWritingCallAsync(() => Maker.UserAsync());
        Assert.Contains(Maker.Events.OfType<Warned>(), warned => warned.Text.Contains(left, StringComparison.Ordinal) && warned.Text.Contains("--rotate", StringComparison.Ordinal));
        await Maker.RotateAsync();
        Assert.NotEqual(left, Assert.Single(await KeysAsync()));
        await MakesNoWritingCallAsync(() => Maker.UserAsync());
    }

    [Fact]
    public async Task A_first_key_that_was_stored_but_not_put_in_its_place_is_put_there()
    {
        await Maker.UserAsync();
        File.Move(Maker.KeyFile, Maker.KeyFile + ".new");
        await MakesNoWritingCallAsync(() => Maker.UserAsync());
        Assert.True(File.Exists(Maker.KeyFile));
        Assert.False(File.Exists(Maker.KeyFile + ".new"));
    }

    [Theory]
    [InlineData(IdentityOptions.InFile)]
    [InlineData(IdentityOptions.InSecrets)]
    public async Task A_rotation_that_is_ended_after_any_one_of_its_calls_is_finished_by_the_next(string store)
    {
        var wrong = new List<string>();
        for (var (last, ended) = (1, true); ended; last++)
        {
            (ended, var left) = await EndedAfterAsync(last, store, recorded: true);
            if (left is not null)
                wrong.Add($"ended after call {last}: {left}");
            Assert.InRange(last, 1, 50);
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(IdentityOptions.InFile)]
    [InlineData(IdentityOptions.InSecrets)]
    public async Task A_first_run_that_is_ended_after_any_one_of_its_calls_is_finished_by_the_next(string store)
    {
        var wrong = new List<string>();
        for (var (last, ended) = (1, true); ended; last++)
        {
            (ended, var left) = await EndedAfterAsync(last, store, recorded: false);
            if (left is not null)
                wrong.Add($"ended after call {last}: {left}");
            Assert.InRange(last, 1, 100);
        }
        Assert.Empty(wrong);
    }

    private static async Task<(bool Ended, string? Left)> EndedAfterAsync(int last, string store, bool recorded)
    {
        var (seen, end) = (int.MinValue, new CancellationTokenSource());
        await using var sandbox = await StrictSandbox.StartAsync(_ =>
        {
            if (Interlocked.Increment(ref seen) == last)
                end.Cancel();
        });
        using var checkout = new Checkout("xgboost_abalone");
        var maker = new IdentityMaker(checkout, sandbox);
        if (recorded)
            await maker.UserAsync(new IdentityOptions(Store: store));

        var ended = false;
        Interlocked.Exchange(ref seen, 0);
        try
        {
            await maker.UserAsync(new IdentityOptions(Store: store, Rotate: recorded), end.Token);
        }
        catch (OperationCanceledException)
        {
            ended = true;
        }
        Interlocked.Exchange(ref seen, int.MinValue);
        await maker.UserAsync(new IdentityOptions(Store: store, Rotate: recorded));

        var before = sandbox.Writes.Count();
        await maker.UserAsync(new IdentityOptions(Store: store));
        using var session = maker.Session();
        var keys = (await session.Identities.ListAccessKeysAsync(new ListAccessKeysRequest { UserName = UserName })).AccessKeyMetadata;
        return (ended, (keys.Count, sandbox.Writes.Count()) == (1, before) ? null : $"{keys.Count} keys, {sandbox.Writes.Count() - before} writes");
    }
}
