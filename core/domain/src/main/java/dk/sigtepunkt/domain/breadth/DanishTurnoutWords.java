package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Map;

final class DanishTurnoutWords implements TurnoutWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("area", "Fokusområde"),
            Map.entry("on", "Dag"),
            Map.entry("title", "Anledning"),
            Map.entry("arranger", "Hvem arrangerede det"),
            Map.entry("participants", "Deltagere i alt"),
            Map.entry("again", "Heraf talt med før i år"),
            Map.entry("firstTimers", "Heraf med for første gang"),
            Map.entry("ages", "Alder"),
            Map.entry("places", "Steder"),
            Map.entry("place", "Sted"),
            Map.entry("people", "Antal"),
            Map.entry("reason", "Hvorfor"));

    @Override
    public String label(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        for (AgeGroup group : AgeGroup.values()) {
            if (group.code().equals(last)) {
                return age(group);
            }
        }
        return LABELS.getOrDefault(last, field);
    }

    @Override
    public String age(AgeGroup group) {
        return switch (group) {
            case UNDER_18 -> "Under 18 år";
            case FROM_18_TO_29 -> "18–29 år";
            case FROM_30_TO_64 -> "30–64 år";
            case FROM_65 -> "65 år og derover";
        };
    }

    @Override
    public String arranger(Arranger arranger) {
        return switch (arranger) {
            case MUNICIPALITY -> "Kommunen";
            case INSTITUTION -> "Skole, dagtilbud eller anden institution";
            case ASSOCIATION -> "Forening";
            case VOLUNTEERS -> "Frivillige eller et lokalsamfund";
            case COMPANY -> "Virksomhed";
        };
    }

    @Override
    public String notKnown() {
        return "Ikke oplyst";
    }

    @Override
    public String unknown(String number) {
        return "Der er ingen optælling %s.".formatted(number);
    }

    @Override
    public String unknownCommittee(String written) {
        return "Intet udvalg hedder »%s«.".formatted(written);
    }

    @Override
    public String notActive(String committee) {
        return "%s er ikke i drift, så der kan ikke tælles for det nu.".formatted(committee);
    }

    @Override
    public String unknownArea(String written) {
        return "Udvalget har intet fokusområde »%s«; vælg et fra listen.".formatted(written);
    }

    @Override
    public String unknownPlace(String written, List<String> places) {
        return places.isEmpty()
                ? "Kommunen har ikke sat steder op at tælle på; lad »%s« stå tomt.".formatted(written)
                : "»%s« er ikke et af stederne; vælg mellem %s.".formatted(written, String.join(", ", places));
    }

    @Override
    public String placeTwice(String place) {
        return "»%s« står to gange; læg antallene sammen.".formatted(place);
    }

    @Override
    public String moreThanAll(String part, long counted, int participants) {
        return "%s: %d er flere end de %d, der var med; ret det ene eller det andet."
                .formatted(part, counted, participants);
    }

    @Override
    public String againAndFirst(int again, int first, int participants) {
        return "Hvem der er talt med før i år, kan ikke være med for første gang: %d og %d er tilsammen flere end de %d, der var med."
                .formatted(again, first, participants);
    }

    @Override
    public String quarterOver(Period quarter) {
        return "%s er gjort op og kan ikke rettes. Er tallet forkert, så tag optællingen tilbage, og skriv den ind igen; så tæller den med i kvartalet nu."
                .formatted(Danish.begun(Danish.period(quarter)));
    }

    @Override
    public String takenBack() {
        return "Optællingen er allerede taget tilbage.";
    }

    @Override
    public String clash() {
        return "Imens har en anden rettet samme optælling. Dine tal er ikke gemt, men står herunder sammen med dem,"
                + " der står nu; send igen, hvis dine skal gælde.";
    }
}
