namespace Nuke.Common.Printing;

/// <summary>What a piece of output is.</summary>
internal enum PieceKind : byte
{
    /// <summary>Whole lines of the engine, which begin on a line of their own.</summary>
    Lines,

    /// <summary>What the build's code wrote to standard output, as it is.</summary>
    Output,

    /// <summary>What the build's code wrote to standard error.</summary>
    Error,
}

/// <summary>A piece of output; secrets are masked already.</summary>
/// <remarks>No struct: sequences of one are compiled anew at every start, sequences of objects are not.</remarks>
internal sealed record Piece(PieceKind Kind, string Text);
