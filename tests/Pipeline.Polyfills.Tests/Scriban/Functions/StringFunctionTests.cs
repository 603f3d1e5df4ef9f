namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class StringFunctionTests
{
    [Theory]
    [InlineData("{{ 'hello wORLD' | string.capitalize }}", "Hello wORLD")]
    [InlineData("{{ 'two  words\tmore' | string.capitalizewords }}", "Two  Words\tMore")]
    [InlineData("{{ 'MiXed' | string.upcase }} {{ 'MiXed' | string.downcase }}", "MIXED mixed")]
    [InlineData("{{ 'b' | string.append 'c' | string.prepend 'a' }} {{ 1 | string.append 2 }}", "abc 12")]
    [InlineData("{{ 'Größe: 5 cm (ca.)!' | string.handleize }} {{ '--a_b--' | string.handleize }}", "größe-5-cm-ca a-b")]
    [InlineData("{{ 1 | string.pluralize 'item' 'items' }} {{ 0 | string.pluralize 'item' 'items' }}", "item items")]
    [InlineData("{{ 'x' | string.pad_left 3 }}|{{ 'x' | string.pad_right 3 }}|{{ 'long' | string.pad_left 2 }}", "  x|x  |long")]
    [InlineData("{{ \"a\\t\\\"b\\\\\" | string.escape }} {{ \"say \\\"hi\\\"\\n\" | string.literal }}", "a\\t\\\"b\\\\ \"say \\\"hi\\\"\\n\"")]
    public void Texts_take_another_form(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 'abc' | string.contains 'b' }} {{ 'abc' | string.contains 'B' }} {{ 'abc' | string.contains null }}", "true false false")]
    [InlineData("{{ 'abc' | string.starts_with 'a' }} {{ 'abc' | string.ends_with 'a' }} {{ null | string.starts_with '' }}", "true false false")]
    [InlineData("{{ 'ABC' | string.equals_ignore_case 'abc' }} {{ null | string.equals_ignore_case null }} {{ null | string.equals_ignore_case '' }}", "true true false")]
    [InlineData("{{ '' | string.empty }} {{ ' ' | string.empty }} {{ null | string.empty }} {{ ' \t' | string.whitespace }}", "true false true true")]
    [InlineData("{{ 'three' | string.size }} {{ null | string.size }} {{ 1234 | string.size }}", "5 0 4")]
    [InlineData("{{ 'banana' | string.index_of 'an' }} {{ 'banana' | string.index_of 'an' 2 }} {{ 'banana' | string.index_of 'n' 0 2 }} {{ 'banana' | string.index_of 'AN' stringComparison: 'OrdinalIgnoreCase' }}", "1 3 -1 1")]
    public void Questions_about_texts_are_answered(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("[{{ ' a ' | string.strip }}|{{ ' a ' | string.lstrip }}|{{ ' a ' | string.rstrip }}]", "[a|a | a]")]
    [InlineData("{{ \"a\\r\\nb\\nc\\rd\" | string.strip_newlines }}", "abcd")]
    [InlineData("{{ 'a,b,,c' | string.split ',' }} {{ 'ab' | string.split '' }} {{ null | string.split ',' }} {{ ('x-y' | string.split '-')[1] }}", "[\"a\", \"b\", \"c\"] [\"ab\"] [] y")]
    [InlineData("{{ 'aXbX' | string.replace 'X' '-' }} {{ 'aXbX' | string.replace 'x' '-' }} {{ 'ab' | string.replace '' '-' }}", "a-b- aXbX ab")]
    [InlineData("{{ 'aXbX' | string.replace_first 'X' '-' }} {{ 'aXbX' | string.replace_first 'X' '-' true }} {{ 'aXbX' | string.replace_first 'X' '-' fromEnd: true }}", "a-bX aXb- aXb-")]
    [InlineData("{{ 'aXbX' | string.remove 'X' }} {{ 'aXbX' | string.remove_first 'X' }} {{ 'aXbX' | string.remove_last 'X' }} {{ 'a' | string.remove_last 'Z' }}", "ab abX aXb a")]
    public void Parts_are_taken_out_of_texts(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("1", "ample")]
    [InlineData("1 2", "am")]
    [InlineData("1 length: 99", "ample")]
    [InlineData("(-4) 2", "mp")]
    [InlineData("(-8) 4", "sa")]
    [InlineData("9", "")]
    [InlineData("2 (-1)", "")]
    public void A_slice_keeps_to_the_text(string arguments, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ 'sample' | string.slice " + arguments + " }}"));

    [Theory]
    [InlineData("{{ 'sample' | string.slice1 2 }} {{ 'sample' | string.slice1 2 3 }} {{ 'sample' | string.slice1 (-1) }}", "m mpl e")]
    [InlineData("{{ 'A long sentence' | string.truncate 9 }} {{ 'A long sentence' | string.truncate 9 '~' }} {{ 'short' | string.truncate 9 }} {{ 'short' | string.truncate 2 }}", "A long... A long s~ short ...")]
    [InlineData("{{ 'one  two three' | string.truncatewords 2 }} {{ 'one two' | string.truncatewords 1 ' (more)' }} {{ 'one' | string.truncatewords 5 }}", "one two... one (more) one...")]
    public void Texts_are_shortened(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ '12' | string.to_int }} {{ '3000000000' | string.to_int ?? 'none' }} {{ '3000000000' | string.to_long }} {{ 'x' | string.to_long ?? 'none' }}", "12 none 3000000000 none")]
    [InlineData("{{ '1.5' | string.to_float }} {{ '2.25' | string.to_double }} {{ '1,234.5' | string.to_double }} {{ 'x' | string.to_double ?? 'none' }}", "1.5 2.25 1234.5 none")]
    [InlineData("{{ 'grün' | string.base64_encode }} {{ 'Z3LDvG4=' | string.base64_decode }}", "Z3LDvG4= grün")]
    [InlineData("{{ 'abc' | string.md5 }}", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("{{ 'abc' | string.sha1 }}", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("{{ 'abc' | string.sha256 }}", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("{{ 'abc' | string.sha512 | string.slice 0 16 }} {{ 'abc' | string.hmac_sha512 'key' | string.size }}", "ddaf35a193617aba 128")]
    [InlineData("{{ 'what do ya want for nothing?' | string.hmac_sha1 'Jefe' }}", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")]
    [InlineData("{{ 'what do ya want for nothing?' | string.hmac_sha256 secretKey: 'Jefe' | string.slice 0 16 }}", "5bdcc146bf60754e")]
    public void Texts_become_numbers_and_digests(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Padding_does_not_outgrow_the_limit_of_a_template() =>
        Assert.Equal("text(1,10) : error : A text of 2000000 characters from string.pad_left would be longer than the limit of 1048576 characters (LimitToString)",
            Rendering.Failure("{{ 'x' | string.pad_left 2000000 }}"));

    [Fact]
    public void An_unknown_comparison_names_the_known_ones() =>
        Assert.EndsWith("CurrentCulture, CurrentCultureIgnoreCase, InvariantCulture, InvariantCultureIgnoreCase, Ordinal, OrdinalIgnoreCase are",
            Rendering.Failure("{{ 'x' | string.index_of 'x' stringComparison: 'Loose' }}"));
}
