using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficeKi.Documents;

namespace OfficeKi.Tests.Documents;

/// <summary>Broken files of every format: an answer each time, never an exception, and no more text than a document may have.</summary>
[Trait("Requirement", "INJ-3")]
public sealed class FuzzTests
{
    private static readonly string[] XmlWords =
        ["<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "&#0;", "&x;", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "xmlns=\"\"", "w:", "a:", "p:", "val=\"\"", "r:id=\"r1\"", "true", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "../", "\0"];

    [Fact]
    public void Word_documents()
    {
        byte[] rich = new Docx
        {
            Body = Docx.Styled("Title", "Titel") + Docx.P("Text", "<w:vanish/><w:sz w:val=\"2\"/>") + $"<w:tbl>{Docx.Row(Docx.Cell(Docx.P("a")), Docx.Cell(Docx.P("b")))}</w:tbl>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Title\"/></w:style>",
            Footnotes = $"<w:footnote w:id=\"1\">{Docx.P("Note")}</w:footnote>",
            Comments = $"<w:comment w:id=\"1\">{Docx.P("x")}</w:comment>",
            CustomXml = "<a>b c</a>",
            Headers = [Docx.P("VS-NfD")],
        }.ToBytes();

        Fuzz.Package([rich], XmlWords, 120, content => Check(content, "a.docx"));
    }

    [Fact]
    public void Workbooks()
    {
        Xlsx book = new() { Shared = ["eins", "zwei"] };
        var date = book.Format("[Red]dd.mm.yyyy;\"x\"@");
        var rich = book.Sheet("A", null, [new Column { Min = 2, Max = 3, Hidden = true, Width = 10 }], Xlsx.Row(1, Xlsx.Text("A1", "x"), Xlsx.SharedText("B1", 1), Xlsx.Number("C1", "45000.5", date))).ToBytes();

        Fuzz.Package([rich], [.. XmlWords, "t=\"s\"", "1E308", "ZZZ999999", "[h]:mm", "0.00E+00", "#,##0;;"], 120, content => Check(content, "a.xlsx"));
    }

    [Fact]
    public void Presentations()
    {
        var rich = new Pptx { LayoutShapes = Pptx.Shape(Pptx.P("Rahmen")) }
            .Slide(Pptx.Shape(Pptx.P("Titel"), "title") + Pptx.Shape(Pptx.P("Punkt", Pptx.Fill("FFFFFF"), attributes: "lvl=\"1\""), "body", Pptx.At(0, 0)), notes: Pptx.Shape(Pptx.P("Notiz"), "body"))
            .Slide("<p:grpSp>" + Pptx.Shape(Pptx.P("x")) + "</p:grpSp>", "show=\"0\"").ToBytes();

        Fuzz.Package([rich], [.. XmlWords, "lvl=\"99999999999\"", "9223372036854775807", "<a:schemeClr val=\"bg1\"/>", "<a:tbl/>"], 120, content => Check(content, "a.pptx"));
    }

    [Fact]
    public void Pdf_files() => Fuzz.Bytes(
        [
            Pdf.Of(Pdf.Lines("Text", "mehr Text"), Pdf.Lines("Seite 2")), Pdf.Raw("BT /F1 12 Tf 50 700 Td (Text) Tj ET 0 g 45 596 120 14 re f", "/CropBox [0 0 500 500]"),
            Pdf.Layered("/OC /MC0 BDC BT /F1 12 Tf 105 700 Td (Ebene) Tj ET EMC", "/MC0 6 0 R", "/OFF [6 0 R]"),
        ],
        ["obj", "endobj", "stream", "endstream", "<<", ">>", "[", "]", "(", ")", "/Kids [2 0 R]", "/Parent 3 0 R", "/Contents 4 0 R", "2 0 R", "/Filter /FlateDecode", "/Filter [/LZWDecode /LZWDecode]", "/Length 999999999", "BT", "ET", "Tj", "q", "Q", "cm", "xref", "startxref", "/Prev 0", "%%EOF", "1e38", "-0.0000001"],
        120,
        content => Check(content, "a.pdf"));

    [Fact]
    public void Mails() => Fuzz.Bytes(
        [
            "From: a@b.example\r\nTo: =?utf-8?B?w7Y=?= <c@d.example>\r\nSubject: =?utf-8?Q?=C3=B6?=\r\nDate: Mon, 02 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nText\r\n--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>x\r\n--c--\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\nSubject: z\r\n\r\nInnen\r\n--b--"u8.ToArray(),
            "From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain; format=flowed; charset=iso-8859-15\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe=\r\n\r\n> alt"u8.ToArray(),
        ],
        ["\r\n", "\n\n", "--b", "--b--", "boundary=", "boundary=\"\"", "Content-Type: multipart/related; boundary=b\r\n", "Content-Type: message/rfc822\r\n", "Content-Transfer-Encoding: base64\r\n", "charset=utf-7", "charset=x", "=?utf-8?B?", "?=", "name*0*=utf-8''", "<", "@", ";", "smime.p7m", "begin 644 x\n"],
        400,
        content => Check(content, "a.eml"));

    [Fact]
    public void Web_pages() => Fuzz.Bytes(
        [
            "<style>@media (x){.a>b:nth-child(2n+1){color:#fff;font:0/0 a}}</style><table><tr><td class=a>x<td>y</table><!--[if mso]>x<![endif]--><p style='display:none'>z<blockquote>q"u8.ToArray(),
            "<!doctype html><html><head><title>t</title></head><body><svg><desc>d</desc></svg><ul><li>a<ol><li>b</ul><p style=\"color:rgb(255 255 255 / 1);font-size:calc(1px*0)\">w</p><template>t</template>"u8.ToArray(),
        ],
        ["<", ">", "</p>", "<table>", "<b>", "<i>", "<a>", "<svg>", "<math>", "<template>", "<select>", "<frameset>", "<style>", "</style>", "{", "}", "/*", "*/", "@import", ":not(", "::", "hsl(", "calc(", "1e9px", "&#0;", "&#xD800;", "&nbsp", "--x:", "var(--x)", "\0"],
        400,
        content => Check(content, "a.html"));

    [Fact]
    public void Calendars() => Fuzz.Bytes(
        ["BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART;TZID=X:20261103T140000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=3\r\nATTENDEE;CN=\"x\":mailto:a@b.example\r\nX-ALT-DESC;FMTTYPE=text/html:<p>x</p>\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR"u8.ToArray()],
        ["\r\n", "\r\n ", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VTODO\r\n", "FREQ=SECONDLY", "INTERVAL=0", "UNTIL=99991231T235959Z", "DTSTART:00000000T000000", "TZID=", ";", ":", ",", "\\", "\"", "P999999999W"],
        400,
        content => Check(content, "a.ics"));

    [Fact]
    public void Rich_text() => Fuzz.Bytes(
        [
            Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset238 A;}}{\colortbl;\red255\green255\blue255;}{\*\generator x;}\pard\outlinelevel0 T\par\trowd\clcbpat1\cellx100\intbl a\cell\row{\v x}{\cf1 y}{\field{\*\fldinst PAGE}{\fldrslt 1}}{\footnote n}{\header h}\u8364?\'e4{\pict\bin3 }}}\par}"),
        ],
        [@"{", "}", @"\", @"\'", @"\*", @"\bin", @"\u-1", @"\uc99", @"{\*\x ", @"{\fonttbl", @"{\colortbl", @"\cell", @"\row", @"\par", @"{\footnote", @"{\*\fldinst", @"{\listtext", @"\f65535", @"\fcharset128", @"\ansicpg932", ";", "\0"],
        600,
        content => Check(content, "a.rtf"));

    [Fact]
    public void Plain_text() => Fuzz.Bytes(
        [[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zeile\r\n> Zitat\n- Punkt")], "Guten Tag\n\nVon: a\nGesendet: b\nAn: c\nBetreff: d\n\n1. Punkt\n> > x"u8.ToArray()],
        ["\r", "\n", "\0", "\u00FF\u00FE", "\u00EF\u00BB\u00BF", ">", "- ", "1.", "-----", "\u00C3"],
        600,
        content => Check(content, "a.txt"));

    private static void Check(byte[] content, string name)
    {
        if (DocumentReader.Read(content, name, CancellationToken.None) is Extraction.Read { Document: var document })
        {
            Assert.InRange(document.Passages.Sum(passage => (long)passage.Text.Length), 0, DocumentLimits.MaxCharacters);
            Assert.All(document.Hidden, hidden => Assert.True(hidden.Count > 0));
        }
    }
}
