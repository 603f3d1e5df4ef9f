namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>Templates that several tests share.</summary>
internal static class Templates
{
    /// <summary>Parameters of Parameter Store in a chain: each needs the one before.</summary>
    public static string Chain(params (string Id, string Value)[] parameters) => "Resources:\n" + string.Concat(parameters.Select((one, index) => $"""
          {one.Id}:
            Type: AWS::SSM::Parameter
            {(index > 0 ? $"DependsOn: {parameters[index - 1].Id}" : "")}
            Properties:
              Name: !Sub /$[AWS::StackName]/{one.Id}
              Type: String
              Value: {one.Value}

        """)).Replace("$[", "${").Replace("]/", "}/");

    /// <summary>A bucket of that name.</summary>
    public static string Bucket(string name, string more = "") => $"""
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            {more}
            Properties: {"{"} BucketName: {name} {"}"}
        """;
}
