namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Statements of time that name no day.</summary>
internal static class VagueTimes
{
    public static PhraseList List { get; } = new(
        """
        alsbald = bald
        alsbaldig~ = bald
        baldig~ = bald
        baldmöglich~ = bald
        baldmöglichst~ = bald
        bald = bald
        bei gelegenheit = bald
        bei nächster gelegenheit = bald
        binnen kurzem = bald
        demnächst = bald
        frühestmöglich~ = bald
        in absehbarer zeit = bald
        in angemessener frist = bald
        innerhalb angemessener frist = bald
        in bälde = bald
        in der nächsten zeit = bald
        in kürze = bald
        in nächster zeit = bald
        kurzfristig~ = bald
        mittelfristig~ = später
        längerfristig~ = später
        möglichst bald = bald
        möglichst rasch = bald
        möglichst schnell = bald
        möglichst umgehend = bald
        postwendend = bald
        rechtzeitig = bald
        schnellstens = bald
        schnellstmöglich~ = bald
        so bald wie möglich = bald
        so rasch wie möglich = bald
        so schnell wie möglich = bald
        sobald wie möglich = bald
        umgehend~ = bald
        unverzüglich = recht
        zeitnah~ = bald
        zeitig = bald
        zu gegebener zeit = später
        zum gegebenen zeitpunkt = später
        zu gegebenem zeitpunkt = später
        """);
}
