namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class MathFunctionTests
{
    [Theory]
    [InlineData("{{ 4.1 | math.ceil }} {{ 4.9 | math.floor }} {{ -4.1 | math.floor }} {{ 7 | math.ceil }} {{ '4.2' | math.ceil }}", "5 4 -5 7 5")]
    [InlineData("{{ 4.6 | math.round }} {{ 2.5 | math.round }} {{ 3.5 | math.round }} {{ 4.5678 | math.round 2 }} {{ 17.0 | math.round 2 }} {{ 4.5678 | math.round precision: 1 }}", "5 2 4 4.57 17 4.6")]
    [InlineData("{{ 1.25m | math.round 1 }} {{ 1.5m | math.ceil }} {{ 123456789012345678901234567890 | math.floor }}", "1.2 2 123456789012345678901234567890")]
    [InlineData("{{ -5 | math.abs }} {{ -15.5 | math.abs }} {{ 3 | math.abs }} {{ -99999999999 | math.abs }}", "5 15.5 3 99999999999")]
    public void Numbers_are_rounded(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 1 | math.plus 2.5 }} {{ 5 | math.minus 7 }} {{ 1.5 | math.times 3 }} {{ 11 | math.modulo 4 }}", "3.5 -2 4.5 3")]
    [InlineData("{{ 7 | math.divided_by 2 }} {{ -7 | math.divided_by 2 }} {{ 7 | math.divided_by 2.0 }} {{ 7.9 | math.divided_by divisor: 2 }}", "3 -4 3.5 3")]
    [InlineData("{{ 1234.5 | math.format 'N2' }} {{ 10 | math.format 'x' }}", "1,234.50 a")]
    [InlineData("{{ 1 | math.is_number }} {{ 1.5 | math.is_number }} {{ '1' | math.is_number }} {{ null | math.is_number }}", "true true false false")]
    public void Numbers_are_calculated_with(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Numbers_of_every_net_type_count() =>
        Assert.Equal("5 5 5 5 5 5 5 2 2 3", Rendering.Render(
            "{{ a | math.abs }} {{ b | math.abs }} {{ c | math.abs }} {{ d | math.plus 0 }} {{ e | math.ceil }} {{ f | math.floor }} {{ g | math.round }} {{ h | math.floor }} {{ i | math.floor }} {{ h | math.ceil }}",
            new { A = (sbyte)-5, B = (short)-5, C = -5L, D = (byte)5, E = (ushort)5, F = 5u, G = 5ul, H = 2.5f, I = 2.5m }));

    [Fact]
    public void A_random_number_lies_from_its_lower_bound_to_below_its_upper_one() =>
        Assert.Equal("true 3", Rendering.Render("{{ ok = true; for i in 1..200; n = math.random 1 4; ok = ok && n >= 1 && n < 4; end; ok }} {{ math.random 3 4 }}"));

    [Fact]
    public void No_uuid_comes_twice()
    {
        var uuids = Rendering.Render("{{ math.uuid }} {{ math.uuid }}").Split(' ');

        Assert.All(uuids, uuid => Assert.True(Guid.TryParseExact(uuid, "D", out _), uuid));
        Assert.NotEqual(uuids[0], uuids[1]);
    }

    [Theory]
    [InlineData("{{ 7 | math.divided_by 0 }}", "text(1,8) : error : The divisor of math.divided_by is 0")]
    [InlineData("{{ 'x' | math.abs }}", "text(1,10) : error : The value `x` is not a number")]
    [InlineData("{{ math.random 5 1 }}", "text(1,4) : error : The minValue 5 of math.random is above its maxValue 1")]
    [InlineData("{{ 'a' | math.format 'N' }}", "text(1,10) : error : Unexpected `a`. Must be a formattable object")]
    [InlineData("{{ 1 | math.format 'Q' }}", "text(1,8) : error : The format `Q` of math.format is not one for a value of type `int`: Format specifier was invalid.")]
    public void What_cannot_be_calculated_says_so(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));
}
