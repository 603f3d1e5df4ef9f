using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>All rules there are, found by scan.</summary>
public static class EndpointRules
{
    /// <summary>What all rules find, in the order of lines.</summary>
    public static IReadOnlyList<Problem> Problems(EndpointSpecification endpoint) =>
    [
        .. All().SelectMany(rule => rule.Check(endpoint)).DistinctBy(problem => (problem.Message, problem.Location))
            .OrderBy(problem => problem.Location?.File, StringComparer.Ordinal).ThenBy(problem => problem.Location?.Line),
    ];

    private static IEnumerable<IEndpointRule> All() => typeof(IEndpointRule).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IEndpointRule)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (IEndpointRule)Activator.CreateInstance(type)!);
}
