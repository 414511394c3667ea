package dk.sigtepunkt.domain.wording;

/** Danish words that name nothing: adverbs, prepositions, pronouns, common verbs and adjectives. */
final class DanishSmallWords {
    static final String WORDS = """
            aldrig alene alle allerede altid altså anden andet andre april august bag baggrund bare bedre begge begyndelsen
            betydelig betydeligt blandt blev blevet blive bliver blot burde bør både da dag dage dagen danmark de december
            delvist dem den denne der derefter deres derfor derfra deri dermed derpå derved des desuden det dette dig din
            direkte disse dog efter efterfølgende efterår efteråret egentlig ellers en end endda endelig endnu eneste enkelte
            ens enten er et faktisk fald februar fem fik fire flere fleste for foran forbehold forbindelse fordi forrige
            fortsat forår foråret fra fredag frem færre følge før først første få fået får gang gange ganske generelt gennem
            gennemsnit gennemsnittet gerne giver givet gjort god gode godt grund gør gøre halvår halvåret ham han hans har
            havde have hel hele helt hen henblik hende hensyn her heraf herefter herved hidtil hilsen hos hun hurtig hurtigt
            hvad hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorved høj høje højt i ifølge igen igennem
            ikke imellem imens imod ind inden indirekte indtil ingen intet især januar jeg jo juli juni kan klart kom komme
            kommer kommet kraftig kraftigt kun kunne kvartal kvartalet landsgennemsnittet landsplan lang lange langs langt
            lav lave lavt lidt lige ligesom lille lykkes løbet lørdag maj man mandag mange markant marts med meget mellem men
            mens mere midt mig min mindst mod muligt må måde måned måneden måneder måtte naturligvis ned negativ nogen noget
            nogle nok nordisk november nu ny nye nyt nær næste næsten nået når og også oktober om omkring omtrent onsdag op
            os over overfor per periode perioden pga positiv positivt pr procent præcis på samlede samlet samme sammen samt
            samtidig samtidigt seks selv selvom senere september siden sidst sidste sig sin sine skal skulle slet slutningen
            snart som sommer sommeren stadig starten stor store stort særlig særligt søndag så sådan således tal tallene
            tallet tidligere til tilbage tilfælde tillige tirsdag to torsdag tre trods tværtimod tydelig tydeligt tæt uanset
            ud uden udgangen udover uge ugen uger umiddelbart under undervejs undtagelse var ved vel venlig vi via videre vil
            ville vinter vinteren virkelig vores være været væsentlig væsentligt yderligere år årene året årets årlig årlige
            årligt årsskiftet
            """;

    /** What a body does without setting anything up: it sees, knows, wants, is. */
    static final String NO_ACTS = """
            af at behandlede behandler behøver blev bliver der drøftede drøfter efter er fik flere for foreslår forventer
            færre følger fået får haft holder holdt hører hørt hørte håber i ikke kan kender kendte konstaterer kunne læste
            mange manglede mangler manglet med mener modtager modtaget modtog mødes mødtes må nu og også om oplevede oplever
            oplevet på ser set sidst skal skulle som spurgte så talte til tror undersøger undersøgte valgte var ved venter
            vidste vil ville vurderer været ønskede ønsker
            """;

    /** What is done to things and dates, and is no effect on anybody. */
    static final String ARRANGED = """
            afholdt aflyses aflyst ansat bedt behandlet besluttet bevilget bortfalder drøftet etableret fjernet flyttede
            flyttes flyttet foreslår forlænges forlænget forsinket forskudt fortsætter genhuset gælder hedder holdes holdt
            igangsat indført indkaldt indstiller indstillet inviteret kaldes købes købt lagt lukkede lukkes lukket mangler
            medtaget nedsat offentliggjort offentliggøres omfattet omlagt opdateret oprettet opsagt orienteret overgået
            overgår overtaget rettet revet sat sendes sendt skiftes skiftet skrevet spurgt spærres spærret stiftet tager
            takket tildelt tilføjet tog træder trådt udbredes udgår udpeget udsat udskudt udvides udvidet valgt vedtaget
            ændres ændret
            """;

    /** What actions have done that is no effect of them. */
    static final String INNOCENT = """
            afholdt afprøvet afsat afsluttet anbefalet angivet ansat ansøgt anvendt arbejdet bedt begyndt behandlet beskrevet
            besluttet besøgt betalt bevilget bidraget blevet bragt brugt budt bygget dannet deltagere deltaget diskuteret
            drøftet dækket etableret evalueret flyttet fokuseret forbrugt fordelt foreslået fortsat forventet fulgt fundet
            ført fået gennemført givet gjort glædet godkendt gået haft handlet henledt henvendt henvist holdt hængt hørt
            håbet indbefattet inddraget indeholdt indført indkaldt indsamlet informeret interviewet inviteret justeret kaldt
            kendt kommet koncentreret kontaktet koordineret kortlagt kostet krævet kørt lagt ligget lovet lukket lyttet malet
            manglet medført medvirket meldt modtaget mødt målt noteret nået omfattet opdateret oplyst oprettet optaget
            organiseret orienteret overtaget passet peget planlagt plantet præget præsenteret påbegyndt registreret rettet
            rummet ryddet rykket rådgivet samarbejdet samlet sat screenet sendt serveret set siddet sket skiftet skrevet
            spurgt startet stået svaret søgt taget talt tegnet testet tilbudt tildelt tilknyttet tilmeldt tilpasset tænkt
            udarbejdet uddannet uddelt udleveret udpeget udsendt udtalt udvidet udviklet understøttet undersøgt undervist
            valgt varet varslet vedtaget vejledt ventet virket visiteret vist vurderet været ændret ønsket åbnet
            """;

    private DanishSmallWords() {}
}
