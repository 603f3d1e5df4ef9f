using System.Text.Json;
using Scriban;
using Scriban.Runtime;

namespace Pipeline.Benchmarks;

/// <summary>What names mean in the measurements: values of about the size that a deployment has. Inputs that are not here are null.</summary>
internal static class Model
{
    public static TemplateContext Context(Sources sources)
    {
        var context = new TemplateContext { TemplateLoader = sources, LimitToString = 0, LoopLimit = 10_000, IndentOnEmptyLines = false };
        context.PushGlobal(Names());
        context.PushGlobal(new ScriptObject());
        return context;
    }

    private static ScriptObject Names()
    {
        var names = new ScriptObject
        {
            ["environment"] = "dev", ["project"] = "ml", ["deployment"] = "platform", ["group"] = "core", ["module"] = "templates", ["region"] = "us-east-1",
            ["artifact_bucket"] = "ml-platform-artifacts-111122223333",
            ["inputs"] = Inputs(),
            ["product"] = new ScriptObject { ["id"] = "xgboost", ["name"] = "Train and deploy", ["description"] = "A project" },
            ["seed"] = new ScriptObject { ["build_app"] = new ScriptObject { ["key"] = "seed-code/build_app.zip" }, ["deploy_app"] = new ScriptObject { ["key"] = "seed-code/deploy_app.zip" } },
            ["launch"] = new ScriptObject { ["policies"] = new ScriptArray { Policy("one"), Policy("two") } },
        };
        names.Import("to_yaml", new Func<object?, string>(Json));
        names.Import("to_json", new Func<object?, string>(Json));
        names.Import("yaml_string", new Func<object?, string>(Json));
        names.Import("resolve", new Func<string, string>(reference => "{{resolve:" + reference + "}}"));
        return names;
    }

    private static ScriptObject Inputs() => new()
    {
        ["sagemaker_domain_id"] = "d-abcdefgh", ["sagemaker_domain_arn"] = "arn:aws:sagemaker:us-east-1:111122223333:domain/d-abcdefgh",
        ["dev_vpc_id"] = "vpc-0123456789", ["pre_prod_account_id"] = "111122223333", ["prod_account_id"] = "111122223333",
        ["dev_subnet_ids"] = new ScriptArray { "subnet-1", "subnet-2" }, ["dev_security_group_ids"] = new ScriptArray(),
        ["enable_network_isolation"] = "false", ["encrypt_inter_container_traffic"] = "true",
    };

    private static ScriptObject Policy(string name) => new()
    {
        ["name"] = name,
        ["statements"] = new ScriptArray { Statement("Buckets"), Statement("Keys"), Statement("Pipelines") },
    };

    private static ScriptObject Statement(string sid) => new()
    {
        ["sid"] = sid,
        ["actions"] = new ScriptArray { "s3:GetObject", "s3:PutObject", "kms:Decrypt" },
        ["resources"] = new ScriptArray { "arn:aws:s3:::sagemaker-*", "arn:${AWS::Partition}:kms:::key/*" },
    };

    private static string Json(object? value) => JsonSerializer.Serialize(value is string or null ? value : $"{value}");
}
