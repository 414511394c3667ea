package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wording.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class DanishClaimWords implements ClaimWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Påstanden i én sætning"),
            Map.entry("action", "Handling"),
            Map.entry("indicator", "Indikator"),
            Map.entry("text", "Forventet forandring"),
            Map.entry("assumption", "Forudsætning"),
            Map.entry("figureAssumption", "Forudsætning for, at det kan ses i tallet"),
            Map.entry("link", "Hvilket led"),
            Map.entry("source", "Hvad det bygger på"),
            Map.entry("stance", "Hvad det siger om leddet"),
            Map.entry("rivalsSought", "Hvordan andre forklaringer er undersøgt"),
            Map.entry("explanation", "Anden forklaring"),
            Map.entry("weight", "Hvad der er fundet"),
            Map.entry("reason", "Begrundelse"));

    @Override
    public String label(String field) {
        String name = field.replaceFirst(".*\\.", "");
        return LABELS.getOrDefault(name, name);
    }

    @Override
    public String grade(Grade grade) {
        return switch (grade) {
            case NOT_SHOWN -> "ikke belyst";
            case SUGGESTED -> "tyder på";
            case LIKELY -> "sandsynligt";
            case WELL_SUPPORTED -> "vel underbygget";
        };
    }

    @Override
    public String meaning(Grade grade) {
        return switch (grade) {
            case NOT_SHOWN -> "Det er ikke belyst, om handlingen bidrager.";
            case SUGGESTED -> "Noget tyder på, at handlingen bidrager.";
            case LIKELY -> "Det er sandsynligt, at handlingen bidrager.";
            case WELL_SUPPORTED -> "Det er vel underbygget, at handlingen bidrager; det er ikke et bevis.";
        };
    }

    @Override
    public String weight(Rival.Weight weight) {
        return switch (weight) {
            case OPEN -> "Ikke undersøgt endnu";
            case CONTRIBUTES -> "Forklarer en del af det";
            case UNLIKELY -> "Undersøgt og forklarer lidt eller intet";
        };
    }

    @Override
    public String link(int place, int links) {
        if (place == 0) {
            return links == 2 ? "Fra handlingen til forandringen" : "Fra handlingen til 1. forandring";
        }
        if (place == links - 1) {
            return links == 2 ? "Fra forandringen til tallet" : "Fra %d. forandring til tallet".formatted(place);
        }
        return "Fra %d. forandring til %d. forandring".formatted(place, place + 1);
    }

    @Override
    public String weakest(GradedClaim claim) {
        return claim.weakest()
                .fold(
                        () -> "Det svageste punkt er, at handlingen ikke er gået i gang endnu.",
                        at -> "Det svageste led er »%s«: %s."
                                .formatted(
                                        link(at.place(), claim.links().size()),
                                        at.grade() == Grade.WELL_SUPPORTED
                                                ? "det er som de andre vel underbygget"
                                                : grade(at.grade())),
                        () -> "Det svageste punkt er, at ingen har skrevet, hvordan andre forklaringer er undersøgt.",
                        place -> rival(claim.claim().rivals().get(place)));
    }

    private static String rival(Rival rival) {
        String what = Danish.sentence(rival.explanation());
        return rival.weight() == Rival.Weight.OPEN
                ? "Det svageste punkt er en anden forklaring, der ikke er undersøgt endnu: " + what
                : "Det svageste punkt er en anden forklaring, der forklarer en del af det: " + what;
    }

    @Override
    public String gradedSince(Grade now) {
        return "Efter kvartalets udgang er trinnet blevet »%s«.".formatted(grade(now));
    }

    @Override
    public String publishedSince(LocalDate day) {
        return "Offentliggjort efter kvartalets udgang, den %s.".formatted(Danish.date(day));
    }

    @Override
    public String withdrawn(ClaimEntry.Withdrawn taken) {
        return "Påstanden er trukket tilbage den %s: %s"
                .formatted(
                        Danish.date(LocalDate.ofInstant(taken.by().at(), Danish.ZONE)),
                        Danish.sentence(taken.reason()));
    }

    @Override
    public String unknown(String number) {
        return "Der er ingen påstand %s.".formatted(number);
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
    public String unknownAction(String written) {
        return "Udvalget har ingen handling »%s«; vælg en fra listen.".formatted(written);
    }

    @Override
    public String unknownIndicator(String written) {
        return "Der er ingen indikator »%s«; vælg en fra listen.".formatted(written);
    }

    @Override
    public String unknownSource(String written) {
        return "Der er hverken en iagttagelse eller en indikator »%s«; vælg en fra listen.".formatted(written);
    }

    @Override
    public String takenBack(int finding) {
        return "Iagttagelse %d er trukket tilbage, så intet kan bygge på den; vælg en anden.".formatted(finding);
    }

    @Override
    public String sourceTwice(String source) {
        return "»%s« står to gange ved samme led; det samme kan hverken tælle to gange eller tale både for og imod."
                .formatted(source);
    }

    @Override
    public String noLink() {
        return "Skriv mindst én forandring, som handlingen ventes at føre til, før den kan ses i tallet.";
    }

    @Override
    public String tooManyChanges(int most) {
        return "Der er plads til %d forandringer; en kæde med flere led er svær at følge. Slå nogle sammen."
                .formatted(most);
    }

    @Override
    public String unknownLink(String written, int changes) {
        return changes == 1
                ? "Der er intet led »%s«; der er én forandring og til sidst tallet.".formatted(written)
                : "Der er intet led »%s«; der er %d forandringer og til sidst tallet.".formatted(written, changes);
    }

    @Override
    public String draftGround(int finding) {
        return ("Påstanden bygger på iagttagelse %d, der er en kladde, som ingen uden for udvalget kan læse; offentliggør"
                        + " iagttagelsen først, eller tag den ud.")
                .formatted(finding);
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
    public String causes(String label, List<Claim> places) {
        return "»%s« siger, at det ene er kommet af det andet, og det bærer intet trin: %s."
                .formatted(label, instead(places));
    }

    @Override
    public String beyondGrade(Grade grade, List<Claim> places) {
        return "Ordlyden siger mere, end trinnet »%s« bærer: %s.".formatted(grade(grade), instead(places));
    }

    private static String instead(List<Claim> places) {
        return places.stream()
                .map(place -> "»%s« (skriv for eksempel »%s«)".formatted(place.words(), place.suggestion()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet i samme påstand. Din tekst er ikke gemt, men står herunder sammen med den, der"
                + " står nu; send igen, hvis din skal gælde.";
    }
}
