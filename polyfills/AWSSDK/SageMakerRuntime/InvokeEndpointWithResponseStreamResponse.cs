namespace Amazon.SageMakerRuntime.Model;

public partial class InvokeEndpointWithResponseStreamResponse : IDisposable
{
    /// <summary>Ends the stream and lets the connection go, whether or not everything has been read.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) Body?.Dispose();
        Body = null!;
    }
}
