namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "notebook instances")]
public sealed class NotebookTests
{
    private const string Name = """{"NotebookInstanceName":"desk"}""";
    private readonly Studio studio = new();

    [Fact]
    public async Task A_notebook_is_stopped_before_it_is_changed_or_deleted()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreateNotebookInstanceLifecycleConfig", """{"NotebookInstanceLifecycleConfigName":"setup","OnCreate":[{"Content":"aGk="}]}""");
        await studio.CallAsync("CreateNotebookInstance", $$"""{"NotebookInstanceName":"desk","InstanceType":"ml.t3.medium","RoleArn":"{{Studio.Role}}","LifecycleConfigName":"setup"}""");
        var pending = await StatusAsync();
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        var early = await studio.RefusedAsync("DeleteNotebookInstance", Name);
        var used = await studio.RefusedAsync("DeleteNotebookInstanceLifecycleConfig", """{"NotebookInstanceLifecycleConfigName":"setup"}""");
        await studio.CallAsync("StopNotebookInstance", Name);
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        await studio.CallAsync("UpdateNotebookInstance", """{"NotebookInstanceName":"desk","InstanceType":"ml.t3.large","DisassociateLifecycleConfig":true}""");
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        var changed = await studio.CallAsync("DescribeNotebookInstance", Name);
        await studio.CallAsync("DeleteNotebookInstance", Name);
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        await studio.CallAsync("DeleteNotebookInstanceLifecycleConfig", """{"NotebookInstanceLifecycleConfigName":"setup"}""");

        Assert.Equal("Pending", pending);
        Assert.StartsWith("Status (InService) not in ([Stopped, Failed]). Unable to transition to (Deleting)", early.Message, StringComparison.Ordinal);
        Assert.Equal("ValidationException", used.Code);
        Assert.Equal(("ml.t3.large", "Stopped"), ((string)changed["InstanceType"]!, (string)changed["NotebookInstanceStatus"]!));
        Assert.Null(changed["NotebookInstanceLifecycleConfigName"]);
        Assert.Equal("RecordNotFound", (await studio.RefusedAsync("DescribeNotebookInstance", Name)).Message);
    }

    private async Task<string> StatusAsync() => (string)(await studio.CallAsync("DescribeNotebookInstance", Name))["NotebookInstanceStatus"]!;
}
