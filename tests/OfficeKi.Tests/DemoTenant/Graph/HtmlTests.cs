using FsCheck.Xunit;
using OfficeKi.DemoTenant.Graph;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<p>Eins</p><p>Zwei</p>", "Eins\nZwei")]
    [InlineData("a<br>b", "a\nb")]
    [InlineData("<style>p { color: red }</style><script>x()</script>Text", "Text")]
    [InlineData("M&auml;rz &lt;b&gt; &#8364;", "März <b> €")]
    [InlineData("<span style=\"display:none\">unsichtbar</span>", "unsichtbar")] // as Exchange does
    [InlineData("<p>offen", "offen")]
    [InlineData("", "")]
    public void Becomes_text(string html, string expected) => Assert.Equal(expected, Html.ToText(html));

    [Property]
    public bool A_preview_is_short_and_never_ends_in_half_a_character(string? text, byte before)
    {
        var preview = Html.Preview($"{new string('x', before)}{string.Concat(Enumerable.Repeat("😀", 200))}{text}");

        return preview.Length is > 0 and <= 255 && !char.IsHighSurrogate(preview[^1]);
    }
}
