using System.Globalization;
using Pipeline.Endpoints.Tables;

namespace Pipeline.Preflight;

/// <summary>PF05: the model's weights go into the memory of the instance's GPUs (PL3054), with room for the cache (a warning, PL3055).</summary>
/// <param name="models">Sizes of models.</param>
/// <param name="types">Sizes of instances.</param>
/// <param name="prices">Which of those that are large enough is the cheapest.</param>
public sealed class ModelInMemory(ModelTable models, InstanceTable types, PriceTable prices) : ICheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation) =>
        Findings.Each(endpoints, needs => needs.Instances.Select(one => types.Find(one.Type)).OfType<InstanceType>().Select(type => Check(needs, type)).OfType<Finding>());

    private Finding? Check(EndpointNeeds needs, InstanceType type)
    {
        var storage = needs.Storage ?? (needs.HuggingFaceModel is { } id ? models.Storage(id) : null);
        if ((needs.Billions ?? (needs.HuggingFaceModel is { } model ? models.Billions(model) : null)) is not { } billions || type.Hardware is not { } hardware)
            return null;
        // More GPUs than there are is another check's to tell.
        var gpus = Math.Min(needs.TensorParallel ?? hardware.Gpus, hardware.Gpus);
        var fit = Fit(hardware, gpus);
        if (fit is null or ModelFit.Fits)
            return null;
        var weights = $"the weights take about {Text(ModelSize.WeightsGiB(billions, storage)!.Value)} GiB ({Text(billions)} billion parameters{(storage is null ? "" : $", {storage}")}), and {Memory(type, gpus)}";
        return fit == ModelFit.TooLarge
            ? needs.Problem("PL3054", weights, Wayout())
            : needs.Warning("PL3055", $"{weights}: little is left for requests", $"ask for shorter texts and fewer requests at once, or {Wayout()}");

        ModelFit? Fit(Hardware on, int shared) => on.Gpus == 0
            ? ModelSize.FitsIn(billions, storage, 1, on.MemoryGiB)
            : ModelSize.FitsIn(billions, storage, shared, on.GpuMemoryGiB);

        string Wayout() => gpus < hardware.Gpus && Fit(hardware, hardware.Gpus) is ModelFit.Fits
            ? $"spread the model over all {hardware.Gpus} GPUs (tensor parallel)"
            : types.All.Where(other => other.Device == type.Device && other.Hardware is { } has && Fit(has, has.Gpus) is ModelFit.Fits && prices.PerHour(other.Name, needs.Region) is not null)
                .MinBy(other => prices.PerHour(other.Name, needs.Region)) is { } enough
                ? $"choose {enough.Name}, or a quantized model"
                : "choose a smaller or a quantized model";
    }

    private static string Memory(InstanceType type, int gpus) => type.Hardware!.Gpus == 0
        ? $"{type.Name} has {Text(type.Hardware.MemoryGiB)} GiB of memory"
        : $"{gpus} x {type.Hardware.Gpu} of {type.Name} have {Text(gpus * type.Hardware.GpuMemoryGiB)} GiB";

    private static string Text(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
