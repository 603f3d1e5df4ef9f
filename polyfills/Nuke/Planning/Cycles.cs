using Nuke.Common.Building;
using Nuke.Common.Execution;

namespace Nuke.Common.Planning;

/// <summary>Finds targets that wait for each other; all targets of the build are looked at, planned or not.</summary>
internal static class Cycles
{
    /// <exception cref="BuildDefinitionException">There are cycles; the message has one line for each.</exception>
    internal static void Check(IReadOnlyList<ExecutableTarget> all)
    {
        var search = new Search();
        foreach (var target in all)
            search.Visit(target);
        if (search.Cycles.Count > 0)
            throw new BuildDefinitionException(
                "Circular dependencies between targets:" + string.Concat(search.Cycles.Select(cycle => $"{Environment.NewLine} - {cycle}")));
    }

    /// <summary>Tarjan's strongly connected components: https://doi.org/10.1137/0201010.</summary>
    private sealed class Search
    {
        private readonly Dictionary<ExecutableTarget, (int Index, int Low)> marks = [];
        private readonly Stack<ExecutableTarget> open = new();

        internal List<string> Cycles { get; } = [];

        internal int Visit(ExecutableTarget target)
        {
            if (marks.TryGetValue(target, out var mark))
                return open.Contains(target) ? mark.Low : int.MaxValue;

            var index = marks.Count;
            var low = index;
            marks[target] = (index, index);
            open.Push(target);
            foreach (var predecessor in target.AllDependencies)
                low = Math.Min(low, Visit(predecessor));
            marks[target] = (index, low);
            if (low == index)
                Close(target);
            return low;
        }

        private void Close(ExecutableTarget root)
        {
            var members = new List<ExecutableTarget>();
            do
                members.Add(open.Pop());
            while (members[^1] != root);
            if (members.Count > 1)
                Cycles.Add(string.Join(", ", members.Select(member => member.Name)));
        }
    }
}
