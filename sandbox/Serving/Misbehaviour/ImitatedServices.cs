using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>What there is to misbehave: the services that have both a model and a class, and their operations. Read only when somebody names one.</summary>
internal static class ImitatedServices
{
    public static IEnumerable<string> Names => ApiModels.Names.Where(name => ServiceDirectory.TypeOf(name) is not null);

    public static IEnumerable<string> Operations => Names.SelectMany(name => ApiModels.Load(name).Operations.Keys);
}
