namespace Nuke.Common.Tooling;

/// <summary>Takes options and gives back changed ones.</summary>
/// <param name="options">What there is so far.</param>
public delegate T Configure<T>(T options);

/// <summary>Takes options and a value and gives back changed options.</summary>
/// <param name="options">What there is so far.</param>
/// <param name="value">The value.</param>
public delegate T Configure<T, TValue>(T options, TValue value);

/// <summary>Takes options and gives back several, one for each call of a tool.</summary>
/// <param name="options">What there is so far.</param>
public delegate IEnumerable<T> CombinatorialConfigure<T>(T options);
