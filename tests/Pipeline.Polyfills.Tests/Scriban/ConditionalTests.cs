namespace Pipeline.Polyfills.Tests.Scriban;

public class ConditionalTests
{
    [Theory]
    [InlineData("{{ true ? 'a' | string.upcase : 'b' }}", "A")]
    [InlineData("{{ true ? 'a' : 'b' | string.upcase }}{{ false ? 'a' : 'b' | string.upcase }}", "aB")]
    [InlineData("{{ (true ? 'a' : 'b') | string.upcase }}", "A")]
    [InlineData("{{ 'x' | string.upcase == 'X' ? 1 : 2 }}", "1")]
    public void Each_branch_of_a_condition_has_its_own_pipes(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));
}
