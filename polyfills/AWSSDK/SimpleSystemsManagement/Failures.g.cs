// Written by generate/generate.py from the API model ssm-2014-11-06; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>HierarchyLevelLimitExceededException</c>.</summary>
public class HierarchyLevelLimitExceededException : AmazonSimpleSystemsManagementException
{
    public HierarchyLevelLimitExceededException()
    {
    }

    public HierarchyLevelLimitExceededException(string message)
        : base(message)
    {
    }

    public HierarchyLevelLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HierarchyLevelLimitExceededException(Exception innerException)
        : base(innerException)
    {
    }

    public HierarchyLevelLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public HierarchyLevelLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>HierarchyTypeMismatchException</c>.</summary>
public class HierarchyTypeMismatchException : AmazonSimpleSystemsManagementException
{
    public HierarchyTypeMismatchException()
    {
    }

    public HierarchyTypeMismatchException(string message)
        : base(message)
    {
    }

    public HierarchyTypeMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HierarchyTypeMismatchException(Exception innerException)
        : base(innerException)
    {
    }

    public HierarchyTypeMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public HierarchyTypeMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>IncompatiblePolicyException</c>.</summary>
public class IncompatiblePolicyException : AmazonSimpleSystemsManagementException
{
    public IncompatiblePolicyException()
    {
    }

    public IncompatiblePolicyException(string message)
        : base(message)
    {
    }

    public IncompatiblePolicyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public IncompatiblePolicyException(Exception innerException)
        : base(innerException)
    {
    }

    public IncompatiblePolicyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public IncompatiblePolicyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InternalServerError</c>.</summary>
public class InternalServerErrorException : AmazonSimpleSystemsManagementException
{
    public InternalServerErrorException()
    {
    }

    public InternalServerErrorException(string message)
        : base(message)
    {
    }

    public InternalServerErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InternalServerErrorException(Exception innerException)
        : base(innerException)
    {
    }

    public InternalServerErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InternalServerErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidAllowedPatternException</c>.</summary>
public class InvalidAllowedPatternException : AmazonSimpleSystemsManagementException
{
    public InvalidAllowedPatternException()
    {
    }

    public InvalidAllowedPatternException(string message)
        : base(message)
    {
    }

    public InvalidAllowedPatternException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidAllowedPatternException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidAllowedPatternException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidAllowedPatternException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidFilterKey</c>.</summary>
public class InvalidFilterKeyException : AmazonSimpleSystemsManagementException
{
    public InvalidFilterKeyException()
    {
    }

    public InvalidFilterKeyException(string message)
        : base(message)
    {
    }

    public InvalidFilterKeyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidFilterKeyException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidFilterKeyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidFilterKeyException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidFilterOption</c>.</summary>
public class InvalidFilterOptionException : AmazonSimpleSystemsManagementException
{
    public InvalidFilterOptionException()
    {
    }

    public InvalidFilterOptionException(string message)
        : base(message)
    {
    }

    public InvalidFilterOptionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidFilterOptionException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidFilterOptionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidFilterOptionException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidFilterValue</c>.</summary>
public class InvalidFilterValueException : AmazonSimpleSystemsManagementException
{
    public InvalidFilterValueException()
    {
    }

    public InvalidFilterValueException(string message)
        : base(message)
    {
    }

    public InvalidFilterValueException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidFilterValueException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidFilterValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidFilterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidKeyId</c>.</summary>
public class InvalidKeyIdException : AmazonSimpleSystemsManagementException
{
    public InvalidKeyIdException()
    {
    }

    public InvalidKeyIdException(string message)
        : base(message)
    {
    }

    public InvalidKeyIdException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidKeyIdException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidKeyIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidKeyIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidNextToken</c>.</summary>
public class InvalidNextTokenException : AmazonSimpleSystemsManagementException
{
    public InvalidNextTokenException()
    {
    }

    public InvalidNextTokenException(string message)
        : base(message)
    {
    }

    public InvalidNextTokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidNextTokenException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidNextTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidNextTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidPolicyAttributeException</c>.</summary>
public class InvalidPolicyAttributeException : AmazonSimpleSystemsManagementException
{
    public InvalidPolicyAttributeException()
    {
    }

    public InvalidPolicyAttributeException(string message)
        : base(message)
    {
    }

    public InvalidPolicyAttributeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidPolicyAttributeException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidPolicyAttributeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidPolicyAttributeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidPolicyTypeException</c>.</summary>
public class InvalidPolicyTypeException : AmazonSimpleSystemsManagementException
{
    public InvalidPolicyTypeException()
    {
    }

    public InvalidPolicyTypeException(string message)
        : base(message)
    {
    }

    public InvalidPolicyTypeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidPolicyTypeException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidPolicyTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidPolicyTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidResourceId</c>.</summary>
public class InvalidResourceIdException : AmazonSimpleSystemsManagementException
{
    public InvalidResourceIdException()
    {
    }

