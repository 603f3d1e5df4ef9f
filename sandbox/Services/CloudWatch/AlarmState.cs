namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>What an alarm says.</summary>
internal static class AlarmState
{
    public const string Fine = "OK";
    public const string Ringing = "ALARM";
    public const string Unknown = "INSUFFICIENT_DATA";
}
