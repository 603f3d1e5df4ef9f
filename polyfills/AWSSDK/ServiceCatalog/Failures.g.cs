// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceCatalog.Model;

/// <summary>AWS Service Catalog answers <c>DuplicateResourceException</c>.</summary>
public class DuplicateResourceException : AmazonServiceCatalogException
{
    public DuplicateResourceException()
    {
    }

    public DuplicateResourceException(string message)
        : base(message)
    {
    }

    public DuplicateResourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DuplicateResourceException(Exception innerException)
        : base(innerException)
    {
    }

    public DuplicateResourceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public DuplicateResourceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>AWS Service Catalog answers <c>InvalidParametersException</c>.</summary>
public class InvalidParametersException : AmazonServiceCatalogException
{
    public InvalidParametersException()
    {
    }

    public InvalidParametersException(string message)
        : base(message)
    {
    }

    public InvalidParametersException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidParametersException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidParametersException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidParametersException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>AWS Service Catalog answers <c>InvalidStateException</c>.</summary>
public class InvalidStateException : AmazonServiceCatalogException
{
    public InvalidStateException()
    {
    }

    public InvalidStateException(string message)
        : base(message)
    {
    }

    public InvalidStateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidStateException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>AWS Service Catalog answers <c>LimitExceededException</c>.</summary>
public class LimitExceededException : AmazonServiceCatalogException
{
    public LimitExceededException()
    {
    }

    public LimitExceededException(string message)
        : base(message)
    {
    }

    public LimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public LimitExceededException(Exception innerException)
        : base(innerException)
    {
    }

    public LimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public LimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>AWS Service Catalog answers <c>OperationNotSupportedException</c>.</summary>
public class OperationNotSupportedException : AmazonServiceCatalogException
{
    public OperationNotSupportedException()
    {
    }

    public OperationNotSupportedException(string message)
        : base(message)
    {
    }

    public OperationNotSupportedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public OperationNotSupportedException(Exception innerException)
        : base(innerException)
    {
    }

    public OperationNotSupportedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public OperationNotSupportedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>AWS Service Catalog answers <c>ResourceInUseException</c>.</summary>
public class ResourceInUseException : AmazonServiceCatalogException
{
    public ResourceInUseException()
    {
    }

    public ResourceInUseException(string message)
        : base(message)
    {
    }

    public ResourceInUseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ResourceInUseException(Exception innerException)
        : base(innerException)
    {
    }

    public ResourceInUseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ResourceInUseException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>AWS Service Catalog answers <c>ResourceNotFoundException</c>.</summary>
public class ResourceNotFoundException : AmazonServiceCatalogException
{
    public ResourceNotFoundException()
    {
    }

    public ResourceNotFoundException(string message)
        : base(message)
    {
    }

    public ResourceNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ResourceNotFoundException(Exception innerException)
        : base(innerException)
    {
    }

    public ResourceNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ResourceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>AWS Service Catalog answers <c>TagOptionNotMigratedException</c>.</summary>
public class TagOptionNotMigratedException : AmazonServiceCatalogException
{
    public TagOptionNotMigratedException()
    {
    }

    public TagOptionNotMigratedException(string message)
        : base(message)
    {
    }

    public TagOptionNotMigratedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public TagOptionNotMigratedException(Exception innerException)
        : base(innerException)
    {
    }

    public TagOptionNotMigratedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public TagOptionNotMigratedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
