using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Reads who made something from a request.</summary>
internal static class Persons
{
    /// <summary>The person of that member; <paramref name="otherwise"/> when it is absent.</summary>
    public static Signature Person(this JsonObject body, string member, Signature otherwise)
    {
        if (body.Object(member) is not { } told)
            return otherwise;
        var when = told.Text("date") is not { } date ? otherwise.When
            : DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed
            : throw Body.Invalid($"For 'links/0/schema/properties/{member}/properties/date', \"{date}\" is not a date-time.");
        return new(told.NeedText("name"), told.NeedText("email"), when);
    }
}
