using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>An inference component as it is kept: the members that are told, and <c>Now</c> and <c>Next</c>, what runs and what is asked for.</summary>
internal static class ComponentRecord
{
    private const string Running = "Now";
    private const string Coming = "Next";

    /// <summary>Asks for a specification, a number of copies, or both.</summary>
    /// <param name="component">The component's members.</param>
    /// <param name="wanted">Specifications and models, or null to keep those it has.</param>
    /// <param name="copies">How many copies, or null to keep as many as it has; an adapter has as many as what it adapts.</param>
    public static void Wish(JsonObject component, JsonObject? wanted, int? copies)
    {
        component[Coming] = (wanted ?? component.Object(Running)).DeepClone();
        if (copies is not null)
            component["RuntimeConfig"] = new JsonObject { ["DesiredCopyCount"] = copies, ["CurrentCopyCount"] = Copies(component) };
        component.Remove("FailureReason");
    }

    /// <summary>What was asked for is.</summary>
    public static void Settle(JsonObject component, DateTimeOffset now)
    {
        component[Running] = component[Coming]?.DeepClone();
        component.Remove(Coming);
        Show(component, now);
        if (component["RuntimeConfig"] is JsonObject runtime)
            runtime["CurrentCopyCount"] = runtime["DesiredCopyCount"]!.DeepClone();
    }

    /// <summary>What was asked for cannot be; what ran before goes on.</summary>
    public static void Return(JsonObject component)
    {
        component.Remove(Coming);
        if (component["RuntimeConfig"] is JsonObject runtime)
            runtime["DesiredCopyCount"] = runtime["CurrentCopyCount"]!.DeepClone();
    }

    /// <summary>What runs, or what is to run first.</summary>
    public static JsonObject Contents(JsonObject component) => component[Coming] as JsonObject ?? component.Object(Running);

    /// <summary>What runs now.</summary>
    public static JsonObject Serving(JsonObject component) => component.Object(Running);

    /// <summary>The component that it adapts, or null.</summary>
    public static string? BaseOf(JsonObject component) => Contents(component).Objects("Specifications").FirstOrDefault()?.Text("BaseInferenceComponentName");

    /// <summary>How many copies there are now.</summary>
    public static int Copies(JsonObject component) => component.Object("RuntimeConfig").Number("CurrentCopyCount") ?? 0;

    /// <summary>What SageMaker calls what is going on with it, or null when nothing is.</summary>
    public static string? Progress(JsonObject component) => component.Need("InferenceComponentStatus") switch
    {
        EndpointStatus.Creating => "CREATE_IN_PROGRESS",
        EndpointStatus.Updating => JsonNode.DeepEquals(component[Running], component[Coming]) ? "UPDATE_RC_IN_PROGRESS" : "UPDATE_IN_PROGRESS",
        EndpointStatus.Deleting => "DELETE_IN_PROGRESS",
        _ => null,
    };

    /// <summary>What DescribeInferenceComponent answers.</summary>
    public static JsonObject Shown(Definition component)
    {
        var answer = component.Copy();
        if (answer["Specification"] is null && answer["Specifications"] is null)
            Show(answer, component.Updated);
        answer.Remove(Running);
        answer.Remove(Coming);
        answer["InferenceComponentArn"] = component.Arn;
        answer["CreationTime"] = component.Created.Iso();
        answer["LastModifiedTime"] = component.Updated.Iso();
        return answer;
    }

    private static void Show(JsonObject component, DateTimeOffset now)
    {
        component.Remove("Specification");
        component.Remove("Specifications");
        var specifications = Contents(component).Objects("Specifications").Select(one => (JsonNode)ComponentSpecification.Shown(one, now)).ToArray();
        if (specifications is [var single])
            component["Specification"] = single;
        else
            component["Specifications"] = new JsonArray(specifications);
    }
}
