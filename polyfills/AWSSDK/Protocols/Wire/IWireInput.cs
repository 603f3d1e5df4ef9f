namespace Amazon.Protocols;

/// <summary>A shape that travels in requests.</summary>
internal interface IWireInput
{
    /// <summary>Writes every member that has a value.</summary>
    void ToWire(WireWriter writer);
}
