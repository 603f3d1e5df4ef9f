using Pipeline.Endpoints.Packing;

namespace Pipeline.Endpoints.Sources;

/// <summary>Where a model comes from.</summary>
public abstract record ModelSource
{
    /// <summary>In words, for messages.</summary>
    public abstract string Words { get; }

    /// <summary>A model of Hugging Face in a container for language models.</summary>
    /// <param name="Model">The model.</param>
    /// <param name="Container">The container's family, as <c>images.yaml</c> calls it.</param>
    public sealed record HuggingFace(HubModel Model, string Container) : ModelSource
    {
        /// <inheritdoc/>
        public override string Words => "a model of Hugging Face in a container for language models";
    }

    /// <summary>Code of one's own and the models it loads, in one archive.</summary>
    /// <param name="Folder">The code's folder, from the repository's root.</param>
    /// <param name="Models">The models; none when the code brings or needs none.</param>
    public sealed record Code(string Folder, IReadOnlyList<HubModel> Models) : ModelSource
    {
        /// <inheritdoc/>
        public override string Words => "inference code of one's own";
    }

    /// <summary>A package of JumpStart or AWS Marketplace.</summary>
    /// <param name="Arn">Its ARN in the endpoint's region; null while another module has yet to give it.</param>
    public sealed record JumpStart(string? Arn) : ModelSource
    {
        /// <inheritdoc/>
        public override string Words => "a model package of JumpStart or AWS Marketplace";
    }

    /// <summary>The model registry.</summary>
    /// <param name="Arn">A version's ARN; null when the latest approved one is meant, or while another module has yet to give it.</param>
    /// <param name="Group">The group whose latest approved version is meant; null when a version is named.</param>
    public sealed record Registry(string? Arn, string? Group) : ModelSource
    {
        /// <inheritdoc/>
        public override string Words => "a model package of the registry";
    }

    /// <summary>An image and, mostly, a model's data in S3.</summary>
    /// <param name="Image">An image's address, or a family of <c>images.yaml</c>.</param>
    /// <param name="Data">The data's address; null when the image brings the model, or while another module has yet to give it.</param>
    public sealed record Artifact(string Image, string? Data) : ModelSource
    {
        /// <inheritdoc/>
        public override string Words => "an image with a model's data in S3";
    }
}
