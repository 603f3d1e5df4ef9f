namespace Pipeline.Tests;

public sealed class AmbientEnvironmentTests
{
    [Theory]
    [InlineData("ENVIRONMENT", true)]
    [InlineData("Environment", true)]
    [InlineData("NUKE_ENVIRONMENT", true)]
    [InlineData("environ_ment", true)]
    [InlineData("PIPELINE_ENVIRONMENT", false)]
    [InlineData("ASPNETCORE_ENVIRONMENT", false)]
    public void Variables_that_published_Nuke_would_read_the_environment_from_are_known(string variable, bool means) =>
        Assert.Equal(means, AmbientEnvironment.Means(variable));
}
