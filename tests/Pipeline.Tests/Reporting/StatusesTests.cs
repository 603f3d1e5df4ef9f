using Pipeline.Reporting;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Reporting;

public class StatusesTests
{
    [Theory]
    [InlineData("CREATE_IN_PROGRESS", StatusMeaning.Working)]
    [InlineData("UPDATE_COMPLETE", StatusMeaning.Good)]
    [InlineData("DELETE_SKIPPED", StatusMeaning.Good)]
    [InlineData("CREATE_FAILED", StatusMeaning.Bad)]
    [InlineData("UPDATE_ROLLBACK_FAILED", StatusMeaning.Bad)]
    [InlineData("ROLLBACK_IN_PROGRESS", StatusMeaning.Undoing)]
    [InlineData("UPDATE_ROLLBACK_COMPLETE", StatusMeaning.Undoing)]
    public void A_status_word_has_a_meaning(string status, StatusMeaning meaning) => Assert.Equal(meaning, Statuses.Meaning(status));

    [Fact]
    public void No_status_of_a_resource_that_ended_counts_as_working()
    {
        var model = File.ReadLines(Path.Combine(Repository.Root, "sandbox/Models/Data/cloudformation.api"));
        var statuses = model.Single(line => line.StartsWith("ResourceStatus s =", StringComparison.Ordinal)).Split('=')[1].Split('|');
        var ended = statuses.Where(status => !status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal));
        Assert.All(ended, status => Assert.NotEqual(StatusMeaning.Working, Statuses.Meaning(status)));
    }
}
