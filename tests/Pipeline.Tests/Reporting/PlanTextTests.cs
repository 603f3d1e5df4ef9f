using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class PlanTextTests
{
    [Theory]
    [InlineData("", "No changes. 0 things match.")]
    [InlineData("=", "No changes. 1 thing matches.")]
    [InlineData("==", "No changes. 2 things match.")]
    [InlineData("+++~=", "Plan: 3 to add, 1 to change, 0 to delete, 1 unchanged.")]
    [InlineData("r-", "Plan: 0 to add, 0 to change, 1 to replace, 1 to delete, 0 unchanged.")]
    public void The_last_line_counts_everything(string kinds, string line) =>
        Assert.Equal(line, PlanText.Total([.. kinds.Select(kind => new PlannedChange(Kind(kind), "Stack a", "Name", "Type"))]));

    [Fact]
    public void A_reason_of_several_lines_stays_on_its_own_line()
    {
        var lines = PlanText.Lines([new(ChangeKind.Change, "Stack a", "Policy", "AWS::S3::BucketPolicy", "one\ntwo")], new Palette("", "", "", "", "", ""));
        Assert.Equal(["Stack a", "  ~   Policy  AWS::S3::BucketPolicy one two"], lines);
    }

    private static ChangeKind Kind(char sign) => sign switch
    {
        '+' => ChangeKind.Add,
        '~' => ChangeKind.Change,
        'r' => ChangeKind.Replace,
        '-' => ChangeKind.Delete,
        _ => ChangeKind.Unchanged,
    };
}
