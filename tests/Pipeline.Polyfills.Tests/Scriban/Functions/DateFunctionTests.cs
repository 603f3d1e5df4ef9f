using Scriban;
using Scriban.Runtime;

namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class DateFunctionTests
{
    private const string Moment = "{{ d = date.parse '2024/03/05 07:08:09.250'; ";

    [Theory]
    [InlineData("%a %A %b %B %h", "Tue Tuesday Mar March Mar")]
    [InlineData("%c", "Tue Mar  5 07:08:09 2024")]
    [InlineData("%C %y %Y", "20 24 2024")]
    [InlineData("%d %e %m %j", "05  5 03 065")]
    [InlineData("%D %F %x %v", "03/05/24 2024-03-05 03/05/2024  5-MAR-2024")]
    [InlineData("%H %I %k %l %M %S", "07 07  7  7 08 09")]
    [InlineData("%L %N", "250 250000000")]
    [InlineData("%p %P %r %R %T %X", "AM am 07:08:09 AM 07:08 07:08:09 07:08:09")]
    [InlineData("%s", "1709622489")]
    [InlineData("%u %w %U %V %W", "2 2 09 10 10")]
    [InlineData("%Z%n%t%%", "+00:00\n\t%")]
    [InlineData("%g%d in %Y", "05 in 2024")]
    public void Patterns_write_a_date(string pattern, string expected) => Assert.Equal(expected, Rendering.Render(Moment + "d | date.to_string '" + pattern + "' }}"));

    [Theory]
    [InlineData("date.parse '2016/01/05'", "05 Jan 2016")]
    [InlineData("(date.parse '2016/01/05').year", "2016")]
    [InlineData("date.parse '17.06.2018' '%d.%m.%Y'", "17 Jun 2018")]
    [InlineData("date.parse '3' '%e' | date.to_string '%d'", "03")]
    [InlineData("date.parse '01/05/2016 21:22:23' '%x %X' | date.to_string '%F %T'", "2016-01-05 21:22:23")]
    [InlineData("date.parse '2021-11-30T20:50:23+02:00' | date.to_string '%F %T %Z'", "2021-11-30 18:50:23 +00:00")]
    [InlineData("(date.parse '') == null", "true")]
    [InlineData("date '2016/01/05' | date.to_string '%F'", "2016-01-05")]
    [InlineData("'2016/01/05' | date", "05 Jan 2016")]
    [InlineData("'2016/01/05' | date.to_string '%F'", "2016-01-05")]
    [InlineData("'2016/01/05' | date.parse_to_string '%F day %d'", "2016-01-05 day 05")]
    [InlineData("'5 March 24' | date.parse_to_string '%F' input_pattern: '%e %B %y'", "2024-03-05")]
    [InlineData("'2016/01/05' | date.parse_to_string", "05 Jan 2016")]
    public void Dates_are_read(string expression, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("date.add_days (-5.5)", "2024-02-28 19:08:09")]
    [InlineData("date.add_months 12", "2025-03-05 07:08:09")]
    [InlineData("date.add_years (-1)", "2023-03-05 07:08:09")]
    [InlineData("date.add_hours 0.5", "2024-03-05 07:38:09")]
    [InlineData("date.add_minutes 60", "2024-03-05 08:08:09")]
    [InlineData("date.add_seconds 1", "2024-03-05 07:08:10")]
    [InlineData("date.add_milliseconds 750", "2024-03-05 07:08:10")]
    public void Dates_are_moved(string step, string expected) => Assert.Equal(expected, Rendering.Render(Moment + "d | " + step + " | date.to_string '%F %T' }}"));

    [Theory]
    [InlineData("d.month; d.day; d.hour; d.minute; d.second; '/'; d.millisecond; '/'; d.day_of_year", "35789/250/65")]
    [InlineData("d > date.parse '2024/03/04'; ' '; d == d; ' '; d <= date.parse '2024/03/04'", "true true false")]
    [InlineData("(d - (date.parse '2024/03/03')).days; ' '; d + timespan.from_days 2", "2 07 Mar 2024")]
    public void Dates_have_members_and_are_compared(string code, string expected) => Assert.Equal(expected, Rendering.Render(Moment + code + " }}"));

    [Fact]
    public void The_format_of_all_dates_can_be_set_and_set_back() =>
        Assert.Equal("05 Mar 2024 24 05/03 05 Mar 2024",
            Rendering.Render(Moment + "d; ' '; date.format = '%d/%m'; d | date.to_string '%y'; ' '; d; ' '; date.format = date.default_format; d }}"));

    [Fact]
    public void A_host_can_pin_the_clock()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        ((ScriptObject)context.BuiltinObject["date"]!).Import("now", new Func<DateTime>(() => new DateTime(2030, 1, 2)));

        Assert.Equal("2030 02 Jan 2030 03 Jan 2030", Template.Parse("{{ date.now.year }} {{ date.now }} {{ date.now | date.add_days 1 }}").Render(context));
    }

    [Fact]
    public void The_clock_moves_on() => Assert.Equal("true", Rendering.Render("{{ date.now > date.parse '2020/01/01' }}"));

    [Theory]
    [InlineData("{{ 'soon' | date.parse }}", "text(1,13) : error : Unable to parse the date `soon`: write it like 2016/01/05, or say how it is written with a pattern such as '%d.%m.%Y'")]
    [InlineData("{{ 'soon' | date.parse '%F' }}", "text(1,13) : error : Unable to parse the date `soon` by the pattern `%F`")]
    [InlineData("{{ '5' | date.parse '%j' }}", "text(1,10) : error : The pattern %j is not supported for the parse method")]
    [InlineData("{{ 5 | date.add_days 1 }}", "text(1,8) : error : Unable to convert type `int` to `DateTime`")]
    [InlineData("{{ date '2016' '%Y' }}", "text(1,4) : error : Invalid number of parameters `2` for `date` object/function.")]
    [InlineData("{{ date.parse '1/2/2016' culture: 'no such culture' }}", "text(1,4) : error : The culture `no such culture` of date.parse is not known here. Name one such as `en-US`, and let the program run with culture data (InvariantGlobalization off)")]
    public void What_is_no_date_says_so(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));
}
