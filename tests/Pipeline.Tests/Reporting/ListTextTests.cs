using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class ListTextTests
{
    private static readonly ListReady List = new("Products", ["Id", "Projects", "Name"], [["xgboost_abalone", "3", "Abalone"], ["b", "0", "One\nline | more"]]);

    [Fact]
    public void Columns_are_as_wide_as_their_widest_text() => Assert.Equal(
        ["Products", "  Id               Projects  Name", "  xgboost_abalone  3         Abalone", "  b                0         One line | more"],
        ListText.Lines(List, Palette.For(HostTraits.Detect(new Dictionary<string, string>(), redirected: true, width: 0))));

    [Fact]
    public void An_empty_list_is_its_title() => Assert.Equal(["Nothing"], ListText.Lines(new ListReady("Nothing", ["Id"], []), Palette.For(HostTraits.Detect(new Dictionary<string, string>(), redirected: true, width: 0))));

    [Fact]
    public void A_job_summary_has_it_as_a_table() => Assert.Equal(
        "### Products\n\n| Id | Projects | Name |\n|---|---|---|\n| xgboost_abalone | 3 | Abalone |\n| b | 0 | One line \\| more |\n", JobSummary.Of(List));
}
