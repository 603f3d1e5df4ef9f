using Pipeline.Aws.CloudFormation;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Aws.CloudFormation;

public class StackStepsTests
{
    public static TheoryData<string, StackStep> Table => new()
    {
        { "CREATE_IN_PROGRESS", StackStep.Wait },
        { "CREATE_FAILED", StackStep.Recreate },
        { "CREATE_COMPLETE", StackStep.Update },
        { "ROLLBACK_IN_PROGRESS", StackStep.Wait },
        { "ROLLBACK_FAILED", StackStep.Recreate },
        { "ROLLBACK_COMPLETE", StackStep.Recreate },
        { "DELETE_IN_PROGRESS", StackStep.Wait },
        { "DELETE_FAILED", StackStep.Stop },
        { "DELETE_COMPLETE", StackStep.Create },
        { "UPDATE_IN_PROGRESS", StackStep.Wait },
        { "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", StackStep.Wait },
        { "UPDATE_COMPLETE", StackStep.Update },
        { "UPDATE_FAILED", StackStep.Update },
        { "UPDATE_ROLLBACK_IN_PROGRESS", StackStep.Wait },
        { "UPDATE_ROLLBACK_FAILED", StackStep.ContinueRollback },
        { "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", StackStep.Wait },
        { "UPDATE_ROLLBACK_COMPLETE", StackStep.Update },
        { "REVIEW_IN_PROGRESS", StackStep.Create },
        { "IMPORT_IN_PROGRESS", StackStep.Wait },
        { "IMPORT_COMPLETE", StackStep.Update },
        { "IMPORT_ROLLBACK_IN_PROGRESS", StackStep.Wait },
        { "IMPORT_ROLLBACK_FAILED", StackStep.Stop },
        { "IMPORT_ROLLBACK_COMPLETE", StackStep.Update },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_status_asks_for_a_step(string status, StackStep step) => Assert.Equal(step, StackSteps.For(status));

    [Fact]
    public void Without_a_stack_one_is_created() => Assert.Equal(StackStep.Create, StackSteps.For(null));

    [Fact]
    public void A_status_that_nobody_knows_stops() => Assert.Equal(StackStep.Stop, StackSteps.For("HIBERNATING"));

    [Fact]
    public void The_table_has_every_status_of_the_API()
    {
        var model = File.ReadLines(Path.Combine(Repository.Root, "sandbox/Models/Data/cloudformation.api"));
        var statuses = model.Single(line => line.StartsWith("StackStatus s =", StringComparison.Ordinal)).Split('=')[1].Split('|');
        Assert.Equal(statuses.Order(), Table.Select(row => (string)row[0]).Order());
    }
}
