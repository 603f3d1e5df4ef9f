using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>What the API model knows of an error.</summary>
internal static class ErrorFacts
{
    /// <summary>The error's shape in the model, found by its wire code.</summary>
    public static Shape? Shape(ApiModel? model, AwsError error)
    {
        foreach (var operation in model?.Operations.Values ?? [])
            foreach (var shape in operation.Errors)
                if (shape.ErrorCode == error.Code)
                    return shape;
        return null;
    }

    /// <summary>The HTTP status to answer with.</summary>
    public static int Status(ApiModel? model, AwsError error) => error.Status ?? Shape(model, error)?.ErrorStatus ?? 400;
}
