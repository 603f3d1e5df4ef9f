using Pipeline.Diagrams.Graph;

namespace Pipeline.Tests.Diagrams;

/// <summary>Schedules, events from outside, notifications, and a SageMaker pipeline that a build makes.</summary>
public class BatchInferenceReadingTests
{
    private const string ModelPipeline = "pipeline:sagemaker-${SageMakerProjectId}-batch";
    private const string Failure = "event:aws.sagemaker:SageMaker Model Building Pipeline Execution Status Change";
    private readonly Diagram diagram = Sample.Read("batch_inference");

    [Fact]
    public void What_starts_what_is_a_line() => Assert.Equal(
        [
            "source:CodeStarSourceConnection:${RepositoryId} -> BuildPipeline/0",
            "ImageRepository -> BuildPipeline/1",
            "BuildPipeline/2 -> BuildProject",
            $"BuildProject -> {ModelPipeline}",
            $"{ModelPipeline} -> ModelGroup",
            $"NightlyRule -> {ModelPipeline}",
            "FailureRule -> Alarms",
            $"{Failure} -> FailureRule",
            "InputBucket -> CheckFunction",
        ],
        diagram.Lines(EdgeKind.Flow));

    [Fact]
    public void What_a_build_hands_to_its_pipeline_the_pipeline_uses() => Assert.Equal(
        [
            "BuildPipeline -> OutputBucket", $"{ModelPipeline} -> InputBucket", $"{ModelPipeline} -> OutputBucket", $"{ModelPipeline} -> ImageRepository",
            "CheckFunction -> JobSecurityGroup", "CheckFunction -> RunTable", "Note -> RunTable",
        ],
        diagram.Lines(EdgeKind.Use));

    [Fact]
    public void A_key_leads_to_all_that_is_stored_under_it() => Assert.Equal(
        ["DataKey -> InputBucket", "DataKey -> OutputBucket", "DataKey -> ImageRepository", "DataKey -> RunTable"],
        diagram.Lines(EdgeKind.Encryption));

    [Fact]
    public void A_schedule_is_a_badge() => Assert.Contains(new Badge(Icon.Clock, "Nightly schedule"), diagram.Node("NightlyRule").Badges);

    [Fact]
    public void A_role_that_nothing_runs_under_keeps_its_card() => Assert.Equal(Lane.Roles, diagram.Node("ReaderRole").Lane);

    [Fact]
    public void A_type_that_nobody_knows_has_a_card_with_its_words()
    {
        var note = diagram.Node("Note");
        Assert.Equal(("Unheard of thing", Icon.Generic, Lane.Other), (note.Kind, note.Service.Icon, note.Lane));
    }
}
