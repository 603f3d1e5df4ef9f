using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.SageMakerRuntime;

/// <summary>
/// What went wrong while a stream was read. When the endpoint said so itself, <see cref="Exception.InnerException"/> is its error, such as
/// <see cref="Model.ModelStreamErrorException"/>.
/// </summary>
public partial class SageMakerRuntimeEventStreamException : EventStreamException
{
    public SageMakerRuntimeEventStreamException()
    {
    }

    public SageMakerRuntimeEventStreamException(string message)
        : base(message)
    {
    }

    public SageMakerRuntimeEventStreamException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
