package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.Map;

final class DanishQuestionWords implements QuestionWords {
    private static final Map<String, String> LABELS = Map.of(
            "body", "Hvem spørger",
            "on", "Dag",
            "text", "Spørgsmål",
            "committee", "Udvalg",
            "area", "Fokusområde",
            "owner", "Hvem svarer",
            "due", "Svar senest",
            "answer", "Svar",
            "reason", "Begrundelse");

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String unknown(String number) {
        return "Der er intet spørgsmål %s.".formatted(number);
    }

    @Override
    public String unknownCommittee(String written) {
        return "Intet udvalg hedder »%s«; vælg et fra listen.".formatted(written);
    }

    @Override
    public String gone(KnownCommittee committee) {
        return "%s er ikke i drift og kan ikke svare; vælg et andet udvalg."
                .formatted(committee.content().name());
    }

    @Override
    public String unknownArea(String written) {
        return "Udvalget har intet fokusområde »%s«; vælg et af udvalgets, eller lad feltet stå tomt."
                .formatted(written);
    }

    @Override
    public String dueBeforeAsked() {
        return "Svaret kan ikke ventes før den dag, der blev spurgt; ret en af dagene.";
    }

    @Override
    public String answered() {
        return "Spørgsmålet er besvaret; åbn det igen, hvis svaret ikke er nok.";
    }

    @Override
    public String notAnswered() {
        return "Spørgsmålet er ikke besvaret endnu, så der er intet at åbne.";
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet om samme spørgsmål. Din tekst er ikke gemt, men står herunder sammen med den, der står nu; send igen, hvis din skal gælde.";
    }
}
