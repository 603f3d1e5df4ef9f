using System.Globalization;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.Sandbox.Tests.Serving.Misbehaviour;

public sealed class TextTests
{
    [Theory]
    [InlineData("ssm:PutParameter", "ssm", "PutParameter", null)]
    [InlineData("SSM:putparameter:too tired", "ssm", "PutParameter", "too tired")]
    [InlineData("PutParameter", null, "PutParameter", null)]
    [InlineData("PutParameter:a: b", null, "PutParameter", "a: b")]
    public void An_operation_may_be_told_to_fail_with_a_reason(string text, string? service, string operation, string? reason)
    {
        var told = Failing.Parse(text);
        Assert.Equal((new Where(service, operation), reason), (told.Where, told.Reason));
    }

    [Theory]
    [InlineData("ModelBucket", "ModelBucket", null)]
    [InlineData("ModelBucket:no space", "ModelBucket", "no space")]
    [InlineData("Events:no service of small letters", "Events", "no service of small letters")]
    [InlineData("ssm", "ssm", null)]
    [InlineData("my-endpoint:capacity", "my-endpoint", "capacity")]
    public void What_is_no_operation_is_a_name(string text, string name, string? reason)
    {
        var told = Failing.Parse(text);
        Assert.Equal((null, name, reason), (told.Where, told.Name, told.Reason));
    }

    [Theory]
    [Behaviour("", "an operation that its service does not have")]
    [InlineData("ssm:PutParametr", "ssm has no operation 'PutParametr'; did you mean 'PutParameter'?")]
    [InlineData("ssm:too tired", "ssm has no operation 'too tired'")]
    [InlineData("Model_Bucket", "neither an operation nor a logical id")]
    [InlineData("ModelBucket=no space", "a reason stands behind a colon")]
    [InlineData("", "neither an operation nor a logical id")]
    public void What_cannot_fail_is_refused(string text, string said) =>
        Assert.Contains(said, Assert.Throws<FormatException>(() => Failing.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("50", 50, 50)]
    [InlineData("20..80", 20, 80)]
    [InlineData("0.5s..2m", 500, 120_000)]
    [InlineData("1.5", 1.5, 1.5)]
    public void Latency_is_a_time_or_a_stretch_of_time(string text, double shortest, double longest) =>
        Assert.Equal(new Latency(Where.Everywhere, TimeSpan.FromMilliseconds(shortest), TimeSpan.FromMilliseconds(longest)), Latency.Parse(text));

    [Theory]
    [InlineData("s3=1", "s3", null)]
    [InlineData("s3:PutObject=1", "s3", "PutObject")]
    [InlineData("PutObject=1", null, "PutObject")]
    public void A_way_may_be_about_a_service_or_an_operation(string text, string? service, string? operation)
    {
        var where = new Where(service, operation);
        Assert.Equal((where, where), (Latency.Parse(text).Where, Share.Parse(text).Where));
        Assert.Equal(new Throttle(where, 0.5), Throttle.Parse(text.Replace("=1", "=30/m", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("80..20")]
    [InlineData("1..2..3")]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("5 s")]
    [InlineData("1,5")]
    [InlineData("1441m")]
    [InlineData("1e400")]
    [InlineData("sss=5")]
    [InlineData("s3:PutObjekt=5")]
    [InlineData("=5")]
    public void What_is_no_time_is_refused(string text) => Assert.Throws<FormatException>(() => Latency.Parse(text));

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("5%", 0.05)]
    [InlineData("1", 1)]
    [InlineData("0", 0)]
    public void A_share_is_a_number_or_percent(string text, double share) => Assert.Equal(share, Share.Parse(text).Of);

    [Theory]
    [InlineData("1.01")]
    [InlineData("101%")]
    [InlineData("half")]
    [InlineData("")]
    public void What_is_no_share_is_refused(string text) => Assert.Throws<FormatException>(() => Share.Parse(text));

    [Theory]
    [InlineData("5")]
    [InlineData("0/s")]
    [InlineData("5/h")]
    [InlineData("/s")]
    public void What_is_no_rate_is_refused(string text) => Assert.Throws<FormatException>(() => Throttle.Parse(text));

    [Fact]
    public void Numbers_are_read_the_same_in_every_culture()
    {
        var here = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator) = (",", ".");
        CultureInfo.CurrentCulture = comma;
        try
        {
            Assert.Equal((0.5, TimeSpan.FromSeconds(0.25)), (Measures.Share("0.5"), Measures.Seconds("0.25")));
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }
}
