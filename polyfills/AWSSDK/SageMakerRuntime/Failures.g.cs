// Written by generate/generate.py from the API model runtime.sagemaker-2017-05-13; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>Amazon SageMaker Runtime answers <c>InternalDependencyException</c>.</summary>
public class InternalDependencyException : AmazonSageMakerRuntimeException
{
    public InternalDependencyException()
    {
    }

    public InternalDependencyException(string message)
        : base(message)
    {
    }

    public InternalDependencyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InternalDependencyException(Exception innerException)
        : base(innerException)
    {
    }

    public InternalDependencyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InternalDependencyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon SageMaker Runtime answers <c>InternalFailure</c>.</summary>
public class InternalFailureException : AmazonSageMakerRuntimeException
{
    public InternalFailureException()
    {
    }

    public InternalFailureException(string message)
        : base(message)
    {
    }

    public InternalFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InternalFailureException(Exception innerException)
        : base(innerException)
    {
    }

    public InternalFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InternalFailureException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon SageMaker Runtime answers <c>InternalStreamFailure</c>.</summary>
public class InternalStreamFailureException : AmazonSageMakerRuntimeException
{
    public InternalStreamFailureException()
    {
    }

    public InternalStreamFailureException(string message)
        : base(message)
    {
    }

    public InternalStreamFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InternalStreamFailureException(Exception innerException)
        : base(innerException)
    {
    }

    public InternalStreamFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InternalStreamFailureException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon SageMaker Runtime answers <c>ModelError</c>.</summary>
public class ModelErrorException : AmazonSageMakerRuntimeException
{
    public ModelErrorException()
    {
    }

    public ModelErrorException(string message)
        : base(message)
    {
    }

    public ModelErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ModelErrorException(Exception innerException)
        : base(innerException)
    {
    }

    public ModelErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ModelErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public string LogStreamArn { get; set; }

    /// <summary>At most 2048 characters.</summary>
    public string OriginalMessage { get; set; }

    public int? OriginalStatusCode { get; set; }

    internal ModelErrorException With(WireReader reader)
    {
        LogStreamArn = reader.String("LogStreamArn");
        OriginalMessage = reader.String("OriginalMessage");
        OriginalStatusCode = reader.Integer("OriginalStatusCode");
        return this;
    }
}

/// <summary>Amazon SageMaker Runtime answers <c>ModelNotReadyException</c>.</summary>
public class ModelNotReadyException : AmazonSageMakerRuntimeException
{
    public ModelNotReadyException()
    {
    }

    public ModelNotReadyException(string message)
        : base(message)
    {
    }

    public ModelNotReadyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ModelNotReadyException(Exception innerException)
        : base(innerException)
    {
    }

    public ModelNotReadyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ModelNotReadyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon SageMaker Runtime answers <c>ModelStreamError</c>.</summary>
public class ModelStreamErrorException : AmazonSageMakerRuntimeException
{
    public ModelStreamErrorException()
    {
    }

    public ModelStreamErrorException(string message)
        : base(message)
    {
    }

    public ModelStreamErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ModelStreamErrorException(Exception innerException)
        : base(innerException)
    {
    }

    public ModelStreamErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ModelStreamErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    internal ModelStreamErrorException With(WireReader reader)
    {
        ErrorCode = reader.String("ErrorCode") ?? ErrorCode;
        return this;
    }
}

/// <summary>Amazon SageMaker Runtime answers <c>ServiceUnavailable</c>.</summary>
public class ServiceUnavailableException : AmazonSageMakerRuntimeException
{
    public ServiceUnavailableException()
    {
    }

    public ServiceUnavailableException(string message)
        : base(message)
    {
    }

    public ServiceUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ServiceUnavailableException(Exception innerException)
        : base(innerException)
    {
    }

    public ServiceUnavailableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ServiceUnavailableException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon SageMaker Runtime answers <c>ValidationError</c>.</summary>
public class ValidationErrorException : AmazonSageMakerRuntimeException
{
    public ValidationErrorException()
    {
    }

    public ValidationErrorException(string message)
        : base(message)
    {
    }

    public ValidationErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ValidationErrorException(Exception innerException)
        : base(innerException)
    {
    }

    public ValidationErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ValidationErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
