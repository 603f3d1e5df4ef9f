// Written by generate/generate.py from the API model service-quotas-2019-06-24; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceQuotas.Model;

/// <summary>Service Quotas answers <c>AccessDeniedException</c>.</summary>
public class AccessDeniedException : AmazonServiceQuotasException
{
    public AccessDeniedException()
    {
    }

    public AccessDeniedException(string message)
        : base(message)
    {
    }

    public AccessDeniedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AccessDeniedException(Exception innerException)
        : base(innerException)
    {
    }

    public AccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>DependencyAccessDeniedException</c>.</summary>
public class DependencyAccessDeniedException : AmazonServiceQuotasException
{
    public DependencyAccessDeniedException()
    {
    }

    public DependencyAccessDeniedException(string message)
        : base(message)
    {
    }

    public DependencyAccessDeniedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DependencyAccessDeniedException(Exception innerException)
        : base(innerException)
    {
    }

    public DependencyAccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public DependencyAccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>IllegalArgumentException</c>.</summary>
public class IllegalArgumentException : AmazonServiceQuotasException
{
    public IllegalArgumentException()
    {
    }

    public IllegalArgumentException(string message)
        : base(message)
    {
    }

    public IllegalArgumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public IllegalArgumentException(Exception innerException)
        : base(innerException)
    {
    }

    public IllegalArgumentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public IllegalArgumentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>InvalidPaginationTokenException</c>.</summary>
public class InvalidPaginationTokenException : AmazonServiceQuotasException
{
    public InvalidPaginationTokenException()
    {
    }

    public InvalidPaginationTokenException(string message)
        : base(message)
    {
    }

    public InvalidPaginationTokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidPaginationTokenException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidPaginationTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidPaginationTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>InvalidResourceStateException</c>.</summary>
public class InvalidResourceStateException : AmazonServiceQuotasException
{
    public InvalidResourceStateException()
    {
    }

    public InvalidResourceStateException(string message)
        : base(message)
    {
    }

    public InvalidResourceStateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidResourceStateException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidResourceStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidResourceStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>NoSuchResourceException</c>.</summary>
public class NoSuchResourceException : AmazonServiceQuotasException
{
    public NoSuchResourceException()
    {
    }

    public NoSuchResourceException(string message)
        : base(message)
    {
    }

    public NoSuchResourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public NoSuchResourceException(Exception innerException)
        : base(innerException)
    {
    }

    public NoSuchResourceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public NoSuchResourceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>QuotaExceededException</c>.</summary>
public class QuotaExceededException : AmazonServiceQuotasException
{
    public QuotaExceededException()
    {
    }

    public QuotaExceededException(string message)
        : base(message)
    {
    }

    public QuotaExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public QuotaExceededException(Exception innerException)
        : base(innerException)
    {
    }

    public QuotaExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public QuotaExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>ResourceAlreadyExistsException</c>.</summary>
public class ResourceAlreadyExistsException : AmazonServiceQuotasException
{
    public ResourceAlreadyExistsException()
    {
    }

    public ResourceAlreadyExistsException(string message)
        : base(message)
    {
    }

    public ResourceAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ResourceAlreadyExistsException(Exception innerException)
        : base(innerException)
    {
    }

    public ResourceAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ResourceAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>ServiceException</c>.</summary>
public class ServiceException : AmazonServiceQuotasException
{
    public ServiceException()
    {
    }

    public ServiceException(string message)
        : base(message)
    {
    }

    public ServiceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ServiceException(Exception innerException)
        : base(innerException)
    {
    }

    public ServiceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Service Quotas answers <c>TooManyRequestsException</c>.</summary>
public class TooManyRequestsException : AmazonServiceQuotasException
{
    public TooManyRequestsException()
    {
    }

    public TooManyRequestsException(string message)
        : base(message)
    {
    }

    public TooManyRequestsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public TooManyRequestsException(Exception innerException)
        : base(innerException)
    {
    }

    public TooManyRequestsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public TooManyRequestsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
