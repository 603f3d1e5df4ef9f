namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    private Dictionary<string, int>? _cycles;

    /// <summary>How often a group of <c>array.cycle</c> was asked before.</summary>
    public int NextCycle(string group)
    {
        _cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var round = _cycles.GetValueOrDefault(group);
        _cycles[group] = round + 1;
        return round;
    }
}
