using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Nuke.Common.IO;
using Nuke.Common.Printing;

namespace Nuke.Common;

/// <summary>Stops a target when something is not as it must be.</summary>
public static class Assert
{
    /// <summary>Fails.</summary>
    /// <exception cref="Exception">Always.</exception>
    [DoesNotReturn]
    public static void Fail(string message, Exception? innerException = null) => throw new Exception(message, innerException) { Data = { [FailureText.Assertion] = true } };

    /// <summary>Fails unless the condition holds.</summary>
    public static void True(
        [DoesNotReturnIf(false)] bool condition, string? message = null,
        [CallerArgumentExpression(nameof(condition))] string? argumentExpression = null) =>
        Check(condition, message ?? "Expected condition to be true", argumentExpression);

    /// <summary>Fails if the condition holds.</summary>
    public static void False(
        [DoesNotReturnIf(true)] bool condition, string? message = null,
        [CallerArgumentExpression(nameof(condition))] string? argumentExpression = null) =>
        Check(!condition, message ?? "Expected condition to be false", argumentExpression);

    /// <summary>Fails if there is no value, else gives it back.</summary>
    public static T NotNull<T>(
        [NotNull] this T? value, string? message = null,
        [CallerArgumentExpression(nameof(value))] string? argumentExpression = null)
    {
        Check(value is not null, message ?? "Expected object to be not null", argumentExpression);
        return value!;
    }

    /// <summary>Fails if the text is null or empty, else gives it back.</summary>
    public static string NotNullOrEmpty(
        [NotNull] this string? value, string? message = null,
        [CallerArgumentExpression(nameof(value))] string? argumentExpression = null)
    {
        Check(!string.IsNullOrEmpty(value), message ?? "Expected string to be not null or empty", argumentExpression);
        return value!;
    }

    /// <summary>Fails if the text is null or only white space, else gives it back.</summary>
    public static string NotNullOrWhiteSpace(
        [NotNull] this string? value, string? message = null,
        [CallerArgumentExpression(nameof(value))] string? argumentExpression = null)
    {
        Check(!string.IsNullOrWhiteSpace(value), message ?? "Expected string to be not null or whitespace", argumentExpression);
        return value!;
    }

    /// <summary>Fails if the collection holds anything.</summary>
    public static void Empty<T>(
        IReadOnlyCollection<T> collection, string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        Check(collection.Count == 0, message ?? $"Expected collection to be empty, but it has {collection.Count} items", argumentExpression);

    /// <summary>Fails if the collection holds nothing.</summary>
    public static void NotEmpty<T>(
        IReadOnlyCollection<T>? collection, string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        Check(collection is { Count: > 0 }, message ?? "Expected collection to be not empty", argumentExpression);

    /// <summary>Fails unless the collection holds that many items.</summary>
    public static void Count<T>(
        IReadOnlyCollection<T> collection, int length, string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        Check(collection.Count == length, message ?? $"Expected collection to have {length} items, but it has {collection.Count}", argumentExpression);

    /// <summary>Fails unless the collection holds one item.</summary>
    public static void HasSingleItem<T>(
        IReadOnlyCollection<T> collection, string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        Check(collection.Count == 1, message ?? $"Expected collection to have one item, but it has {collection.Count}", argumentExpression);

    /// <summary>Fails unless there is a file.</summary>
    public static void FileExists(
        AbsolutePath path, string? message = null, [CallerArgumentExpression(nameof(path))] string? argumentExpression = null) =>
        Check(path.FileExists(), message ?? $"Expected file to exist: {path}", argumentExpression);

    /// <summary>Fails unless there is a directory.</summary>
    public static void DirectoryExists(
        AbsolutePath path, string? message = null, [CallerArgumentExpression(nameof(path))] string? argumentExpression = null) =>
        Check(path.DirectoryExists(), message ?? $"Expected directory to exist: {path}", argumentExpression);

    private static void Check([DoesNotReturnIf(false)] bool holds, string message, string? expression)
    {
        if (!holds)
            throw new ArgumentException(message, expression) { Data = { [FailureText.Assertion] = true } };
    }
}
