using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string Scheduled = "Scheduled";

    private static readonly TimeSpan ScheduleTime = TimeSpan.FromSeconds(30);

    private readonly Kind schedules = new(world, "monitoring-schedule", "MonitoringSchedule", arn => Missing($"Monitoring Schedule {arn} does not exist."));

    /// <summary>CreateMonitoringSchedule. No execution is ever begun.</summary>
    public JsonObject? CreateMonitoringSchedule(Call call)
    {
        var schedule = schedules.Add(call, call.Input.Need("MonitoringScheduleName"), Scheduling(call), InUse, row => row.Passes(schedules.Status, LifeStatus.Pending, Scheduled, schedules.After(ScheduleTime)));
        return new() { ["MonitoringScheduleArn"] = schedule.Arn };
    }

    /// <summary>DescribeMonitoringSchedule.</summary>
    public JsonObject? DescribeMonitoringSchedule(Call call) => schedules.Show(call.Operation, schedules.Need(call, call.Input.Need("MonitoringScheduleName")));

    /// <summary>ListMonitoringSchedules.</summary>
    public JsonObject? ListMonitoringSchedules(Call call)
    {
        var (endpoint, definition) = (call.Input.Text("EndpointName"), call.Input.Text("MonitoringJobDefinitionName"));
        return schedules.List(call, schedules.All(call)
            .Where(row => endpoint is null || row.Body.Text("EndpointName") == endpoint)
            .Where(row => definition is null || row.Body.Text("MonitoringJobDefinitionName") == definition));
    }

    /// <summary>ListMonitoringExecutions: none.</summary>
    public JsonObject? ListMonitoringExecutions(Call call) => new() { ["MonitoringExecutionSummaries"] = new JsonArray() };

    /// <summary>UpdateMonitoringSchedule.</summary>
    public JsonObject? UpdateMonitoringSchedule(Call call)
    {
        var changes = Scheduling(call);
        return new() { ["MonitoringScheduleArn"] = schedules.Change(call, call.Input.Need("MonitoringScheduleName"), row => row.With(changes)).Arn };
    }

    /// <summary>StartMonitoringSchedule.</summary>
    public JsonObject? StartMonitoringSchedule(Call call)
    {
        schedules.Change(call, call.Input.Need("MonitoringScheduleName"), row => row.Stays(schedules.Status, Scheduled));
        return null;
    }

    /// <summary>StopMonitoringSchedule.</summary>
    public JsonObject? StopMonitoringSchedule(Call call)
    {
        schedules.Change(call, call.Input.Need("MonitoringScheduleName"), row => row.Stays(schedules.Status, LifeStatus.Stopped));
        return null;
    }

    /// <summary>DeleteMonitoringSchedule.</summary>
    public JsonObject? DeleteMonitoringSchedule(Call call)
    {
        schedules.Remove(call, schedules.Need(call, call.Input.Need("MonitoringScheduleName")).Name);
        return null;
    }

    // A schedule has a definition of its own, or names one, whose input tells the endpoint.
    private JsonObject Scheduling(Call call)
    {
        var (body, config) = (Shown.Kept(call.Input), call.Input.Object("MonitoringScheduleConfig"));
        var type = config.Text("MonitoringType") ?? "DataQuality";
        JsonObject input = [];
        if (config.Text("MonitoringJobDefinitionName") is { } name)
            input = MonitoringKind(type).Need(call, name).Body.Object(type + "JobInput");
        else if (config["MonitoringJobDefinition"] is JsonObject own)
        {
            CheckRole(call, own.Need("RoleArn"));
            input = own.Objects("MonitoringInputs").FirstOrDefault() ?? [];
        }
        else
            throw Invalid("Either MonitoringJobDefinition or MonitoringJobDefinitionName must be given.");
        body["MonitoringType"] = type;
        body["MonitoringJobDefinitionName"] = config.Text("MonitoringJobDefinitionName");
        body["EndpointName"] = input.Object("EndpointInput").Text("EndpointName");
        return body.Present();
    }
}
