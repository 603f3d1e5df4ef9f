using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.Models;

public sealed class ApiModelsTests
{
    public static TheoryData<string> Names() => [.. ApiModels.Names];

    [Fact]
    public void A_model_tells_how_its_service_is_addressed()
    {
        var model = ApiModels.Load("servicecatalog");

        Assert.Equal(("servicecatalog", "json", "2015-12-10", "AWS242ServiceCatalogService", "1.1"),
            (model.SigningName, model.Protocol, model.Version, model.TargetPrefix, model.JsonVersion));
        Assert.Equal(90, model.Operations.Count);
    }

    [Fact]
    public void A_model_is_read_once() =>
        Assert.Same(ApiModels.Load("sts"), ApiModels.Load("sts"));

    [Fact]
    public void An_unknown_model_is_refused_with_the_place_where_models_are_listed() =>
        Assert.Contains("services.txt", Assert.Throws<ArgumentException>(() => ApiModels.Load("teleportation")).Message);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_says_where_its_facts_come_from(string name)
    {
        using var stream = typeof(ApiModels).Assembly.GetManifestResourceStream(name + ".api")!;
        using var reader = new StreamReader(stream);

        Assert.Matches(@"^# .+ from botocore \d+\.\d+\.\d+, \w+ \d{4} \(https://github\.com/boto/botocore, Apache-2\.0\)", reader.ReadLine());
    }

    [Fact]
    public void Services_are_found_by_signing_name_and_by_target()
    {
        Assert.Equal("events", ApiModels.FindByTargetPrefix("AWSEvents")?.Name);
        Assert.Equal("kms", ApiModels.FindBySigningName("kms")?.Name);
        Assert.Null(ApiModels.FindByTargetPrefix("AWSNothing"));
        Assert.Null(ApiModels.FindBySigningName("nothing"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_operation_and_shape_of_every_model_can_be_read(string name)
    {
        var seen = new HashSet<Shape>(ReferenceEqualityComparer.Instance);
        foreach (var operation in ApiModels.Load(name).Operations.Values)
            foreach (var shape in operation.Errors.Append(operation.Input).Append(operation.Output))
                Read(shape, seen);
        Assert.True(seen.Count > 20);
        Assert.DoesNotContain(seen, shape => shape.Required.Any(member => !shape.Members.ContainsKey(member)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_pattern_of_every_model_is_a_regular_expression_here_too(string name)
    {
        var model = ApiModels.Load(name);
        var seen = new HashSet<Shape>(ReferenceEqualityComparer.Instance);
        foreach (var operation in model.Operations.Values)
            Read(operation.Input, seen);
        foreach (var shape in seen.Where(shape => shape.Pattern is not null))
            Assert.Null(Record.Exception(() => Ask(model with { Protocol = "json" }, shape)) as ArgumentException);
    }

    [Fact]
    public void Limits_patterns_and_words_are_kept()
    {
        var input = ApiModels.Load("servicecatalog").Operations["CreateProvisioningArtifact"].Input!;
        var parameters = input.Members["Parameters"].Shape.Value;

        Assert.Equal(["ProductId", "Parameters", "IdempotencyToken"], input.Required);
        Assert.Contains("CLOUD_FORMATION_TEMPLATE", parameters.Members["Type"].Shape.Value.Enum);
        Assert.Equal((1, 128, "[a-zA-Z0-9][a-zA-Z0-9_-]*"), Limits(input.Members["IdempotencyToken"].Shape.Value));
        Assert.Equal((1, 100, "^[a-zA-Z0-9_\\-]*"), Limits(input.Members["ProductId"].Shape.Value));
    }

    [Fact]
    public void Errors_have_their_wire_code_and_status()
    {
        var iam = ApiModels.Load("iam");

        Assert.Contains(iam.Operations["GetRole"].Errors, error => (error.ErrorCode, error.ErrorStatus) == ("NoSuchEntity", 404));
        Assert.Equal(404, iam.ErrorStatuses["NoSuchEntity"]);
        Assert.Equal(400, ApiModels.Load("servicecatalog").ErrorStatuses["ResourceInUseException"]);
        Assert.Equal(500, ApiModels.Load("kms").ErrorStatuses["KMSInternalException"]);
    }

    [Fact]
    public void Wire_names_and_places_are_kept_for_S3()
    {
        var put = ApiModels.Load("s3").Operations["PutObject"];

        Assert.Equal(("PUT", "/{Bucket}/{Key+}"), (put.Method, put.Uri));
        Assert.Equal(("header", "x-amz-acl"), (put.Input!.Members["ACL"].Location, put.Input.Members["ACL"].WireName));
        Assert.Equal(("headers", "x-amz-meta-"), (put.Input.Members["Metadata"].Location, put.Input.Members["Metadata"].WireName));
        Assert.Equal("Body", put.Input.Payload);
        Assert.Equal("rfc822", ApiModels.Load("s3").Operations["GetObject"].Input!.Members["IfModifiedSince"].Shape.Value.TimestampFormat ?? "rfc822");
        Assert.True(ApiModels.Load("s3").Operations["ListObjectsV2"].Output!.Members["Contents"].Shape.Value.Flattened);
    }

    [Fact]
    public void Query_answers_know_their_wrapper_and_namespace()
    {
        var sts = ApiModels.Load("sts");

        Assert.Equal("https://sts.amazonaws.com/doc/2011-06-15/", sts.XmlNamespace);
        Assert.Equal("GetCallerIdentityResult", sts.Operations["GetCallerIdentity"].ResultWrapper);
    }

    private static void Ask(ApiModel model, Shape shape)
    {
        var input = new Shape("Input", ShapeKind.Structure) { Members = new Dictionary<string, Member> { ["A"] = new(new Lazy<Shape>(shape)) } };
        RequestValidator.Validate(model, new Operation("Ask", input, null, null, []), new JsonObject { ["A"] = "x" });
    }

    private static (double?, double?, string?) Limits(Shape shape) => (shape.Min, shape.Max, shape.Pattern);

    private static void Read(Shape? shape, HashSet<Shape> seen)
    {
        if (shape is null || !seen.Add(shape))
            return;
        foreach (var member in shape.Members.Values.Append(shape.Element).Append(shape.Key))
            Read(member?.Shape.Value, seen);
    }
}
