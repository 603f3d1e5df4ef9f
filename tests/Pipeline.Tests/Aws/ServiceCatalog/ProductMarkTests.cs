using Pipeline.Aws.ServiceCatalog;

namespace Pipeline.Tests.Aws.ServiceCatalog;

public class ProductMarkTests
{
    private static readonly ProductMark Mark = new("xgboost_abalone", "0123456789abcdef");

    [Theory]
    [InlineData("Ask the platform team.", "Ask the platform team. [xgboost_abalone 0123456789abcdef]")]
    [InlineData("", "[xgboost_abalone 0123456789abcdef]")]
    [InlineData("Ask. [xgboost_abalone retired]", "Ask. [xgboost_abalone 0123456789abcdef]")]
    public void It_stands_behind_the_support_text_once(string text, string marked)
    {
        Assert.Equal(marked, Mark.After(text));
        Assert.Equal(Mark, ProductMark.In(marked));
        Assert.Equal(ProductMark.Without(text), ProductMark.Without(marked));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Call [extension 4711]")]
    [InlineData("[xgboost_abalone 0123456789abcdef] and more")]
    public void Other_texts_have_none(string text) => Assert.Null(ProductMark.In(text));

    [Fact]
    public void It_never_takes_more_room_than_is_kept_for_it() =>
        Assert.InRange(new ProductMark(new string('a', 63), "0123456789abcdef").After("").Length, 1, ProductMark.Longest);

    [Fact]
    public void Whatever_is_published_of_a_product_is_in_it()
    {
        var product = Samples.Product;
        ProductRequest[] others =
        [
            product with { Details = product.Details with { Description = "Other" } },
            product with { Version = product.Version with { Name = "v7" } },
            product with { Tags = new Dictionary<string, string>() },
            product with { KeepVersions = 3 },
        ];
        Assert.DoesNotContain(product.Mark, others.Select(other => other.Mark));
        Assert.Equal(product.Mark, (product with { Tags = new Dictionary<string, string>(product.Tags) }).Mark);
    }
}
