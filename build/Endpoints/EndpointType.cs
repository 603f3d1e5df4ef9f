namespace Pipeline.Endpoints;

/// <summary>How an endpoint runs its model.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model-options.html</remarks>
public enum EndpointType
{
    /// <summary>Instances that run one model.</summary>
    ModelBased,

    /// <summary>Instances that inference components share.</summary>
    ComponentBased,

    /// <summary>Requests wait in a queue, and answers are put into S3.</summary>
    Async,

    /// <summary>No instances of one's own.</summary>
    Serverless,
}

/// <summary>The words for endpoint types.</summary>
public static class EndpointTypes
{
    private static readonly string[] Words = ["MODEL_BASED", "INFERENCE_COMPONENT_BASED", "ASYNC", "SERVERLESS"];

    /// <summary>The type that an input's word means.</summary>
    public static EndpointType Parse(string word) => (EndpointType)Array.IndexOf(Words, word);

    /// <summary>The word for a type, as inputs have it.</summary>
    public static string Word(this EndpointType type) => Words[(int)type];
}
