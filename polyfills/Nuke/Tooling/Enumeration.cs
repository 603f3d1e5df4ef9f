using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>A set of named values, as static fields of a class: open where an enum is closed.</summary>
public abstract class Enumeration
{
    /// <summary>The text of the value.</summary>
    protected string Value { get; set; } = "";

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Enumeration other && other.GetType() == GetType() && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are the same value.</summary>
    public static bool operator ==(Enumeration? a, Enumeration? b) => Equals(a, b);

    /// <summary>Whether they are different values.</summary>
    public static bool operator !=(Enumeration? a, Enumeration? b) => !Equals(a, b);

    internal static IEnumerable<Enumeration> Values(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(field => field.FieldType == type)
        .Select(field => (Enumeration)field.GetValue(null)!);
}

/// <summary>Reads an <see cref="Enumeration"/> from its text, in any case.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public class TypeConverter<T> : TypeConverter where T : Enumeration
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text
            ? Enumeration.Values(typeof(T)).FirstOrDefault(candidate => candidate.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
                ?? throw new FormatException($"'{text}' is not one of {string.Join(", ", Enumeration.Values(typeof(T)))}.")
            : base.ConvertFrom(context, culture, value);
}
