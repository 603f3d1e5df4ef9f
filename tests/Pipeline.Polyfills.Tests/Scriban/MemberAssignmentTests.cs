using System.Collections;

namespace Pipeline.Polyfills.Tests.Scriban;

public class MemberAssignmentTests
{
    private sealed class Order
    {
        public int ItemCount { get; set; }

        public string Name { get; } = "fixed";

        public string Broken
        {
            get => throw new FormatException("out of paper");
            set => throw new FormatException($"no {value}");
        }
    }

    [Fact]
    public void A_property_of_a_dotnet_object_is_set_in_its_own_type() =>
        Assert.Equal("5", Rendering.Render("{{ order.item_count = '5'; order.item_count }}", new { order = new Order() }));

    [Fact]
    public void An_entry_of_a_dictionary_without_types_is_set() =>
        Assert.Equal("1", Rendering.Render("{{ table.a = 1; table.a }}", new { table = new Hashtable() }));

    [Theory]
    [InlineData("{{ order.name = 'x' }}", "text(1,4) : error : Cannot set a value for the readonly member: order.name")]
    [InlineData("{{ order.nope = 'x' }}", "text(1,4) : error : Cannot set a value for the readonly member: order.nope")]
    [InlineData("{{ func nope.f; end }}", "text(1,9) : error : Object `nope` is null. Cannot access member: nope.f")]
    [InlineData("{{ order.broken }}", "text(1,10) : error : Unexpected exception while accessing the member `broken`: out of paper")]
    [InlineData("{{ order.broken = 'ink' }}", "text(1,4) : error : Unexpected exception while accessing the member `broken`: no ink")]
    public void What_cannot_be_set_is_an_error(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text, new { order = new Order() }));
}
