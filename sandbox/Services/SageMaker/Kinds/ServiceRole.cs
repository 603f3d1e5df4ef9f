using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam;

namespace Pipeline.Sandbox.Services.SageMaker.Kinds;

/// <summary>The role that SageMaker works as.</summary>
internal static class ServiceRole
{
    private const string Principal = "sagemaker.amazonaws.com";

    /// <summary>Refuses a role that SageMaker cannot assume.</summary>
    public static void Check(SandboxWorld world, Call call, string role)
    {
        if (!world.Service<IamService>().LetsAssume(role, Principal, call))
            throw new AwsError("ValidationException", $"Could not assume role {role}. Please ensure that the role exists and allows principal '{Principal}' to assume the role.");
    }
}
