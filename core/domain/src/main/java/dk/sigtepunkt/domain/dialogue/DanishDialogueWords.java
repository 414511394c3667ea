package dk.sigtepunkt.domain.dialogue;

import java.util.Map;

final class DanishDialogueWords implements DialogueWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("body", "Hvem drøftede det"),
            Map.entry("on", "Dag"),
            Map.entry("quarter", "Rapport"),
            Map.entry("committee", "Udvalg"),
            Map.entry("item", "Fokusområde eller indikator"),
            Map.entry("text", "Hvad blev der sagt"),
            Map.entry("outcome", "Hvad kom der ud af det"),
            Map.entry("question", "Spørgsmål"),
            Map.entry("action", "Handling"),
            Map.entry("reason", "Hvorfor det rettes"));

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String unknown(String number) {
        return "Der er ingen drøftelse %s.".formatted(number);
    }

    @Override
    public String unknownCommittee(String written) {
        return "Intet udvalg hedder »%s«; vælg et fra listen, eller lad feltet stå tomt for hele kommunen."
                .formatted(written);
    }

    @Override
    public String unknownItem(String written) {
        return "Udvalget har hverken et fokusområde eller en indikator »%s«; vælg et af udvalgets, eller lad feltet stå tomt for rapporten som helhed."
                .formatted(written);
    }

    @Override
    public String itemWithoutCommittee() {
        return "Et fokusområde og en indikator hører til et udvalg; vælg udvalget også.";
    }

    @Override
    public String whichQuarter() {
        return "Kvartalet før mødet rapporteres ikke; vælg, hvilken rapport der blev talt om.";
    }

    @Override
    public String noQuarter(String written) {
        return "»%s« er ikke et kvartal, der er begyndt og rapporteres; skriv det som 2026K3.".formatted(written);
    }

    @Override
    public String unknownQuestion(String written) {
        return "Der er intet spørgsmål %s; skriv nummeret på et, der er skrevet ind, eller lad feltet stå tomt."
                .formatted(written);
    }

    @Override
    public String unknownAction(String written) {
        return "Ingen handling hedder »%s«; vælg en fra listen, eller lad feltet stå tomt.".formatted(written);
    }

    @Override
    public String clash() {
        return "Imens har en anden rettet samme drøftelse. Din tekst er ikke gemt, men står herunder sammen med den,"
                + " der står nu; send igen, hvis din skal gælde.";
    }
}
