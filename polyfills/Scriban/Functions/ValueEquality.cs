using System.Collections;
using System.Globalization;
using Scriban.Evaluation;

namespace Scriban.Functions;

/// <summary>When two elements of a list are the same: numbers by value, lists by their contents. A number is never the same as a text.</summary>
internal sealed class ValueEquality : IEqualityComparer<object?>
{
    public static readonly ValueEquality Instance = new();

    public new bool Equals(object? left, object? right)
    {
        // A template can only name the members of an enumeration, or know their numbers.
        if (left is Enum known && right is not Enum)
            return right is string name ? known.ToString() == name : Operations.IsNumber(right) && Operations.AreEqual(Convert.ToInt64(known, CultureInfo.InvariantCulture), right);
        return left is string == right is string && Operations.AreEqual(left, right);
    }

    public int GetHashCode(object? value) => value switch
    {
        null => 0,
        string text => text.GetHashCode(StringComparison.Ordinal),
        _ when Operations.IsNumber(value) => Operations.Real(value).GetHashCode(),
        IList items => items.Count,
        _ => value.GetHashCode(),
    };
}
