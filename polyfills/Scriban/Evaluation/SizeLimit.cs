using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

/// <summary>How large a value may become. A few signs of a template double a value with each round of a loop, and no memory holds that for long.</summary>
internal static class SizeLimit
{
    public const int Elements = 1 << 20;

    public const int Bits = 1 << 17;

    /// <summary>How many characters a text may have where so many may be written.</summary>
    public static int Characters(int written) => written == 0 ? int.MaxValue : Math.Max(written, 1 << 20);

    public static ScriptArray Check(ScriptArray list, Place place) => list.Count <= Elements ? list
        : throw new ScriptRuntimeException(place.Span, $"The list would have more than the limit of {Elements} elements");
}
