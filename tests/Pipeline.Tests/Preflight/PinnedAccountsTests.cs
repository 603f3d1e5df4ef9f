using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Preflight;

namespace Pipeline.Tests.Preflight;

public class PinnedAccountsTests
{
    private static readonly Location Place = new("manifests/dev/deployment.yaml", 9, 7);

    [Theory]
    [InlineData("111122223333")]
    [InlineData(null)]
    public void The_callers_account_and_an_open_one_pass(string? pinned) => PinnedAccounts.Check([Module("a", pinned)], "111122223333");

    [Fact]
    public void Another_account_stops_with_the_place_that_pins_it_and_a_way_out()
    {
        var failure = Assert.Throws<NotReady>(() => PinnedAccounts.Check([Module("a", "444455556666")], "111122223333"));
        var problem = Assert.Single(failure.Problems);
        Assert.Equal(("PL3020", 3, Place), (problem.Code, failure.ExitCode, problem.Location));
        Assert.Contains("444455556666 (primary), the credentials are for 111122223333", problem.Message);
        Assert.Contains("AWS_PROFILE", problem.Hint);
    }

    [Fact]
    public void Modules_of_one_account_are_one_problem_and_those_of_two_are_two()
    {
        Module[] modules = [Module("a", "444455556666"), Module("b", "444455556666"), Module("c", "123456789012")];
        Assert.Equal(2, Assert.Throws<NotReady>(() => PinnedAccounts.Check(modules, "111122223333")).Problems.Count);
    }

    private static Module Module(string name, string? account) => new()
    {
        Name = name,
        Group = "group",
        Definition = new ModuleDefinition { Id = "cloudformation/a", Location = Place },
        TargetAccount = new TargetAccount("primary", account, Place),
        Region = "us-east-1",
        Inputs = [],
        References = [],
        Location = Place,
    };
}
