using Pipeline.Aws.CloudWatch;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>The second half of a deletion: what is left when endpoints are gone, as far as nobody else uses it.</summary>
public sealed class EndpointRemains(EndpointRoom room, RemovalWishes wishes, Reporter reporter)
{
    /// <summary>Deletes the configurations that no endpoint uses.</summary>
    /// <returns>Who uses what after that.</returns>
    public async Task<HostingUse> ConfigurationsAsync(RemovalNote note, HostingUse use, RemovalLedger ledger, CancellationToken cancellation)
    {
        var gone = new List<string>();
        foreach (var name in note.Configurations)
        {
            if (use.OfConfiguration(name) is { Count: > 0 } users)
                ledger.Kept("configuration", name, Words(users));
            else if (await room.Hosting.RemoveConfigurationAsync(name, cancellation))
                ledger.Deleted("configuration", name);
            if (use.OfConfiguration(name).Count == 0)
                gone.Add(name);
        }
        return use.Without([], gone);
    }

    /// <summary>Deletes the models that no configuration and no component uses.</summary>
    public async Task ModelsAsync(RemovalNote note, HostingUse use, RemovalLedger ledger, CancellationToken cancellation)
    {
        foreach (var name in note.Models)
            if (use.OfModel(name) is { Count: > 0 } users)
                ledger.Kept("model", name, Words(users));
            else if (await room.Hosting.RemoveModelAsync(name, cancellation))
                ledger.Deleted("model", name);
    }

    /// <summary>Deletes the alarms that watch nothing else, and log groups when that is wished.</summary>
    public async Task AroundAsync(string endpoint, RemovalNote note, RemovalLedger ledger, CancellationToken cancellation)
    {
        var alarms = await room.Around.Alarms.OfAsync(endpoint, note.Components, cancellation);
        if (alarms is null)
            reporter.Raise(new Warned($"alarms of endpoint {endpoint} were not looked for: that takes cloudwatch:DescribeAlarms"));
        foreach (var alarm in alarms ?? [])
            if (alarm.Others.Count > 0)
                ledger.Kept("alarm", alarm.Name, $"it watches {string.Join(" and ", alarm.Others)} as well");
            else if (await room.Around.Alarms.RemoveAsync(alarm.Name, cancellation))
                ledger.Deleted("alarm", alarm.Name);
        foreach (var group in EndpointLogGroups.NamesOf(endpoint, note.Components))
            if (!wishes.WithLogs && !ledger.DeletedNothing && await room.Around.Logs.ExistsAsync(group, cancellation))
                ledger.Kept("log group", group, "--with-logs deletes it");
            else if (wishes.WithLogs && await room.Around.Logs.RemoveAsync(group, cancellation))
                ledger.Deleted("log group", group);
    }

    private static string Words(IReadOnlyList<string> users) => $"{string.Join(" and ", users)} {(users.Count == 1 ? "uses" : "use")} it";
}
