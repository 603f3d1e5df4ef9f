using System.ComponentModel;
using System.Diagnostics;

namespace Nuke.Common.IO;

/// <summary>A rooted path without <c>.</c> and <c>..</c> in it. It need not exist.</summary>
/// <remarks>Trap of the published type, kept: <c>"text" + path</c> picks the operator of this type and throws. Interpolate.</remarks>
[DebuggerDisplay("{path}")]
[TypeConverter(typeof(AbsolutePathConverter))]
public sealed class AbsolutePath : IEquatable<AbsolutePath>, IFormattable
{
    private readonly string path;

    private AbsolutePath(string path) => this.path = path;

    /// <summary>The last part.</summary>
    public string Name => Path.GetFileName(path);

    /// <summary>The last part up to its last dot.</summary>
    public string NameWithoutExtension => Path.GetFileNameWithoutExtension(path);

    /// <summary>From the last dot of the last part; empty if there is none.</summary>
    public string Extension => Path.GetExtension(path);

    /// <summary>The directory above; null for a root.</summary>
    public AbsolutePath? Parent => Path.GetDirectoryName(path) is { } parent ? new AbsolutePath(parent) : null;

    /// <summary>Takes a rooted path.</summary>
    /// <exception cref="ArgumentException">The path is relative.</exception>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(path))]
    public static implicit operator AbsolutePath?(string? path) => path is null ? null : Create(path);

    /// <summary>The text of the path, without a separator at its end.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(path))]
    public static implicit operator string?(AbsolutePath? path) => path?.path;

    /// <summary>Whether two paths are the same, as far as their text tells; case counts where the system makes it count.</summary>
    public static bool operator ==(AbsolutePath? a, AbsolutePath? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Whether two paths differ.</summary>
    public static bool operator !=(AbsolutePath? a, AbsolutePath? b) => !(a == b);

    /// <summary>Goes down a relative path, or to a rooted one.</summary>
    public static AbsolutePath operator /(AbsolutePath left, string? right) => Create(Path.Combine(left.path, right ?? ""));

    /// <summary>Goes up: <c>path / ..</c>.</summary>
    public static AbsolutePath operator /(AbsolutePath left, Range range) =>
        range.Equals(Range.All) ? left.Parent ?? left : throw new ArgumentException("Only '..' can follow '/'.", nameof(range));

    /// <summary>Appends text to the last part.</summary>
    public static AbsolutePath operator +(AbsolutePath left, string? right) => Create(left.path + right);

    /// <summary>Takes a rooted path.</summary>
    /// <exception cref="ArgumentException">The path is relative.</exception>
    public static AbsolutePath Create(string path) => Path.IsPathRooted(path)
        ? new AbsolutePath(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))
        : throw new ArgumentException($"Path '{path}' must be rooted");

    /// <inheritdoc/>
    public bool Equals(AbsolutePath? other) => other is not null && Comparer.Equals(path, other.path);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AbsolutePath);

    /// <inheritdoc/>
    public override int GetHashCode() => Comparer.GetHashCode(path);

    /// <inheritdoc/>
    public override string ToString() => path;

    /// <summary>The path in quotes where they are needed.</summary>
    /// <param name="format"><c>d</c> double quotes, <c>s</c> single quotes, <c>dn</c> and <c>sn</c> only when it holds a space, <c>nq</c> none.</param>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "nq" => path,
        "d" => $"\"{path}\"",
        "s" => $"'{path}'",
        "dn" => path.Contains(' ') ? $"\"{path}\"" : path,
        "sn" => path.Contains(' ') ? $"'{path}'" : path,
        _ => throw new FormatException($"'{format}' is not one of d, dn, s, sn, nq."),
    };

    private static StringComparer Comparer =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
