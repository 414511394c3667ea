package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Map;

final class DanishEvidenceWords implements EvidenceWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("q", "Søg efter"),
            Map.entry("committee", "Udvalg"),
            Map.entry("method", "Hvordan ved vi det"),
            Map.entry("other", "Anden måde"),
            Map.entry("source", "Hvorfra"),
            Map.entry("place", "Sted"),
            Map.entry("on", "Dag"),
            Map.entry("title", "Overskrift"),
            Map.entry("text", "Hvad vi har set eller hørt"),
            Map.entry("areas", "Fokusområder"),
            Map.entry("area", "Fokusområde"),
            Map.entry("stance", "Hvad det siger"),
            Map.entry("action", "Handling"),
            Map.entry("consented", "Dag for samtykket"),
            Map.entry("how", "Hvordan er samtykket givet"),
            Map.entry("ground", "Hvorfor trækkes den tilbage"),
            Map.entry("reason", "Begrundelse"));

    @Override
    public String label(String field) {
        String name = field.replaceFirst(".*\\.", "");
        return LABELS.getOrDefault(name, name);
    }

    @Override
    public String method(EvidenceMethod method) {
        return method.other().isEmpty() ? method(method.kind()) : method.other();
    }

    @Override
    public String method(EvidenceMethod.Kind kind) {
        return switch (kind) {
            case SURVEY -> "borgerundersøgelse";
            case COMPANY_DIALOGUE -> "dialog med virksomheder";
            case CITIZEN_MEETING -> "borgermøde";
            case PROFESSIONAL_JUDGEMENT -> "faglig vurdering";
            case STORY -> "fortælling fra hverdagen";
            case OTHER -> "på anden måde";
        };
    }

    @Override
    public String stance(Stance stance) {
        return switch (stance) {
            case FOR -> "taler for";
            case AGAINST -> "taler imod";
            case ILLUSTRATES -> "belyser";
        };
    }

    @Override
    public String ground(EvidenceEntry.Ground ground) {
        return switch (ground) {
            case CONSENT -> "samtykket er trukket tilbage";
            case PERSONAL -> "den kunne føres tilbage til en person";
            case WRONG -> "den ikke var rigtig";
            case OTHER -> "der er en anden grund";
        };
    }

    @Override
    public String choice(EvidenceEntry.Ground ground) {
        return switch (ground) {
            case CONSENT -> "Samtykket er trukket tilbage";
            case PERSONAL -> "Den kunne føres tilbage til en person";
            case WRONG -> "Den var ikke rigtig";
            case OTHER -> "Der er en anden grund";
        };
    }

    /** With the letter that took the place of two in 1948, which names of places keep or do not. */
    @Override
    public String modern(String small) {
        return small.replace("aa", "å");
    }

    @Override
    public String withdrawn(String committee, Evidence was, EvidenceEntry.Withdrawn taken) {
        return "%s fra %s er trukket tilbage den %s%s"
                .formatted(was.story() ? "En fortælling" : "En iagttagelse", committee, day(taken), because(taken));
    }

    @Override
    public String correctedSince(LocalDate day) {
        return "Den blev rettet efter kvartalets udgang, den %s.".formatted(Danish.date(day));
    }

    @Override
    public String withdrawnSince(EvidenceEntry.Withdrawn taken) {
        return "Den blev trukket tilbage efter kvartalet, den %s%s".formatted(day(taken), because(taken));
    }

    private static String day(EvidenceEntry.Withdrawn taken) {
        return Danish.date(LocalDate.ofInstant(taken.by().at(), Danish.ZONE));
    }

    private String because(EvidenceEntry.Withdrawn taken) {
        if (taken.ground() == EvidenceEntry.Ground.OTHER) {
            return ": " + Danish.sentence(taken.reason());
        }
        String because = ", fordi %s.".formatted(ground(taken.ground()));
        return taken.reason().isEmpty() ? because : because + " " + Danish.sentence(taken.reason());
    }

    @Override
    public String unknown(String number) {
        return "Der er ingen iagttagelse %s.".formatted(number);
    }

    @Override
    public String unknownCommittee(String written) {
        return "Intet udvalg hedder »%s«.".formatted(written);
    }

    @Override
    public String gone(KnownCommittee committee) {
        return "%s er ikke i drift, så der kan ikke skrives nyt for det."
                .formatted(committee.content().name());
    }

    @Override
    public String unknownArea(String written) {
        return "Der er intet fokusområde »%s«; vælg et fra listen.".formatted(written);
    }

    @Override
    public String areaTwice(String area) {
        return "»%s« er valgt to gange; skriv det hele ét sted.".formatted(area);
    }

    @Override
    public String noArea() {
        return "Vælg mindst ét fokusområde, og skriv, hvad det siger om det.";
    }

    @Override
    public String unknownAction(String written) {
        return "Der er ingen handling »%s«; vælg en fra listen, eller lad feltet stå tomt.".formatted(written);
    }

    @Override
    public String otherUnnamed() {
        return "Skriv, hvad den anden måde hedder.";
    }

    @Override
    public String storyStays() {
        return "Når den er offentliggjort, kan en fortælling fra hverdagen ikke blive til noget andet, og andet kan"
                + " ikke blive til en fortælling; træk den tilbage, og skriv en ny.";
    }

    @Override
    public String noStory() {
        return "Samtykke noteres kun til en fortælling fra hverdagen.";
    }

    @Override
    public String noConsent() {
        return "En fortælling fra hverdagen offentliggøres kun, når der er noteret samtykke til de ord, der står nu,"
                + " fra den, hvis fortælling det er; notér det først.";
    }

    @Override
    public String noConsentToTakeBack() {
        return "Kun en fortælling fra hverdagen har et samtykke, der kan trækkes tilbage; vælg en anden grund.";
    }

    @Override
    public String groundUnsaid() {
        return "Skriv, hvad den anden grund er; den kan læses af alle.";
    }

    @Override
    public String alreadyPublished() {
        return "Den er allerede offentliggjort.";
    }

    @Override
    public String alreadyWithdrawn() {
        return "Den er trukket tilbage, og det kan ikke gøres om; skriv en ny.";
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet i samme iagttagelse. Din tekst er ikke gemt, men står herunder sammen med"
                + " den, der står nu; send igen, hvis din skal gælde.";
    }
}
