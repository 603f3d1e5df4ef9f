namespace Pipeline.Polyfills.Tests.Scriban;

public class WhitespaceTests
{
    private static readonly object Name = new { name = "foo" };

    [Theory]
    [InlineData("a <\n  {{- name }}> b", "a <foo> b")]
    [InlineData("a <{{ name -}}  \n> b", "a <foo> b")]
    [InlineData("a <\n{{- name -}}\n\n > b", "a <foo> b")]
    public void A_dash_takes_all_white_space_away(string text, string expected) => Assert.Equal(expected, Rendering.Render(text, Name));

    [Fact]
    public void A_tilde_takes_the_line_of_a_statement_away_and_leaves_the_others() =>
        Assert.Equal("<ul>\n    <li>1</li>\n    <li>2</li>\n</ul>\n",
            Rendering.Render("<ul>\n    {{~ for x in 1..2 ~}}\n    <li>{{ x }}</li>\n    {{~ end ~}}\n</ul>\n"));

    [Fact]
    public void A_tilde_on_the_right_takes_one_line_end_only() => Assert.Equal("foo\n  b", Rendering.Render("{{ name ~}} \n\n  b", Name));

    [Fact]
    public void Windows_line_ends_are_taken_away_too() => Assert.Equal("a\r\nb", Rendering.Render("a\r\n{{~ if true ~}}\r\nb{{ end }}"));

    [Fact]
    public void Further_lines_of_a_value_are_indented_like_its_code_block() =>
        Assert.Equal("   test1\n   test2\nHello", Rendering.Render("{{ x = 'test1\\ntest2\\n' ~}}\n   {{ x }}Hello"));

    [Fact]
    public void A_value_behind_text_is_not_indented() => Assert.Equal("  a: 1\n2", Rendering.Render("  a: {{ '1\\n2' }}"));

    [Fact]
    public void A_greedy_strip_in_front_ends_indentation() =>
        Assert.Equal("test1\ntest2\n", Rendering.Render("{{ x = 'test1\\ntest2\\n' -}}\n   {{ x }}"));

    [Fact]
    public void What_a_called_function_writes_is_indented_like_the_call() =>
        Assert.Equal("{\n    x 12\n    {\n    a\n    }\n\n}\n", Rendering.Render("{{ func x -}}\nx {{ $0 }}\n{\na\n}\n{{ end -}}\n{\n    {{ x 12 }}\n}\n"));

    [Fact]
    public void A_block_that_takes_white_space_away_is_not_indented_by_its_caller() =>
        Assert.Equal("{\n    x 12\n    {\na\n    }\n\n}\n", Rendering.Render("{{ func x -}}\nx {{ $0 }}\n{\n    {{~ \"a\" }}\n}\n{{ end -}}\n{\n    {{ x 12 }}\n}\n"));

    [Fact]
    public void Indentation_ends_with_the_code_block()
    {
        Assert.Equal("b\nNormal Text\n    indented text", Rendering.Render("{{ \"b\" }}\nNormal Text\n    {{ \"indented text\" }}"));
        Assert.Equal("  A\n\n  A\n  A\n", Rendering.Render("{{~ for t in ['A'] ~}}\n  {{ t }}\n{{~ end ~}}\n\n{{~ for t in ['A', 'A'] ~}}\n  {{ t }}\n{{~ end ~}}\n"));
    }

    [Theory]
    [InlineData("{%{Hello {{ name }}}%}", "Hello {{ name }}")]
    [InlineData("{%%{a }%} b}%%}", "a }%} b")]
    [InlineData("a {%{~ {{x}} ~}%} \nb", "a {{x}} b")]
    [InlineData("{{ '{{' }}resolve:ssm:/a{{ '}}' }}", "{{resolve:ssm:/a}}")]
    public void Escape_blocks_are_text(string text, string expected) => Assert.Equal(expected, Rendering.Render(text, Name));

    [Theory]
    [InlineData("{{ name # a comment }}!", "foo!")]
    [InlineData("{{ ## several\nlines ## name }}", "foo")]
    [InlineData("a\n{{~ # only a comment ~}}\nb", "a\nb")]
    public void Comments_write_nothing(string text, string expected) => Assert.Equal(expected, Rendering.Render(text, Name));
}
