using Scriban;

namespace Pipeline.Polyfills.Tests.Scriban;

/// <summary>What the parser says, word by word: tools that read these messages must not see which of the two packages wrote them.</summary>
public class SyntaxErrorTextTests
{
    private static string Messages(string text)
    {
        var template = Template.Parse(text, "text");
        Assert.True(template.HasErrors);
        return string.Join('\n', template.Messages);
    }

    [Theory]
    [InlineData("{{ 1 + }}", "text(1,8) : error : Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `}}` in: <expression> operator <expression>")]
    [InlineData("{{ 1 | }}", "text(1,8) : error : Error while parsing pipe expression: Expecting <expression> instead of `}}` in: <expression> | <expression>")]
    [InlineData("{{ ! }}", "text(1,6) : error : Error while parsing unary expression: Expecting <expression> instead of `}}` in: <operator> <expression>")]
    [InlineData("{{ () }}", "text(1,5) : error : Error while parsing nested expression: Expecting <expression> instead of `)` in: (<expression>)")]
    [InlineData("{{ x = }}", "text(1,8) : error : Error while parsing assign expression: Expecting <expression> instead of `}}` in: <target_expression> = <value_expression>")]
    [InlineData("{{ while }}{{ end }}", "text(1,10) : error : Error while parsing while statement: Expecting <expression> instead of `}}` in: while <expression> ... end")]
    [InlineData("{{ case x }}{{ when }}{{ end }}", "text(1,21) : error : Error while parsing when statement: Expecting <expression> instead of `}}` in: when <expression> ... end|when|else")]
    public void A_missing_expression_names_what_it_is_missing_from(string text, string expected) => Assert.Equal(expected, Messages(text));

    [Fact]
    public void The_end_of_the_text_has_no_line_and_no_column() =>
        Assert.Equal("text(0,0) : error : Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `<eof>` in: <expression> operator <expression>", Messages("{{ x + "));

    [Theory]
    [InlineData("{{ for x in y }}{{ if z }}", "text(1,20) : error : Error while parsing if statement: The <end> statement was not found in: if <expression> ... end|else|else if\ntext(1,4) : error : Error while parsing for statement: The <end> statement was not found in: for <variable> in <expression> ... end")]
    [InlineData("{{ if 1 }}a{{ else }}b", "text(1,15) : error : Error while parsing else statement: The <end> statement was not found in: else | else if <expression> ... end|else|else if")]
    [InlineData("{{ x = do; ret 1 }}", "text(1,8) : error : Error while parsing anonymous function: The <end> statement was not found in: do ... end")]
    public void Every_block_without_end_is_told_from_the_inside_out(string text, string expected) => Assert.Equal(expected, Messages(text));

    [Theory]
    [InlineData("{{ else }}", "text(1,4) : error : A else condition must be preceded by another if/else/when condition")]
    [InlineData("{{ when 1 }}", "text(1,4) : error : A when condition must be preceded by another when/else/case condition")]
    [InlineData("{{ for i in 1..3 }}{{ end }}{{ end }}text", "text(1,32) : error : Error while parsing ScriptPage: Found <end> statement without a corresponding beginning of a block in: ...")]
    public void A_word_of_a_block_needs_the_block(string text, string expected) => Assert.Equal(expected, Messages(text));

    [Theory]
    [InlineData("{{anything.}}", "text(1,12) : error : Invalid token `CodeExit`. The dot operator is expected to be followed by a plain identifier\ntext(1,11) : error : Invalid token found `.`. Expecting <EOL>/end of line.")]
    [InlineData("{{ a.1 }}", "text(1,6) : error : Invalid token `Integer`. The dot operator is expected to be followed by a plain identifier\ntext(1,5) : error : Invalid token found `.`. Expecting <EOL>/end of line.")]
    [InlineData("{{{invalid}}", "text(1,11) : error : Unexpected token `}` Expecting a colon : after identifier `invalid` for object initializer member name\ntext(1,11) : error : Invalid token found `}`. Expecting <EOL>/end of line.")]
    [InlineData("{{ O }X}", "text(1,6) : error : Invalid token found `}`. Expecting <EOL>/end of line.\ntext(1,6) : error : Unexpected } while no matching {")]
    public void What_is_no_token_is_told_after_what_it_led_to(string text, string expected) => Assert.Equal(expected, Messages(text));

