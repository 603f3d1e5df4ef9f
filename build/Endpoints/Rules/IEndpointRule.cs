using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Something that AWS would refuse, or quietly leave out, and that can be said before anything is called. A new rule is a new file.</summary>
public interface IEndpointRule
{
    /// <summary>What is wrong with an endpoint, with the place that says it.</summary>
    IEnumerable<Problem> Check(EndpointSpecification endpoint);
}
