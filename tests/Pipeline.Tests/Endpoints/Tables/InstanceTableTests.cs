using Pipeline.Endpoints.Tables;
using Pipeline.Sandbox.Models;

namespace Pipeline.Tests.Endpoints.Tables;

public class InstanceTableTests
{
    private static InstanceTable Instances => Tables.Instances;

    [Fact]
    public void It_has_the_types_of_AWSs_API_and_no_others() =>
        Assert.Equal(
            ApiModels.Load("sagemaker").Operations["CreateEndpointConfig"].Input!.Members["ProductionVariants"].Shape.Value.Element!.Shape.Value.Members["InstanceType"].Shape.Value.Enum.Order(),
            Instances.All.Select(type => type.Name).Order());

    [Theory]
    [InlineData("ml.g5.12xlarge", 48, 192, 4, "A10G", 22.4)]
    [InlineData("ml.g5.16xlarge", 64, 256, 1, "A10G", 22.4)]
    [InlineData("ml.g6.24xlarge", 96, 384, 4, "L4", 22.4)]
    [InlineData("ml.g6e.16xlarge", 64, 512, 1, "L40S", 44.7)]
    [InlineData("ml.g4dn.12xlarge", 48, 192, 4, "T4", 16)]
    [InlineData("ml.g7e.12xlarge", 48, 512, 2, "RTX PRO 6000", 96)]
    [InlineData("ml.p4d.24xlarge", 96, 1152, 8, "A100", 40)]
    [InlineData("ml.p5.4xlarge", 16, 256, 1, "H100", 80)]
    [InlineData("ml.inf2.24xlarge", 96, 384, 6, "Inferentia2", 32)]
    [InlineData("ml.m5.large", 2, 8, 0, "", 0)]
    [InlineData("ml.c4.large", 2, 3.75, 0, "", 0)]
    [InlineData("ml.r8g.medium", 1, 8, 0, "", 0)]
    public void A_type_is_known_by_what_it_has(string name, int cpus, double memory, int gpus, string gpu, double gpuMemory) =>
        Assert.Equal(new Hardware(cpus, (decimal)memory, gpus, gpu, (decimal)gpuMemory), Instances.Find(name)!.Hardware);

    [Fact]
    public void Accelerators_are_where_the_names_say_so_and_nowhere_else()
    {
        foreach (var type in Instances.All.Where(type => type.Hardware is not null))
            Assert.True(type.Device == Device.Cpu == (type.Hardware!.Gpus == 0), type.Name);
    }

    [Fact]
    public void A_type_without_details_exists_all_the_same()
    {
        Assert.Equal(("ml.dl1.24xlarge", null), (Instances.Find("ml.dl1.24xlarge")!.Name, Instances.Find("ml.dl1.24xlarge")!.Gpus));
        Assert.Null(Instances.Find("ml.g5.3xlarge"));
    }

    [Theory]
    [InlineData("g5.12xlarge", "ml.g5.12xlarge")]
    [InlineData("ml.g5.12large", "ml.g5.12xlarge")]
    [InlineData("ml.g5-2xlarge", "ml.g5.2xlarge")]
    [InlineData("gpu", null)]
    public void A_wrong_name_has_a_nearest_one(string name, string? nearest) => Assert.Equal(nearest, Instances.Nearest(name));

    [Theory]
    [InlineData("ml.g5.2xlarge", true, false, false, Device.Gpu)]
    [InlineData("ml.m5d.large", true, false, false, Device.Cpu)]
    [InlineData("ml.m5.large", false, false, false, Device.Cpu)]
    [InlineData("ml.c6gd.large", true, true, false, Device.Cpu)]
    [InlineData("ml.t2.medium", false, false, true, Device.Cpu)]
    [InlineData("ml.trn1.2xlarge", true, false, false, Device.Neuron)]
    public void Families_say_what_disks_and_processors_there_are(string name, bool disks, bool arm, bool burstable, Device device)
    {
        var type = Instances.Find(name)!;
        Assert.Equal((disks, arm, burstable, device), (type.LocalDisks, type.Arm, type.Burstable, type.Device));
    }

    [Fact]
    public void The_sandbox_knows_nothing_else_of_them()
    {
        foreach (var (name, cpus, memory, gpus) in SandboxTypes())
        {
            var known = Instances.Find(name)!.Hardware!;
            Assert.Equal((name, cpus, memory, gpus), (name, known.Cpus, known.MemoryGiB, known.Gpus));
        }
    }

    private static IEnumerable<(string Name, int Cpus, decimal Memory, int Gpus)> SandboxTypes() =>
        Manifests.ThisRepository.Text("sandbox/Services/SageMaker/Hosting/Data/instance-types.tsv").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(cells => (cells[0], int.Parse(cells[1]), decimal.Parse(cells[2]), int.Parse(cells[3])));
}