    public InvalidResourceIdException(string message)
        : base(message)
    {
    }

    public InvalidResourceIdException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidResourceIdException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidResourceIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidResourceIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>InvalidResourceType</c>.</summary>
public class InvalidResourceTypeException : AmazonSimpleSystemsManagementException
{
    public InvalidResourceTypeException()
    {
    }

    public InvalidResourceTypeException(string message)
        : base(message)
    {
    }

    public InvalidResourceTypeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidResourceTypeException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidResourceTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidResourceTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>ParameterAlreadyExists</c>.</summary>
public class ParameterAlreadyExistsException : AmazonSimpleSystemsManagementException
{
    public ParameterAlreadyExistsException()
    {
    }

    public ParameterAlreadyExistsException(string message)
        : base(message)
    {
    }

    public ParameterAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ParameterAlreadyExistsException(Exception innerException)
        : base(innerException)
    {
    }

    public ParameterAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ParameterAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>ParameterLimitExceeded</c>.</summary>
public class ParameterLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ParameterLimitExceededException()
    {
    }

    public ParameterLimitExceededException(string message)
        : base(message)
    {
    }

    public ParameterLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ParameterLimitExceededException(Exception innerException)
        : base(innerException)
    {
    }

    public ParameterLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ParameterLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>ParameterMaxVersionLimitExceeded</c>.</summary>
public class ParameterMaxVersionLimitExceededException : AmazonSimpleSystemsManagementException
{
    public ParameterMaxVersionLimitExceededException()
    {
    }

    public ParameterMaxVersionLimitExceededException(string message)
        : base(message)
    {
    }

    public ParameterMaxVersionLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ParameterMaxVersionLimitExceededException(Exception innerException)
        : base(innerException)
    {
    }

    public ParameterMaxVersionLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ParameterMaxVersionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>ParameterNotFound</c>.</summary>
public class ParameterNotFoundException : AmazonSimpleSystemsManagementException
{
    public ParameterNotFoundException()
    {
    }

    public ParameterNotFoundException(string message)
        : base(message)
    {
    }

    public ParameterNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ParameterNotFoundException(Exception innerException)
        : base(innerException)
    {
    }

    public ParameterNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ParameterNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>ParameterPatternMismatchException</c>.</summary>
public class ParameterPatternMismatchException : AmazonSimpleSystemsManagementException
{
    public ParameterPatternMismatchException()
    {
    }

    public ParameterPatternMismatchException(string message)
        : base(message)
    {
    }

    public ParameterPatternMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ParameterPatternMismatchException(Exception innerException)
        : base(innerException)
    {
    }

    public ParameterPatternMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ParameterPatternMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>ParameterVersionNotFound</c>.</summary>
public class ParameterVersionNotFoundException : AmazonSimpleSystemsManagementException
{
    public ParameterVersionNotFoundException()
    {
    }

    public ParameterVersionNotFoundException(string message)
        : base(message)
    {
    }

    public ParameterVersionNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ParameterVersionNotFoundException(Exception innerException)
        : base(innerException)
    {
    }

    public ParameterVersionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ParameterVersionNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>PoliciesLimitExceededException</c>.</summary>
public class PoliciesLimitExceededException : AmazonSimpleSystemsManagementException
{
    public PoliciesLimitExceededException()
    {
    }

    public PoliciesLimitExceededException(string message)
        : base(message)
    {
    }

    public PoliciesLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PoliciesLimitExceededException(Exception innerException)
        : base(innerException)
    {
    }

    public PoliciesLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public PoliciesLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>TooManyTagsError</c>.</summary>
public class TooManyTagsErrorException : AmazonSimpleSystemsManagementException
{
    public TooManyTagsErrorException()
    {
    }

    public TooManyTagsErrorException(string message)
        : base(message)
    {
    }

    public TooManyTagsErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public TooManyTagsErrorException(Exception innerException)
        : base(innerException)
    {
    }

    public TooManyTagsErrorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public TooManyTagsErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>TooManyUpdates</c>.</summary>
public class TooManyUpdatesException : AmazonSimpleSystemsManagementException
{
    public TooManyUpdatesException()
    {
    }

    public TooManyUpdatesException(string message)
        : base(message)
    {
    }

    public TooManyUpdatesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public TooManyUpdatesException(Exception innerException)
        : base(innerException)
    {
    }

    public TooManyUpdatesException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public TooManyUpdatesException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>Amazon Simple Systems Manager (SSM) answers <c>UnsupportedParameterType</c>.</summary>
public class UnsupportedParameterTypeException : AmazonSimpleSystemsManagementException
{
    public UnsupportedParameterTypeException()
    {
    }

    public UnsupportedParameterTypeException(string message)
        : base(message)
    {
    }

    public UnsupportedParameterTypeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnsupportedParameterTypeException(Exception innerException)
        : base(innerException)
    {
    }

    public UnsupportedParameterTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public UnsupportedParameterTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
