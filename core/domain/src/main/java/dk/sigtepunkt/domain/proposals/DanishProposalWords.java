package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.Map;

final class DanishProposalWords implements ProposalWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Titel"),
            Map.entry("text", "Forslag"),
            Map.entry("place", "Sted"),
            Map.entry("sigtepunkt", "Sigtepunkt"),
            Map.entry("area", "Fokusområde"),
            Map.entry("contact", "E-mail eller telefon"),
            Map.entry("website", "Hjemmeside"),
            Map.entry("code", "Kvitteringskode"),
            Map.entry("committee", "Udvalg"),
            Map.entry("reason", "Begrundelse"),
            Map.entry("action", "Handling"),
            Map.entry("answer", "Svar til den, der sendte forslaget"));

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String state(ProposalState state) {
        return switch (state) {
            case RECEIVED -> "modtaget";
            case UNDER_REVIEW -> "under behandling";
            case PUBLISHED -> "offentliggjort";
            case REJECTED -> "afvist";
            case BECAME_ACTION -> "blev til en handling";
            case CLOSED -> "besvaret";
        };
    }

    @Override
    public String server() {
        return "server";
    }

    @Override
    public String unknown(String number) {
        return "Der er intet forslag %s.".formatted(number);
    }

    @Override
    public String noCode() {
        return "Koden passer ikke til noget forslag; skriv den, som den står på kvitteringen, fire grupper med fem"
                + " tegn.";
    }

    @Override
    public String unknownSigtepunkt(String written) {
        return "Intet sigtepunkt hedder »%s«; vælg et fra listen, eller lad feltet stå tomt.".formatted(written);
    }

    @Override
    public String unknownArea(String written) {
        return "Intet fokusområde hedder »%s«; vælg et fra listen, eller lad feltet stå tomt.".formatted(written);
    }

    @Override
    public String unknownCommittee(String written) {
        return "Intet udvalg hedder »%s«; vælg et fra listen.".formatted(written);
    }

    @Override
    public String gone(KnownCommittee committee) {
        return "%s er ikke i drift og kan ikke behandle forslaget; vælg et andet udvalg."
                .formatted(committee.content().name());
    }

    @Override
    public String noContact() {
        return "»E-mail eller telefon« er hverken en e-mailadresse eller et telefonnummer; skriv for eksempel"
                + " navn@eksempel.dk eller 12 34 56 78, eller lad feltet stå tomt.";
    }

    @Override
    public String links(int most) {
        return "»Forslag« har flere end %d links; tag nogle af dem ud.".formatted(most);
    }

    @Override
    public String robot() {
        return "Der er skrevet i feltet »Hjemmeside«, som skal stå tomt; slet det, og send igen.";
    }

    @Override
    public String staleForm() {
        return "Formularen kan ikke sendes, som den er; åbn siden igen, og skriv forslaget dér.";
    }

    @Override
    public String sentAlready() {
        return "Der er allerede sendt et forslag med denne formular, og det var ikke helt det samme; åbn siden igen"
                + " for at sende et nyt.";
    }

    @Override
    public String full() {
        return "Der venter så mange forslag på at blive læst, at vi ikke kan tage imod flere lige nu. Forslaget er"
                + " ikke gemt; gem din tekst selv, og prøv igen om nogle dage.";
    }

    @Override
    public String over() {
        return "Forslaget er afsluttet, så der kan ikke gøres mere ved det.";
    }

    @Override
    public String notToBePublished() {
        return "Forslaget er afsluttet uden at være offentliggjort og kan ikke offentliggøres mere.";
    }

    @Override
    public String onlyToTakeOut(String label) {
        return "»%s« er ændret. Ord kan kun tages ud, og kun personoplysninger; skriv […] dér, hvor noget er taget ud, og lad resten stå."
                .formatted(label);
    }

    @Override
    public String whyShortened() {
        return "»Begrundelse« mangler; skriv, hvad slags oplysninger der er taget ud, men ikke oplysningerne selv.";
    }

    @Override
    public String unknownAction(String written) {
        return "Ingen handling hedder »%s«; vælg en fra listen.".formatted(written);
    }

    @Override
    public String notOfThis(String title, int number) {
        return "Handlingen »%s« siger ikke, at den kom af forslag %d; begynd en handling fra forslaget, eller skriv et trin i den med forslagets nummer."
                .formatted(title, number);
    }

    @Override
    public String clash() {
        return "Imens har en anden behandlet samme forslag. Din tekst er ikke gemt, men står herunder sammen med det,"
                + " der skete; send igen, hvis den skal gælde.";
    }
}
