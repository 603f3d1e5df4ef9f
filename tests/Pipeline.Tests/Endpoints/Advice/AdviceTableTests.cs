using Pipeline.Endpoints.Advice;

namespace Pipeline.Tests.Endpoints.Advice;

public class AdviceTableTests
{
    /// <summary>A row of the table of reasons, words that AWS has for it, and what must be told.</summary>
    public static TheoryData<string, string, string> Reasons => new()
    {
        { "quota", "The account-level service limit 'ml.g5.2xlarge for endpoint usage' is 0 Instances, with current utilization of 0 Instances and a request delta of 1 Instances. (Service: SageMaker, Status Code: 400, ResourceLimitExceeded)", "'ml.g5.2xlarge for endpoint usage'" },
        { "quota without a name", "ResourceLimitExceeded: no more of it", "servicequotas" },
        { "no capacity at AWS", "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time.", "another instance-type" },
        { "room on the instances", "There is not enough hardware resources on the instances for this endpoint to create a copy of the inference component.", "Lower its memory" },
        { "image", "Requested image 763104351884.dkr.ecr.us-east-1.amazonaws.com/vllm:9 not found.", "ecr:BatchGetImage" },
        { "role", "Could not assume role arn:aws:iam::111122223333:role/exec. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.", "CreateSageMakerExecutionRole" },
        { "health check", "The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.", "startup-timeout" },
        { "container cannot start", "CannotStartContainerError: the container could not be started", "inference-ami-version" },
        { "there already", "Cannot create already existing endpoint configuration \"arn:aws:sagemaker:us-east-1:111122223333:endpoint-config/twin\".", "take another name" },
        { "fixed names", "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename twin and update the stack again.", "Leave its name out" },
        { "components on a model's variant", "Inference Components are not supported in this Endpoint. Please make sure this endpoint can deploy inference components.", "INFERENCE_COMPONENT_BASED" },
        { "scaling of a model's variant", "ManagedInstanceScaling is only supported for inference component endpoints.", "Leave it out" },
        { "scale to zero", "Min instance count needs to be greater than 0 for enabled managed instance scaling", "scale-min" },
        { "component in progress", "Cannot delete inference component \"arn\" in CREATE_IN_PROGRESS", "in some minutes" },
        { "endpoint in progress", "Cannot update in-progress endpoint \"arn:aws:sagemaker:us-east-1:111122223333:endpoint/twin\".", "when it is done" },
        { "failed way back", "The endpoint is UpdateRollbackFailed", "a configuration that works" },
        { "model data", "Could not find model data at s3://weights/model.tar.gz.", "s3:GetObject" },
        { "absent", "Could not find endpoint \"arn:aws:sagemaker:us-east-1:111122223333:endpoint/twin\".", "Run the same command again" },
        { "scaled to zero", "Inference Component has no capacity to process this request.", "ten minutes" },
        { "not ready", "ModelNotReadyException: Either a serverless endpoint variant's resources are still being provisioned", "in a while" },
        { "too late", "Your invocation timed out while waiting for a response from container primary.", "--max-new-tokens" },
    };

    /// <summary>A row of the table of log lines, a line that containers write, and what must be told.</summary>
    public static TheoryData<string, string, string> Lines => new()
    {
        { "gated model", "huggingface_hub.errors.GatedRepoError: 401 Client Error. Cannot access gated repo for url https://huggingface.co/", "hf-access-token-secret" },
        { "fast downloads", "RuntimeError: An error occurred while downloading using `hf_transfer`.", "HF_HUB_ENABLE_HF_TRANSFER=0" },
        { "GPU memory", "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.", "gpu-instance-type" },
        { "memory", "Worker process was killed, exit code: -9", "more memory" },
        { "CUDA and driver", "RuntimeError: The NVIDIA driver on your system is too old (found version 12020).", "gpu-4-1" },
        { "wrong architecture", "exec /usr/bin/serve: exec format error", "architecture" },
        { "unknown model", "ValueError: Model architectures ['Qwen9ForCausalLM'] are not supported for now.", "newer version" },
        { "model's own code", "ValueError: Loading this model requires you to execute the configuration file. Set the option trust_remote_code=True.", "trust-remote-code" },
        { "disk", "OSError: [Errno 28] No space left on device", "volume-size" },
        { "model data", "botocore.exceptions.ClientError: An error occurred (403) when calling the HeadObject operation: Forbidden", "s3:GetObject" },
        { "byte order mark", "json.decoder.JSONDecodeError: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1", "without one" },
        { "dying worker", "ModuleNotFoundError: No module named 'sentencepiece'", "requirements.txt" },
        { "restarting container", "INFO exited: serve (exit status 1; not expected)", "exited" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_is_told_as_what_to_do(string row, string reason, string remedy)
    {
        Assert.Equal(row, ReasonSignals.All.First(signal => signal.In(reason) is not null).Name);
        Assert.Contains(remedy, Assert.Single(AdviceTable.For(new Symptoms(reason))).Remedy);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_of_a_log_is_told_as_what_to_do(string row, string line, string remedy)
    {
        Assert.Equal(row, LogSignals.All.First(signal => signal.In(line) is not null).Name);
        Assert.Contains(remedy, AdviceTable.For(new Symptoms("") { Lines = ["starting", line, "ended"] })[0].Remedy);
    }

    [Fact]
    public void Every_row_has_a_test() => Assert.Equal(
        ReasonSignals.All.Concat(LogSignals.All).Select(signal => signal.Name).Order(),
        Reasons.Concat(Lines).Select(row => (string)row[0]).Order());

    [Fact]
    public void No_text_keeps_a_place_to_be_filled() => Assert.All(Reasons, row =>
        Assert.DoesNotContain(AdviceTable.For(new Symptoms((string)row[1])), finding => (finding.Meaning + finding.Remedy).Contains('{')));

    [Fact]
    public void The_log_says_why_the_health_check_was_not_passed()
    {
        var found = AdviceTable.For(new Symptoms("did not pass the ping health check") { Lines = ["CUDA out of memory"], Logged = true });

        Assert.Contains("accelerators", Assert.Single(found).Meaning);
    }

    [Fact]
    public void A_container_that_has_been_silent_for_half_an_hour_never_started()
    {
        var silent = new Symptoms("") { Logged = false, Age = TimeSpan.FromMinutes(45) };

        Assert.Contains("inference-ami-version", Assert.Single(AdviceTable.For(silent)).Remedy);
        Assert.Empty(AdviceTable.For(silent with { Age = TimeSpan.FromMinutes(5) }));
        Assert.Empty(AdviceTable.For(silent with { Logged = true }));
        Assert.Empty(AdviceTable.For(silent with { Logged = null }));
    }

    [Fact]
    public void What_nobody_knows_gets_no_advice() => Assert.Empty(AdviceTable.For(new Symptoms("Something new.") { Lines = ["all is well"] }));
}
