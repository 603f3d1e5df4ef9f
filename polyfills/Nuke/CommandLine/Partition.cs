using System.ComponentModel;
using System.Globalization;

namespace Nuke.Common.CI;

/// <summary>Which part of a divided target this run is to do, such as 2 of 3.</summary>
[TypeConverter(typeof(TypeConverter))]
public class Partition
{
    /// <summary>The whole of it.</summary>
    public static Partition Single { get; } = new() { Part = 1, Total = 1 };

    /// <summary>From 1.</summary>
    public int Part { get; set; }

    /// <summary>At least 1.</summary>
    public int Total { get; set; }

    /// <summary>The items of this part: every <see cref="Total"/>th one, so that neighbours, often alike, are spread.</summary>
    public IEnumerable<T> GetCurrent<T>(IEnumerable<T> enumerable) => enumerable.Where((_, at) => at % Total == Part - 1);

    /// <inheritdoc/>
    public override string ToString() => $"{Part}/{Total}";

    /// <summary>From <c>2/3</c>; null for anything else.</summary>
    internal static Partition? Parse(string text) =>
        text.Split('/') is [var part, var total]
        && int.TryParse(part, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(total, CultureInfo.InvariantCulture, out var all)
        && number >= 1 && number <= all
            ? new Partition { Part = number, Total = all }
            : null;

    /// <summary>Reads a partition from <c>PART/TOTAL</c>.</summary>
    public class TypeConverter : System.ComponentModel.TypeConverter
    {
        /// <inheritdoc/>
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
            sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        /// <inheritdoc/>
        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
            value is string text
                ? Parse(text) ?? throw new FormatException($"'{text}' is not PART/TOTAL, as in 2/3.")
                : base.ConvertFrom(context, culture, value);
    }
}
