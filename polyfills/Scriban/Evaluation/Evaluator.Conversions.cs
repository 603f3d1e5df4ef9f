using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>A value as a whole number.</summary>
    public int Integer(object? value, Place place) => value is int number ? number : OtherInteger(value, place);

    private int OtherInteger(object? value, Place place)
    {
        try
        {
            return value switch
            {
                null => 0,
                BigInteger big => (int)big,
                bool or string or IConvertible => (int)System.Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                _ => throw Unable(value, "int", place),
            };
        }
        catch (Exception failure) when (failure is FormatException or OverflowException or InvalidCastException)
        {
            throw Unable(value, "int", place);
        }
    }

    /// <summary>A value as a .NET function takes it.</summary>
    public object? Convert(object? value, Type type, Place place)
    {
        if (type == typeof(string))
            return value is null ? null : Text(value);
        if (value is null || type.IsInstanceOfType(value))
            return value is null && type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : value;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(bool))
            return IsTrue(value);
        try
        {
            if (plain.IsEnum)
                return Enum.Parse(plain, Text(value), ignoreCase: true);
            if (typeof(IEnumerable).IsAssignableFrom(plain) && value is IEnumerable items && plain.IsAssignableFrom(typeof(Runtime.ScriptArray)))
                return new Runtime.ScriptArray(items);
            return System.Convert.ChangeType(value is BigInteger big ? (decimal)big : value, plain, CultureInfo.InvariantCulture);
        }
        catch (Exception failure) when (failure is FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw Unable(value, plain.Name.ToLowerInvariant(), place);
        }
    }

    private ScriptRuntimeException Unable(object? value, string type, Place place) =>
        new(place.Span, $"Unable to convert type `{Kinds.Of(value)}` to {type}");
}
