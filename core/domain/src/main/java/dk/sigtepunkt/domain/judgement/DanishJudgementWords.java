package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Map;

final class DanishJudgementWords implements JudgementWords {
    private static final Map<String, String> LABELS = Map.of(
            "status", "Vurdering",
            "reason", "Begrundelse",
            "fact", "Hvad er der sket?",
            "cause", "Hvorfor?",
            "source", "Kilde til årsagen",
            "action", "Hvad gør vi?",
            "known", "Handling");

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String unknown(ItemQuarter about) {
        return "%s %s tæller ikke med i %s, eller kvartalet er ikke begyndt eller rapporteres ikke."
                .formatted(Danish.begun(about.item().kind().danish()), about.name(), Danish.period(about.quarter()));
    }

    @Override
    public String notJudged() {
        return "Indikatoren belyser fokusområdet og vurderes ikke, så der er ingen beregnet vurdering at sætte en anden ved siden af.";
    }

    @Override
    public String sameAsComputed(AssessmentCode computed) {
        return "Den beregnede status er allerede »%s«; vælg en anden, eller lad den beregnede stå alene."
                .formatted(AssessmentWords.in(Danish.LOCALE).name(computed));
    }

    @Override
    public String notSet() {
        return "Ingen har sat en anden vurdering end den beregnede status, så der er intet at tage tilbage.";
    }

    @Override
    public String gone() {
        return "Udvalget er ikke i drift, så der kan ikke skrives nyt for det.";
    }

    @Override
    public String notOffCourse() {
        return "Fokusområdet er ikke ude af kurs i kvartalet, så der er intet at forklare.";
    }

    @Override
    public String unknownAction(String written) {
        return "Udvalget har ingen handling »%s«; vælg en af udvalgets, eller lad feltet stå tomt.".formatted(written);
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet om samme vurdering. Din tekst er ikke gemt, men står herunder sammen med"
                + " den, der står nu; send igen, hvis din skal gælde.";
    }
}
