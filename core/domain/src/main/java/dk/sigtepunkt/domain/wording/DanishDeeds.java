package dk.sigtepunkt.domain.wording;

/** Danish words for what a municipality does, and for who does it. Heads of compounds stand without their endings. */
final class DanishDeeds {
    /** Also as the last part of a compound: {@code mentorordning}. */
    static final String HEADS = """
            aftale aftaler aktivering aktivitet algoritme ansættelse app arbejdsgang automatisering beholder bemanding
            beplantning besøg bosætning budgetstyring bump byfornyelse byggegrund børnehus cafe café center centerdannelse
            coach cykelsti dagtilbud dialog digitalisering efteruddannelse enhed erhvervsservice etablering faldforebyggelse
            fartkamera festival fjernvarme forebyggelse forenkling forhåndsdialog forløb formidling forsøg frikommuneforsøg
            frikort fritidsjob fritidsjobformidling fritidspas frugtordning genbrugsbus genopretning genoptræning guide
            handleplan handling hastighedsgrænse hjemmebesøg holdtræning hotline housing indførelse indsats initiativ
            investering jobformidling jobmesse kamera kampagne kantine kickstart klasserum klimaplan klimatilpasning klinik
            klippekort konsulent kontaktperson koordinator kurser kursus ladestander lederuddannelse legeplads lektiehjælp
            lyskryds lysregulering lækagesporing læseindsats løsning mad madordning mentor messe mesterlære metode middel
            midler model morgenmad natteravn naturgenopretning netværk normering ombygning omlægning opfølgning
            opkvalificering oprettelse opsporing opsøgning ordning pakke partnerskab platform politik portal praktikforløb
            program projekt psykologhjælp pulje puljemidler pumpe reform regelforenkling rehabilitering rekruttering
            renovering retningslinje robot rundkørsel rygestop rådgivning samarbejde sammenlægning samtale sanering satsning
            screening screeningsprogram selvbetjening sensor sensorer service skolemad skolesammenlægning skolestart
            skovrejsning solcelle sommerjob sortering spiseven sporing sti stopkursus strategi styring støtte
            sundhedsplejerske svømmehal team tilbud tilpasning tilsyn tiltag træning udbygning uddannelsespakke udstykning
            udvidelse udviklingsarbejde undervisning ungdomsbolig ungdomsklub ungeenhed vandring varmepumpe vejleder
            vejledning ven virksomhedsbesøg visitation væksthus værested vådområde zone åbning åbningstid
            """;

    /** As they stand. */
    static final String WORDS = """
            arbejde arbejdet borgerbudget bus bussen forbud frivilligcenter frivilligkoordinator hjælp hjælpen hus huset
            læsevejledernes mobilforbud opsøgende parkeringsforbud plan planen planer planerne post rygeforbud screening
            tilskud ungeguiderne virksomhedsrettede
            """;

    /** What somebody has done to have it. */
    static final String MADE = """
            aflagde aflagt afsatte afskaffede afskaffet anlagde anlagt anlægge anlægger ansat ansatte ansætte ansætter
            asfalterede automatiserede automatiseret begyndte besluttede besluttet besøger besøgt besøgte bevilgede bevilget
            bygge byggede bygger bygget digitaliserede digitaliseret efteruddannede etablere etablerede etablerer etableret
            fik fokuserede fokuseret forenklede forenklet igangsat igangsatte igangsætter implementerede implementeret
            indføre indfører indført indførte indgik indgået investerede investerer investeret iværksat iværksatte
            iværksætter lancerede lanceret nedsat nedsatte omlagde omlagt omorganiserede omorganiseret oprette oprettede
            opretter oprettet opsat opsatte opsøger opsøgt opsøgte plantede plantet prioriterede prioriteret rekrutterede
            rekrutteret renoverede renoverer renoveret ringede ringer samle samlede samler samlet sat satsede satset satte
            sendte startede startet taget tilbudt tilbyde tilbyder tilbød tilknyttede tilknyttet tog uddannede uddannet
            uddelt uddelte udleverede udleveret udrullede udrullet udvidede udvider udvidet vedtaget vedtog ændrede ændret
            åbne åbnede åbner åbnet
            """;

    static final String AGENTS = """
            administrationen afdelingen biblioteket borgerservice byrådet byrådets dagtilbuddene direktionen forvaltningen
            forvaltningens hjemmeplejen institutionerne jobcenter jobcenteret jobcentret jobcentrets kommune kommunen
            kommunens os plejehjemmene rådhuset skolen skolerne udvalget udvalgets vi vores økonomiudvalget
            """;

    private DanishDeeds() {}
}
