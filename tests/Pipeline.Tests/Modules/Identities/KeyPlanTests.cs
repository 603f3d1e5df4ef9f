using Pipeline.Aws.Iam;
using Pipeline.Failures;
using Pipeline.Modules.Identities;

namespace Pipeline.Tests.Modules.Identities;

public class KeyPlanTests
{
    private static readonly DateTime Day = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly KeyRefusals refusals = new("jane", "111122223333", new KeyFile("/nowhere/keys.json", "keys.json", _ => { }), "./build.sh CreateSageMakerRole --rotate");

    [Fact]
    public void Without_any_key_one_is_made() => Assert.True(Plain(new(null)).Make);

    [Fact]
    public void A_stored_key_that_is_the_user_s_stays() => Assert.True(Plain(new(Stored("A")), Key("A")).IsNoOp);

    [Fact]
    public void Another_key_is_told_and_stays() => Assert.Equal(["B"], Ids(Plain(new(Stored("A")), Key("A"), Key("B")).Others));

    [Fact]
    public void A_half_stored_key_is_taken_when_it_is_the_user_s() => Assert.True(Plain(new(null, Stored("A")), Key("A")).Take);

    [Fact]
    public void A_half_stored_key_that_IAM_does_not_know_is_none() => Assert.True(Plain(new(null, Stored("A"))).Make);

    [Theory]
    [InlineData("PL3033", null, "B")]
    [InlineData("PL3033", null, "A B")]
    [InlineData("PL3035", "A", "-A")]
    [InlineData("PL3036", "A", "")]
    [InlineData("PL3036", "A", "B")]
    public void A_store_and_a_user_that_do_not_agree_stop_a_plain_run(string code, string? stored, string keys)
    {
        var problem = Assert.Single(Assert.Throws<NotReady>(() => Plain(new(stored is null ? null : Stored(stored)), Keys(keys))).Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains("--rotate", problem.Hint);
    }

    [Fact]
    public void A_rotation_replaces_the_one_key()
    {
        var plan = Rotation(new(Stored("A")), Key("A"));
        Assert.True(plan.Make);
        Assert.Equal((0, "A"), (plan.Before.Count, Assert.Single(Ids(plan.After))));
    }

    [Fact]
    public void Of_two_keys_the_one_that_nobody_stored_and_nobody_used_makes_room()
    {
        var plan = Rotation(new(Stored("A")), Used("A"), Key("B"));
        Assert.Equal(("B", "A"), (Assert.Single(Ids(plan.Before)), Assert.Single(Ids(plan.After))));
    }

    [Fact]
    public void Of_two_unknown_keys_without_use_the_newest_makes_room()
    {
        var plan = Rotation(new(null), Key("A") with { Created = Day }, Key("B") with { Created = Day.AddDays(1) });
        Assert.Equal(("B", "A"), (Assert.Single(Ids(plan.Before)), Assert.Single(Ids(plan.After))));
    }

    [Fact]
    public void A_key_that_somebody_uses_is_never_deleted_to_make_room()
    {
        var problem = Assert.Single(Assert.Throws<NotReady>(() => Rotation(new(Stored("A")), Key("A"), Used("B"))).Problems);
        Assert.Equal("PL3034", problem.Code);
        Assert.Contains("B (last used 2026-01-02)", problem.Message);
        Assert.Contains("delete-access-key --user-name jane", problem.Hint);
    }

    [Fact]
    public void An_interrupted_rotation_is_finished_without_another_key()
    {
        var renamed = Rotation(new(Stored("B", "A")), Used("A"), Key("B"));
        Assert.Equal((false, false, "A"), (renamed.Take, renamed.Make, Assert.Single(Ids(renamed.After))));
        var written = Rotation(new(Stored("A"), Stored("B", "A")), Used("A"), Key("B"));
        Assert.Equal((true, false, "A"), (written.Take, written.Make, Assert.Single(Ids(written.After))));
    }

    [Fact]
    public void A_rotation_after_a_finished_one_makes_a_key_again() => Assert.True(Rotation(new(Stored("B", "A")), Key("B")).Make);

    [Fact]
    public void A_stored_key_tells_its_secret_in_the_stored_text_alone()
    {
        var key = Stored("A", "B");
        Assert.DoesNotContain("hush", $"{key} {new NewAccessKey("A", "hush")} {new StoredKeys(key)}");
        var again = StoredKey.Parse(key.ToStoredText())!;
        Assert.Equal(("A", "jane", "111122223333", "B"), (again.Id, again.User, again.Account, Assert.Single(again.Replaces)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"AccessKeyId\": \"A\"}")]
    [InlineData("{\"AccessKeyId\": \"A\", \"SecretAccessKey\": 1}")]
    [InlineData("{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"x\"")]
    public void What_is_no_whole_key_is_none(string text) => Assert.Null(StoredKey.Parse(text));

    private KeyPlan Plain(StoredKeys stored, params AccessKeyState[] keys) => KeyPlan.Plain(stored, keys, refusals);

    private KeyPlan Rotation(StoredKeys stored, params AccessKeyState[] keys) => KeyPlan.Rotation(stored, keys, refusals);

    private static AccessKeyState[] Keys(string words) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new AccessKeyState(word.TrimStart('-'), !word.StartsWith('-')))];

    private static AccessKeyState Key(string id) => new(id, Active: true);

    private static AccessKeyState Used(string id) => Key(id) with { LastUsed = Day };

    private static StoredKey Stored(string id, params string[] replaces) => StoredKey.Of(new NewAccessKey(id, "hush"), "jane", "111122223333", replaces);

    private static IEnumerable<string> Ids(IReadOnlyList<AccessKeyState> keys) => keys.Select(key => key.Id);
}
