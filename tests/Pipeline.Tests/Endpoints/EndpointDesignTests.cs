using System.Text.Json.Nodes;
using Pipeline.Endpoints;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Endpoints;

/// <summary>What is worked out of an endpoint's inputs, and which of them do not go together.</summary>
public class EndpointDesignTests
{
    private const string Language = "model-id=Qwen/Qwen3-0.6B instance-type=ml.g5.2xlarge";
    private const string Table = "model-data=s3://models/abalone/model.tar.gz image=xgboost instance-type=ml.m5.xlarge";
    private const string JumpStart = "jumpstart-package-arn=arn:aws:sagemaker:us-east-1:444455556666:model-package/llama instance-type=ml.g5.2xlarge";
    private const string Network = "subnet-ids=subnet-0123456789abcdef0,subnet-0123456789abcdef1 security-group-ids=sg-0123456789abcdef0";
    private static readonly EndpointTables Tables = EndpointTables.Read(Path.Combine(Repository.Root, "cloudformation"));
    private static readonly ModuleDefinition Definition = ModuleCatalog.Scan(Repository.Root).Find("cloudformation/endpoint")!;

    public static TheoryData<string, string, string> Refused => new()
    {
        { "instance-type=ml.m5.xlarge", "PL2430", "nothing says where the model comes from" },
        { $"{Language} model-package-group=abalone", "PL2430", "each say where the model comes from" },
        { "model-data=s3://models/a/model.tar.gz instance-type=ml.m5.xlarge", "PL2430", "needs an image" },
        { "jumpstart-package-arns={\"eu-west-1\":\"arn:aws:sagemaker:eu-west-1:444455556666:model-package/llama\"} accept-eula=true instance-type=ml.g5.2xlarge", "PL2431", "has no package for us-east-1" },
        { $"{Table} variants={{\"a\":{{\"wieght\":1}}}}", "PL2432", "cannot have 'wieght' of its own" },
        { $"{Table} variants={{\"a\":1}}", "PL2432", "must be a map" },
        { "model-id=Qwen/Qwen3-0.6B endpoint-type=SERVERLESS", "PL2433", "need GPUs" },
        { $"{JumpStart} accept-eula=true endpoint-type=ASYNC", "PL2433", "no packages of JumpStart" },
        { "image=763104351884.dkr.ecr.us-east-1.amazonaws.com/mine:1-gpu-py312-cu124 endpoint-type=SERVERLESS", "PL2433", "made for GPUs" },
        { JumpStart, "PL2434", "licence" },
        { $"{Table} endpoint-type=SERVERLESS", "PL2435", "they have no instances" },
        { $"model-data=s3://m1m/a/model.tar.gz image=xgboost endpoint-type=SERVERLESS {Network}", "PL2435", "take subnet-ids: they run outside of VPCs" },
        { "model-data=s3://m1m/a/model.tar.gz image=xgboost endpoint-type=SERVERLESS provisioned-concurrency=9", "PL2435", "more than serverless-concurrency" },
        { "model-data=s3://m1m/a/model.tar.gz image=xgboost endpoint-type=SERVERLESS scale-max=9", "PL2435", "none is provisioned" },
        { $"{Table} provisioned-concurrency=1", "PL2435", "is for serverless endpoints" },
        { $"{Table} async-concurrency=1", "PL2436", "is for asynchronous endpoints" },
        { $"{Language} copies=2", "PL2437", "is for inference components" },
        { $"{Language} endpoint-type=INFERENCE_COMPONENT_BASED gpus=2", "PL2437", "ml.g5.2xlarge has 1" },
        { $"{Language} endpoint-type=INFERENCE_COMPONENT_BASED cpus=9", "PL2437", "has 8" },
        { $"{Language} endpoint-type=INFERENCE_COMPONENT_BASED memory=40000", "PL2437", "has 32 GiB" },
        { $"{Language} endpoint-type=INFERENCE_COMPONENT_BASED variants={{\"a\":{{}}}}", "PL2437", "components bring their models" },
        { $"{Language} endpoint-type=INFERENCE_COMPONENT_BASED fallback-instance-types=ml.g6.2xlarge", "PL2437", "several instance types" },
        { "model-id=Qwen/Qwen3-0.6B instance-type=ml.g5.12xlarge endpoint-type=INFERENCE_COMPONENT_BASED sm-num-gpus=2", "PL2437", "a copy has 1" },
        { $"{Table} variants={{\"a_b\":{{}}}}", "PL2438", "cannot be a variant's name" },
        { $"{Table} variants={{\"a\":{{\"weight\":0}},\"b\":{{\"weight\":0}}}}", "PL2438", "none would get requests" },
        { $"{Table} variants={{\"a\":{{}},\"b\":{{}}}} shadow-variant={{\"weight\":1}}", "PL2438", "beside exactly one other" },
        { $"{Language} endpoint-type=ASYNC shadow-variant={{\"weight\":1}}", "PL2438", "asynchronous endpoints have no shadow" },
        { $"{JumpStart} accept-eula=true shadow-variant={{\"weight\":1}}", "PL2438", "cannot be tested" },
        { $"{Table} scale-min=1", "PL2439", "no effect without scale-max" },
        { $"{Table} scale-min=4 scale-max=2", "PL2439", "more than scale-max" },
        { $"{Table} scale-min=0 scale-max=2", "PL2439", "cannot scale to nothing" },
        { "model-data=s3://m1m/a/model.tar.gz image=xgboost instance-type=ml.t2.medium scale-max=2", "PL2439", "ml.t2.medium cannot scale" },
        { $"{Table} scale-max=2 instance-count=3", "PL2439", "instance-count 3 is more" },
        { $"{Table} scale-max=2 schedule={{\"night\":{{\"at\":\"20:00\"}}}}", "PL2439", "does not say when" },
        { $"{Table} scale-max=2 schedule={{\"night\":{{\"at\":\"rate(1day)\",\"min\":0,\"max\":0}}}}", "PL2439", "goes to nothing" },
        { $"{Table} scale-max=2 schedule={{\"night\":{{\"at\":\"rate(1day)\",\"min\":2,\"max\":1}}}}", "PL2439", "min 2 and max 1" },
        { "model-id=Qwen/Qwen3-0.6B instance-type=g5.2xlarge", "PL2424", "did you mean 'ml.g5.2xlarge'?" },
        { "model-id=Qwen/Qwen3-0.6B", "PL2425", "needs their type" },
        { $"{Language} gpu-instance-type=ml.g6.2xlarge", "PL2425", "two names of the same" },
        { $"{Language} fallback-instance-types=ml.g5.2xlarge", "PL2425", "names a type twice" },
        { $"{Language} update-step=10", "PL2426", "no effect while update-policy is all-at-once" },
        { $"{Language} update-policy=linear update-step=5", "PL2426", "between 10 and 50" },
        { $"{JumpStart} accept-eula=true update-policy=canary", "PL2426", "would be ignored" },
        { $"{Table} variants={{\"a\":{{}},\"b\":{{}}}} update-policy=rolling", "PL2426", "with one variant" },
        { "model-data=s3://m1m/a/model.tar.gz image=xgboost endpoint-type=SERVERLESS update-policy=rolling", "PL2426", "no instances to roll over" },
        { $"{Language} endpoint-type=INFERENCE_COMPONENT_BASED update-policy=canary", "PL2426", "know no canary" },
        { $"{Language} subnet-ids=subnet-0123456789abcdef0,subnet-0123456789abcdef1", "PL2427", "needs security-group-ids" },
        { $"{Language} subnet-ids=subnet-0123456789abcdef0 security-group-ids=sg-0123456789abcdef0", "PL2427", "two availability zones" },
        { $"{Language} network-isolation=true", "PL2427", "cannot download" },
        { $"{Language} kms-key-id=alias/mine", "PL2428", "encrypts in hardware" },
        { $"{Language} volume-size=100", "PL2428", "volume-size has no effect" },
        { $"{Table} capture-destination=s3://mine/data", "PL2428", "without capture-percentage" },
        { $"{Language} container=tgi max-input-length=4096", "PL2429", "no room for an answer" },
        { $"{Language} container=tgi max-total-tokens=8192", "PL2429", "does not fit into max-batch-total-tokens 4096" },
        { $"{Language} environment={{\"HF_TOKEN\":\"x\"}}", "PL2429", "must not hold HF_TOKEN" },
        { $"{Table} stage-weights=true", "PL2429", "is for a model of Hugging Face" },
        { $"{Table} hf-access-token-secret=huggingface/token", "PL2429", "has no use" },
        { $"{Language} hf-access-token-secret=hf_abcdefgh", "PL2487", "the name of a secret is meant" },
        { $"{Language} container-version=0.0.1", "PL2471", "has no version '0.0.1'" },
        { "model-data=s3://m1m/a/model.tar.gz image=xgbost instance-type=ml.m5.xlarge", "PL2470", "did you mean 'xgboost'?" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_does_not_go_together_is_refused_with_its_reason_and_its_place(string inputs, string code, string words)
    {
        var refused = Assert.Throws<InvalidInput>(() => Design(inputs));

        var problem = Assert.Single(refused.Problems, problem => problem.Code == code && problem.ToString().Contains(words, StringComparison.Ordinal));
        Assert.NotNull(problem.Location);
        Assert.NotNull(problem.Hint);
    }

    [Fact]
    public void Every_rule_has_refused_something()
    {
        var codes = Refused.Select(row => (string)((object[])row)[1]).ToHashSet();
        var sources = Repository.Files("build/Endpoints", ".cs").Where(file => file.Name.Contains("/Rules/", StringComparison.Ordinal) || file.Name.Contains("/Sources/", StringComparison.Ordinal) || file.Name.Contains("/Specification/", StringComparison.Ordinal));
        var known = sources.SelectMany(file => file.Lines).SelectMany(line => System.Text.RegularExpressions.Regex.Matches(line, "PL24[0-9]{2}").Select(match => match.Value)).ToHashSet();
        Assert.Empty(known.Except(codes));
    }

    [Theory]
    [InlineData("ml.g5.16xlarge", 1)] // The larger name has fewer GPUs.
    [InlineData("ml.g5.12xlarge", 4)]
    [InlineData("ml.p5.48xlarge", 8)]
    public void A_model_is_split_over_the_GPUs_that_the_type_has(string type, int gpus)
    {
        var endpoint = Design($"model-id=Qwen/Qwen3-8B instance-type={type}");

        Assert.Equal($"{gpus}", endpoint.Variants[0].Model.Environment["SM_VLLM_TENSOR_PARALLEL_SIZE"]);
    }

    [Theory]
    [InlineData("huggingface-vllm", "SM_VLLM_MODEL", "SM_VLLM_MAX_MODEL_LEN")]
    [InlineData("vllm", "SM_VLLM_MODEL", "SM_VLLM_MAX_MODEL_LEN")]
    [InlineData("sglang", "SM_SGLANG_MODEL_PATH", "SM_SGLANG_CONTEXT_LENGTH")]
    [InlineData("lmi", "HF_MODEL_ID", "OPTION_MAX_MODEL_LEN")]
    [InlineData("tgi", "HF_MODEL_ID", "MAX_TOTAL_TOKENS")]
    public void Each_container_is_told_the_model_and_its_length_in_its_own_words(string container, string model, string length)
    {
        var variables = Design($"{Language} container={container}").Variants[0].Model.Environment;

        Assert.Equal(("Qwen/Qwen3-0.6B", "4096"), (variables[model], variables[length]));
    }

    [Fact]
    public void Staged_weights_are_read_from_the_instance_and_the_model_keeps_its_name()
    {
        var model = Design($"{Language} stage-weights=true model-revision=abc").Variants[0].Model;

        Assert.Equal(("/opt/ml/model", "Qwen/Qwen3-0.6B", "s3://packed/"), (model.Environment["SM_VLLM_MODEL"], model.Environment["SM_VLLM_SERVED_MODEL_NAME"], model.Data));
        Assert.DoesNotContain("SM_VLLM_REVISION", model.Environment.Keys);
    }

    [Fact]
    public void A_secret_is_named_and_resolved_when_the_model_is_made() =>
        Assert.Equal("{{resolve:secretsmanager:tokens:SecretString:hub}}", Design($"{Language} hf-access-token-secret=tokens:hub").Variants[0].Model.Environment["HF_TOKEN"]);

    [Fact]
    public void A_variant_with_a_model_of_its_own_has_nothing_of_the_endpoint_s()
    {
        var endpoint = Design($"{Language} variants={{\"a\":{{\"weight\":9}},\"b\":{{\"model-package-group\":\"abalone\",\"instance-type\":\"ml.m5.xlarge\"}}}}");

        Assert.Equal([typeof(ModelSource.HuggingFace), typeof(ModelSource.Registry)], endpoint.Variants.Select(variant => variant.Model.Source.GetType()));
        Assert.Equal(["ModelA", "ModelB"], endpoint.Variants.Select(variant => variant.Model.LogicalId));
    }

    private static EndpointSpecification Design(string inputs) => new EndpointDesign(Tables).Of(new EndpointWish("tried", "us-east-1", Resolved(inputs), "models-${AWS::AccountId}", new Location("manifest"))
    {
        PackedAt = _ => "s3://packed/",
    });

    private static ResolvedInputs Resolved(string text)
    {
        var given = text.Split(' ').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        var problems = new ProblemList();
        var resolved = Definition.Inputs.Select(input => given.TryGetValue(input.Name, out var value)
            ? new ResolvedInput(input, InputRule.Check(input, JsonValue.Create(value), null, new Location("manifest", 1), problems), null, new Location("manifest", 1))
            : new ResolvedInput(input, input.Default, null, input.Location)).ToList();
        problems.ThrowIfAny();
        return new ResolvedInputs(null!, resolved);
    }
}
