namespace Octokit;

/// <summary>Who asks; GitHub wants to know of every request: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent.</summary>
public class ProductHeaderValue
{
    private readonly System.Net.Http.Headers.ProductHeaderValue value;

    /// <summary>A product without a version.</summary>
    public ProductHeaderValue(string name)
        : this(new System.Net.Http.Headers.ProductHeaderValue(name))
    {
    }

    /// <summary>A product with its version.</summary>
    public ProductHeaderValue(string name, string version)
        : this(new System.Net.Http.Headers.ProductHeaderValue(name, version))
    {
    }

    private ProductHeaderValue(System.Net.Http.Headers.ProductHeaderValue value) => this.value = value;

    /// <summary>The product's name.</summary>
    public string Name => value.Name;

    /// <summary>The product's version; null when none was given.</summary>
    public string Version => value.Version;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static ProductHeaderValue Parse(string input) => new(System.Net.Http.Headers.ProductHeaderValue.Parse(input));

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is ProductHeaderValue other && value.Equals(other.value);

    /// <inheritdoc />
    public override int GetHashCode() => value.GetHashCode();

    /// <summary>The name, and the version behind a slash.</summary>
    public override string ToString() => value.ToString();
}
