using Octokit.Internal;

namespace Octokit;

/// <summary>A value of an enumeration as GitHub wrote it, which may be one that the enumeration does not have.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public readonly struct StringEnum<TEnum> : IEquatable<StringEnum<TEnum>>
    where TEnum : struct
{
    /// <summary>A value that the enumeration has.</summary>
    /// <exception cref="ArgumentException">The enumeration has no such value.</exception>
    public StringEnum(TEnum parsedValue) => StringValue = EnumNames<TEnum>.TryName(parsedValue, out var name) ? name : throw Unknown(parsedValue.ToString());

    /// <summary>A value by GitHub's name for it.</summary>
    public StringEnum(string stringValue) => StringValue = stringValue ?? string.Empty;

    /// <summary>GitHub's name for the value.</summary>
    public string StringValue { get; }

    /// <summary>The enumeration's value.</summary>
    /// <exception cref="ArgumentException">The enumeration has no such value; see <see cref="TryParse"/>.</exception>
    public TEnum Value => TryParse(out var value) ? value : throw Unknown(StringValue);

    /// <summary>From the enumeration.</summary>
    public static implicit operator StringEnum<TEnum>(TEnum parsedValue) => new(parsedValue);

    /// <summary>From GitHub's name.</summary>
    public static implicit operator StringEnum<TEnum>(string value) => new(value);

    /// <summary>Whether both mean the same.</summary>
    public static bool operator ==(StringEnum<TEnum> left, StringEnum<TEnum> right) => left.Equals(right);

    /// <summary>Whether they mean different things.</summary>
    public static bool operator !=(StringEnum<TEnum> left, StringEnum<TEnum> right) => !left.Equals(right);

    /// <summary>The enumeration's value, if it has it.</summary>
    public bool TryParse(out TEnum value) => EnumNames<TEnum>.TryParse(StringValue, out value);

    /// <inheritdoc />
    public bool Equals(StringEnum<TEnum> other) => string.Equals(StringValue, other.StringValue, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is StringEnum<TEnum> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(StringValue ?? string.Empty);

    /// <summary>GitHub's name for the value.</summary>
    public override string ToString() => StringValue;

    private static ArgumentException Unknown(string value) => new($"'{value}' is none of the values of {typeof(TEnum).Name}.");
}