    [Theory]
    [InlineData("{{ 'abc }}", "text(1,11) : error : Unexpected end of file while parsing a string not terminated by a '")]
    [InlineData("{{ `abc }}", "text(1,11) : error : Unexpected end of file while parsing a verbatim string not terminated by a `")]
    [InlineData("{{ '\\xZZ' }}", "text(1,7) : error : Unexpected hex number `Z` following `\\x`. Expecting `\\x00` to `\\xff`.")]
    [InlineData("{{ 0x }}", "text(1,4) : error : Invalid hex number, expecting at least a hex digit [0-9a-fA-F] after 0x")]
    [InlineData("{{ $\"{}\" }}", "text(1,7) : error : Error while parsing interpolated string: Expecting <expression> instead of `}` in: $\"...{<expression>}...\"")]
    [InlineData("{{ $\"{1 2}\" }}", "text(1,9) : error : Error while parsing interpolated string: Expecting a closing } instead of `2` in: $\"...{<expression>}...\"")]
    public void Literals_are_told_at_the_sign_that_is_wrong(string text, string expected) => Assert.Equal(expected, Messages(text));

    [Theory]
    [InlineData("{{ 1 = 2 }}", 6)]
    [InlineData("{{ if x = 1 }}{{ end }}", 9)]
    [InlineData("{{ x = (y = 1) }}", 11)]
    [InlineData("{{ f(x = 1) }}", 8)]
    [InlineData("{{ x = y += 1 }}", 10)]
    public void An_assignment_is_a_statement_and_no_value(string text, int column) =>
        Assert.Equal($"text(1,{column}) : error : Error while parsing assign expression: Expression is only allowed for a top level assignment in: <target_expression> = <value_expression>", Messages(text));

    [Theory]
    [InlineData("{{ for x y }}{{ end }}", "text(1,4) : error : Error while parsing for statement: Expecting 'in' word during the parsing of the for statement in: for <variable> in <expression> ... end")]
    [InlineData("{{ func }}{{ end }}", "text(1,4) : error : Error while parsing function statement: Expecting a variable instead of `}}` in: func <variable> ... end")]
    [InlineData("{{ for.foo }}", "text(1,4) : error : The loop variable <for.foo> is not supported")]
    [InlineData("{{ [1 }}", "text(1,7) : error : Unexpected token `}}`. Expecting a closing ] for the array initializer.")]
    [InlineData("{{ x ? 1 }}", "text(1,10) : error : Error while parsing conditional expression: Expecting `:` instead of `}}` in: <condition> ? <consequent> : <alternative>")]
    [InlineData("{{ func f(x..., y); end }}", "text(1,17) : error : The parameter `y` cannot follow a parameter that takes all further arguments")]
    public void Other_forms(string text, string expected) => Assert.Equal(expected, Messages(text));

    [Theory]
    [InlineData("{{ x = 1 y = 2 }}", 10, "y")]
    [InlineData("{{ a, b }}", 5, ",")]
    [InlineData("{{ 'a' 'b' }}", 8, "'b'")]
    public void Statements_end_with_their_line_a_semicolon_or_the_code(string text, int column, string token) =>
        Assert.Equal($"text(1,{column}) : error : Invalid token found `{token}`. Expecting <EOL>/end of line.", Messages(text));

    [Fact]
    public void A_statement_does_not_end_because_its_block_does() =>
        Assert.StartsWith("text(1,17) : error : Invalid token found `end`. Expecting <EOL>/end of line.", Messages("{{ if true; 'a' end }}"));

    [Fact]
    public void Nothing_is_told_of_what_stands_behind_a_mistake_that_ends_reading() =>
        Assert.Single(Template.Parse("{{ a b) }}\n{{ 'never closed", "text").Messages);
}
