using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Nuke.Common.Building;

namespace Nuke.Common.Tooling;

/// <summary>
/// Puts together the arguments of a program from an interpolated string: values that hold spaces are quoted, those with
/// the format <c>:r</c> are secret, those with <c>:nq</c> are never quoted.
/// </summary>
[InterpolatedStringHandler]
public ref struct ArgumentStringHandler
{
    private const string Secret = "r";
    private const string Bare = "nq";
    private readonly StringBuilder text;

    /// <summary>Called by compiled code.</summary>
    public ArgumentStringHandler(int literalLength, int formattedCount, out bool handlerIsValid)
    {
        text = new StringBuilder(literalLength + formattedCount * 16);
        handlerIsValid = true;
    }

    private ArgumentStringHandler(string arguments) => text = new StringBuilder(arguments);

    /// <summary>Arguments as they are.</summary>
    public static implicit operator ArgumentStringHandler(string? value) => new(value ?? "");

    /// <summary>Called by compiled code.</summary>
    public readonly void AppendLiteral(string value) => text.Append(value);

    /// <summary>Called by compiled code.</summary>
    public readonly void AppendFormatted(object? obj, int alignment = 0, string? format = null)
    {
        var own = format is null or Secret or Bare;
        var value = (own ? obj?.ToString() : (obj as IFormattable)?.ToString(format, CultureInfo.InvariantCulture) ?? obj?.ToString()) ?? "";
        if (format == Secret)
            Session.Current.Masks.Add(value);
        // A format of the value's own has the last word on quotes.
        text.Append(!own || format == Bare || text.Length > 0 && text[^1] == '"' ? value : Quoting.IfNeeded(value));
    }

    /// <summary>Called by compiled code: several values, separated by spaces.</summary>
    public readonly void AppendFormatted(IEnumerable<string> values, int alignment = 0, string? format = null) =>
        text.AppendJoin(' ', values.Select(Quoting.IfNeeded));

    /// <summary>The arguments.</summary>
    public readonly string ToStringAndClear() => text?.ToString() ?? "";
}
