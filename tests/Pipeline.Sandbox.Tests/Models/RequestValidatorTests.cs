using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Models;

public sealed class RequestValidatorTests
{
    private const string Portfolio = """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"t"}""";

    [Fact]
    public void A_good_request_passes() =>
        Validate("servicecatalog", "CreatePortfolio", Portfolio);

    [Fact]
    public void A_value_that_is_too_long_is_named_with_its_limit()
    {
        var error = Refusal("servicecatalog", "CreatePortfolio", $$"""{"DisplayName":"{{new string('x', 101)}}","ProviderName":"us","IdempotencyToken":"t"}""");

        Assert.Equal("InvalidParametersException", error.Code);
        Assert.Equal($"1 validation error detected: Value '{new string('x', 101)}' at 'displayName' failed to satisfy constraint: Member must have length less than or equal to 100", error.Message);
    }

    [Fact]
    public void An_operation_that_has_no_such_error_says_that_the_request_is_not_valid() =>
        Assert.Equal("ValidationException", Refusal("servicecatalog", "DescribePortfolio", "{}").Code);

    [Fact]
    public void A_value_at_its_limit_passes() =>
        Validate("servicecatalog", "CreatePortfolio", $$"""{"DisplayName":"{{new string('x', 100)}}","ProviderName":"us","IdempotencyToken":"t"}""");

    [Fact]
    public void All_that_is_missing_is_named_at_once() =>
        Assert.Equal(
            "2 validation errors detected: Value null at 'displayName' failed to satisfy constraint: Member must not be null; Value null at 'idempotencyToken' failed to satisfy constraint: Member must not be null",
            Refusal("servicecatalog", "CreatePortfolio", """{"ProviderName":"us","IdempotencyToken":null}""").Message);

    [Fact]
    public void Members_of_list_items_are_counted_from_one() =>
        Assert.Contains("Value null at 'tags.2.member.value' failed", Refusal("servicecatalog", "CreatePortfolio",
            """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"t","Tags":[{"Key":"a","Value":"b"},{"Key":"c"}]}""").Message);

    [Fact]
    public void A_list_of_bad_words_is_refused_as_a_whole() =>
        Assert.Contains(
            "Value '[shout]' at 'capabilities' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [CAPABILITY_IAM, CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND]]",
            Refusal("cloudformation", "CreateStack", """{"StackName":"a","Capabilities":["shout"]}""").Message);

    [Fact]
    public void An_unknown_word_is_answered_with_the_known_ones() =>
        Assert.Contains("Value 'LAUNCHED' at 'sortBy' failed to satisfy constraint: Member must satisfy enum value set: [Title, VersionCount, CreationDate]",
            Refusal("servicecatalog", "SearchProductsAsAdmin", """{"SortBy":"LAUNCHED"}""").Message);

    [Fact]
    public void A_pattern_must_match_the_whole_value() =>
        Assert.Contains(@"at 'idempotencyToken' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9][a-zA-Z0-9_-]*",
            Refusal("servicecatalog", "CreatePortfolio", """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"good bad"}""").Message);

    [Fact]
    public void A_number_is_held_to_its_bounds() =>
        Assert.Contains("Value '101' at 'pageSize' failed to satisfy constraint: Member must have value less than or equal to 100",
            Refusal("servicecatalog", "ListPortfolios", """{"PageSize":101}""").Message);

    [Fact]
    public void Query_services_answer_ValidationError() =>
        Assert.Equal("ValidationError", Refusal("cloudformation", "CreateStack", "{}").Code);

    [Fact]
    public void Other_JSON_services_answer_ValidationException() =>
        Assert.Equal("ValidationException", Refusal("sagemaker", "CreateModelPackageGroup", """{"ModelPackageGroupName":"a b"}""").Code);

    [Fact]
    public void A_secret_is_not_repeated_in_the_message()
    {
        var message = Refusal("secretsmanager", "CreateSecret", $$"""{"Name":"a","SecretString":"{{new string('s', 65537)}}"}""").Message;

        Assert.Contains("Value at 'secretString' failed", message);
        Assert.DoesNotContain("sss", message);
    }

    [Theory]
    [InlineData("""{"DisplayName":5}""", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("""{"DisplayName":{}}""", "Start of structure or map found where not expected.")]
    [InlineData("""{"DisplayName":[]}""", "Start of list found where not expected")]
    [InlineData("""{"DisplayName":"\ud800"}""", "Invalid UTF-16 in a string")]
    [InlineData("""{"Tags":"x"}""", "Expected list or null")]
    [InlineData("""{"Tags":[1]}""", "Expected structure or null")]
    public void A_wrong_type_is_a_serialization_error(string input, string message)
    {
        var error = Refusal("servicecatalog", "CreatePortfolio", input);

        Assert.Equal(("SerializationException", message), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("3000000000")]
    [InlineData("1.5")]
    [InlineData("\"5\"")]
    public void What_is_no_integer_is_refused_where_one_belongs(string number) =>
        Assert.Equal("SerializationException", Refusal("servicecatalog", "ListPortfolios", $$"""{"PageSize":{{number}}}""").Code);

    [Fact]
    public void Unknown_members_pass_but_can_be_asked_for()
    {
        var input = JsonNode.Parse("""{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"t","Colour":1,"Tags":[{"Key":"a","Value":"b","Hue":2}]}""")!.AsObject();
        var model = ApiModels.Load("servicecatalog");

        RequestValidator.Validate(model, model.Operations["CreatePortfolio"], input);
        Assert.Equal(["Colour", "Tags[0].Hue"], RequestValidator.UnknownMembers(model.Operations["CreatePortfolio"], input));
    }

    [Fact]
    public void S3_requests_are_left_to_S3s_own_words() =>
        Validate("s3", "CreateBucket", """{"Bucket":"No"}""");

    private static void Validate(string name, string operation, string input) =>
        RequestValidator.Validate(ApiModels.Load(name), ApiModels.Load(name).Operations[operation], JsonNode.Parse(input)!.AsObject());

    private static AwsError Refusal(string name, string operation, string input) =>
        Assert.Throws<AwsError>(() => Validate(name, operation, input));
}
