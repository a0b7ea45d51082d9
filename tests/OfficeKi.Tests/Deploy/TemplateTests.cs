using OfficeKi.Core;
using OfficeKi.Deploy.Environments;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Tests.Deploy;

public class TemplateTests
{
    private static readonly LocalizedText Text = new("x", "x");

    [Theory]
    [InlineData("a.json", "\"${{NAME}}\"", "\"Stadt \\\"Süd\\\" & <Co>\"")]
    [InlineData("a.xml", "<a b=\"${{NAME}}\"/>", "<a b=\"Stadt &quot;Süd&quot; &amp; &lt;Co&gt;\"/>")]
    [InlineData("a.xml", "<a>${{ NAME }}</a>", "<a>Stadt &quot;Süd&quot; &amp; &lt;Co&gt;</a>")]
    public void A_value_cannot_leave_its_place(string path, string text, string expected) =>
        Assert.Equal(expected, Template.FillText(path, text, Environment("NAME=Stadt \"Süd\" & <Co>")).Text);

    [Theory]
    // filled: `x 12345 y 12345 z`
    [InlineData(1, 1)]
    [InlineData(3, 3)]   // start of the first value
    [InlineData(6, 3)]   // inside it
    [InlineData(9, 10)]  // y
    [InlineData(17, 19)] // z
    public void A_place_in_the_filled_text_is_told_as_the_place_in_the_file(int column, int expected) =>
        Assert.Equal(expected, Template.FillText("a.json", "x ${{A}} y ${{A}} z", Environment("A=12345")).At(1, column, Text).Column);

    [Fact]
    public void A_name_without_a_value_is_told_with_its_place()
    {
        var problem = Assert.Single(Template.FillText("a.json", "\n  \"${{MISSING}}\"", Environment("A=1")).Problems);

        Assert.Equal(("a.json", 2, 4), (problem.File, problem.Line, problem.Column));
    }

    private static EnvironmentFile Environment(string line) => EnvironmentFile.Parse("t", "env/.env.t", [line]);
}
