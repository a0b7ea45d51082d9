using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Names of months in German, short and long, and in English.</summary>
internal static class Months
{
    public static readonly string[] Names = Words.In(
        "januar jänner jan februar feber feb märz maerz mär mrz april apr mai juni jun juli jul august aug september sept sep oktober okt november nov dezember dez " +
        "january february march may june july october december");

    public static readonly WordMap Map = WordMap.Of(Names);
}
