package dk.sigtepunkt.domain.wording.lists;

/** Danish turns of speech that tie an action to an effect, written as in {@code DanishTies}. */
public final class DanishIdioms {
    public static final String CAUSES = """
            LEADS LEADS er|var|blev|været ~2 succes|succeshistorie|gevinst|lykkedes ~0 –|:|-
            LEADS LEADS lykkedes|lykkes ~0 –|:|-
            OWES REASON resultaterne|fremgangen|forbedringen|gennembruddet|vendepunktet|effekten|ændringen kom ~1 da|med|efter|gennem
            OWES REASON resultaterne|fremgangen|forbedringen|gennembruddet|vendepunktet|effekten|ændringen kom , da|efter
            LEADS LEADS kan ses|mærkes|aflæses ~0 :
            EFFECT_OF EFFECT_OF resultaterne ~0 af|ved|fra
            OWES OWES_VERB det hjalp|hjælper|virkede|nyttede|batter|battede|gavnede ~1 at
            LEADS LEADS er|var ~1 årsagen|grunden|forklaringen , når
            SINCE SINCE netop|lige|præcis|først da
            WITHOUT WITHOUT hvis ikke ~2 havde været for
            WITHOUT WITHOUT hvis det|den ikke havde været for
            WORKS WORKS viste|vist sig at være ~2 god|rigtige|gevinst|forretning|succes|genistreg|løsningen
            WORKS WORKS betaler|betalt|betalte renter
            OWES REASON midlet|metoden|redskabet|løsningen|våbnet|kuren|medicinen ~1 var|blev|hed
            OWES OWES det var|er ~1 først|netop|især|særligt med|gennem|efter|ved
            WORKS WORKS leveret|leverede|leverer ~1 varen
            WORKS WORKS lykkedes
            BECAUSE BECAUSE , for vi|kommunen|udvalget|her|nu
            SO SO siden har|er
            LEADS LEADS ansvaret ~0 for
            WORKS WORKS lønnet|lønner|lønnede ~1 sig
            OWES OWES_VERB vokset|groet|opstået|spiret|sprunget|født|udsprunget ~2 af
            EFFECT_OF EFFECT_OF frugterne|gevinst|gevinsterne|udbytte|afkastet|fortjenesten ~1 af|ved|fra
            WORKS WORKS gør|gjort|gjorde|gøre ~2 forskellen|udfaldet|susen|arbejdet
            WORKS WORKS gjort|gjorde|gør sit arbejde
            WORKS WORKS givet|giver|gav|vist|viser|viste ~2 resultater|resultat|gevinst|bonus|udbytte|frugt|mening
            WORKS WORKS virket|virkede|virker|fungerer|fungerede|fungeret ~1 som en|et ~3 på|for|i
            WORKS WORKS betalt|betaler|betalte|tjent|tjener|tjente ~2 sig|tilbage|hjem|ind
            WORKS WORKS virket|virker|virkede efter hensigten
            WORKS WORKS haft|har|havde ~1 den|ønskede|tilsigtede|forventede ~1 effekt|virkning
            WORKS WORKS ramt|rammer|ramte plet
            WORKS WORKS sat|sætter|satte ~2 spor
            WORKS WORKS batter|battede|battet
            WORKS WORKS effektiv|effektivt|effektive ~2 middel|redskab|værktøj|våben|kur|mod|til
            WORKS WORKS bider|bidt|bed ~1 sig|fra|igennem
            LEADS LEADS banet|baner|banede|brolagt ~2 vej|vejen
            LEADS LEADS trukket|trækker|trak ~4 op|ned|fri|tilbage|med
            LEADS LEADS ydet|yder|ydede ~3 afgørende|udslagsgivende ~2 bidrag|indsats ~1 til
            LEADS LEADS været|er|blev|var ~4 motor|motoren|katalysator|katalysatoren|løftestang|murbrækker|gamechanger|drivkraft|drivkraften|garant|vendepunkt|vendepunktet|game|redningen ~1 for|i|bag
            LEADS LEADS været|er|blev|var forskellen ~0 på|mellem
            WORKS WORKS vist|viser|viste sig ~1 effektiv|effektivt|effektive|virksom|virksomt|virkningsfuld|virkningsfuldt
            LEADS LEADS betalt|betaler|betalte sig ~2 i|med
            LEADS LEADS slået|slår|slog|skyllet|smittet|smitter|smittede ~2 igennem|af ~1 på|i
            LEADS LEADS er|var|har ~3 æren for
            LEADS LEADS gav|giver|givet sig ~1 udslag|resultat ~0 i
            LEADS LEADS kom|kommer|kommet ~3 ud ~0 af
            LEADS LEADS lykkedes|lykkes ~3 at
            LEADS LEADS sørget|sørger|sørgede ~1 for
            LEADS LEADS ansvarlig|ansvarligt|ansvarlige ~0 for
            OWES REASON hemmeligheden|opskriften|forklaringen|hemmelighed|succesen|motoren|drivkraften ~0 bag|på|til|er ~12 er|var|hedder|ligger|findes|:
            OWES REASON vejen|nøglen|svaret ~0 til|på ~8 gik|går|er|var|ligger ~0 gennem|via|over|ved|i
            OWES REASON æren|fortjenesten|skylden ~8 tilfalder|tilkommer|tilhører|går|skal|ligger|hos
            OWES OWES_VERB tilfalder|tilkommer
            OWES OWES_VERB kan|må|skal ~3 takke
            OWES OWES_VERB er|var|blev|været ~6 skabt|drevet|opnået|muliggjort|sikret|leveret|båret|frembragt|nået ~1 af|via|gennem|ved|med
            OWES OWES_VERB henført|henføres|henregnes|krediteres|tillægges|tilskrevet ~0 til
            OWES OWES_VERB hviler|beror|bygger|bunder|udspringer|stammer ~1 på|af|i|fra
            OWES OWES på|i ryggen|kraft af
            OWES OWES som ~3 udløber|afledt|afkast|gevinst|frugt|biprodukt ~1 af
            OWES OWES på initiativ af
            SO SO af samme|den grund|årsag
            SO SO det|dette ~1 har|havde ~1 haft|givet den|det effekt|virkning|resultat
            SO SO med det resultat|til|følge ~0 at
            SO SO hvilket ~2 er|var ~2 grunden|årsagen|forklaringen
            SINCE SINCE straks|først|lige|umiddelbart ~0 efter|da
            SINCE SINCE siden|efter|fra den ~0 dag
            SINCE SINCE så snart
            PROVES PROVES vidner|vidnede ~0 om
            PROVES PROVES er|var ~1 beviset|bevis|bevismateriale ~0 på|for
            WORKS WORKS kastet|kaster|kastede ~8 af sig
            LEADS LEADS skubbet|skubber|skubbede ~3 til
            LEADS LEADS direkte|klar|tydelig|entydig|utvetydig ~0 sammenhæng ~0 mellem
            LEADS LEADS taget|tager|tog ensomheden|toppen|trykket|presset ~2 af|fra
            OWES OWES med ~5 som resultat|konsekvens
            CLEFT LEADS det , der|som
            CLEFT LEADS det|hvad der
            CLEFT LEADS det , der|som rykkede|virkede|hjalp|batter|battede|virker|hjælper|rykker|lykkedes
            CLEFT LEADS det , der|som gjorde|gør ~1 forskellen|udslaget|en
            LEADS LEADS kostet|kostede
            SO SO straks
            SO SO siden da
            WORKS WORKS gjort|gjorde|gør underværker|mirakler|underet
            WORKS WORKS brudt|bryder|brød isen
            WORKS WORKS knækket|knækker|knækkede koden|kurven|nødden
            WORKS WORKS vendt|vender|vendte skuden|billedet|udviklingen|stemningen|bøtten|kurven|strømmen|tendensen
            WORKS WORKS rettet|retter|rettede skuden ~0 op
            WORKS WORKS båret|bærer|bar ~1 frugt
            LEADS LEADS sat|sætter|satte ~4 landkortet|dagsordenen|bevægelse|system|skik|fart|sving
            WORKS WORKS sat|sætter|satte ~4 på landkortet
            WORKS WORKS skabt|skaber|skabte ~1 hul|luft|orden|ro|balance|resultater|fremgang
            WORKS WORKS stoppet|stopper|stoppede ~1 blødningen|flugten|udviklingen|faldet
            WORKS WORKS løftet|løfter|løftede ~1 barren|niveauet|overliggeren
            WORKS WORKS fået|får|fik ~1 hul ~0 igennem
            WORKS WORKS holder|holdt ~4 i|på skak|ave|ro|live|gang|benene|lavt|niveau
            WORKS WORKS bragt|bringer|bragte ~3 på|i|ud fode|køl|benene|orden|balance|sporet|spil|krisen
            WORKS WORKS fået|får|fik ~5 på|i fode|køl|benene|skinner|sporet|omdrejninger|gænge|plads
            WORKS WORKS gjort|gør|gjorde ~1 ende på
            LEADS LEADS gjort|gør|gjorde op med
            LEADS LEADS sat|sætter|satte ~3 i stå
            WORKS WORKS bevist|beviser|beviste sit værd
            LEADS LEADS lagt|lægger|lagde ~1 dæmper|låg|grunden|fundamentet|kimen|sporene ~0 på|til|for
            LEADS LEADS tændt|tænder|tændte ~3 for|i|hos
            LEADS LEADS taget|tager|tog ~1 brodden|toppen|luften|presset|trykket ~1 af|ud|fra
            LEADS LEADS åbnet|åbner|åbnede ~2 øjne|øjnene|døre|dørene|muligheder ~1 for|hos
            LEADS LEADS pustet|puster|pustede|blæst ~2 liv|fut|gang ~0 i
            LEADS LEADS ryddet|rydder|ryddede ~1 op ~0 i
            LEADS LEADS gødet|gøder|beredt ~1 jorden|vejen ~0 for
            LEADS LEADS holder|holdt|holde ~6 fra ~0 at
            LEADS LEADS afholdt|afholder ~5 fra ~0 at
            LEADS LEADS givet|giver|gav ~5 mod|lyst|kræfter|overskud|ro|gejst|håb|energi|tryghed|selvtillid ~0 til|på|i|om
            LEADS LEADS afspejler|afspejlede ~1 sig ~2 i|på
            LEADS LEADS kan ~3 aflæses|ses|mærkes|måles ~2 i|på
            OWES REASON den|en ~2 årsag|grund|forklaring|nøgle ~0 til|på|bag ~12 er|var|ligger
            WORKS WORKS båret|bærer|bar igennem
            WORKS WORKS fået|får|fik hul ~0 på
            WORKS WORKS sat|sætter|satte ~2 skub|fart|skred|turbo ~0 i|på
            LEADS LEADS sat|sætter|satte|pustet|sparket ~2 gang|liv ~0 i|på
            LEADS LEADS været|er|blev|var ~3 redningen|velsignelse|øjenåbner|lykken ~0 for
            WORKS WORKS lukket|lukker|lukkede ~2 hul|hullet|gabet|kløften
            WORKS WORKS løst|løser|løste ~2 problem|problemet|problemerne|udfordringen|udfordringerne
            CLEFT REASON årsagen|grunden|forklaringen|hovedårsagen|hemmeligheden ~0 til|på|bag , at
            OWES OWES_VERB skylder
            WORKS WORKS gjort|gjorde det ~1 muligt|lettere|nemmere|attraktivt|trygt ~6 at
            WORKS WORKS sparet|sparer|sparede ~3 for
            WORKS WORKS lettet|letter|lettede ~1 presset|trykket|hverdagen|byrden
            LEADS LEADS væsentlig|vigtig|afgørende|direkte|hoved|stor|største|vigtigste|væsentligste ~0 grund|årsag|grunden|årsagen ~0 til|bag
            WORKS WORKS skubbet|skubber|skubbede på
            WORKS WORKS sat|sætter|satte ~4 på danmarkskortet|verdenskortet
            """;

    public static final String SUPPORTED = """
            LEADS LEADS ydet|yder|ydede ~3 bidrag|indsats ~1 til
            LEADS LEADS bidrager|bidrog|bidraget ~1 med ~6 til
            LEADS LEADS sin|deres|en ~0 del ~0 af ~0 æren|fortjenesten|ansvaret ~0 for
            LEADS LEADS medansvarlig|medårsag|medvirkende ~0 for|til
            LEADS LEADS haft|har|havde ~0 en|sin andel|lod|finger ~1 i
            LEADS LEADS båret|bærer|bar|lagt|lægger|lagde ~2 ved|til|sten|mursten
            LEADS LEADS er|var|været ~1 medvirkende|medårsag ~1 til
            OWES REASON del ~1 af ~0 æren|fortjenesten|forklaringen|årsagen|grunden ~10 tilfalder|tilkommer|tilhører|går|ligger|er
            """;

    private DanishIdioms() {}
}
