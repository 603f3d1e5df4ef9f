namespace Nuke.Common.Utilities.Collections;

/// <summary>Fills dictionaries in a chain of calls.</summary>
public static class DictionaryExtensions
{
    /// <summary>Adds a name and its value.</summary>
    public static IDictionary<string, string> AddPair(this IDictionary<string, string> dictionary, string key, string value)
    {
        dictionary[key] = value;
        return dictionary;
    }
}
