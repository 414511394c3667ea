package dk.sigtepunkt.web.internal.page;

import java.util.Map;

/** What was just done with a source. Only codes travel in the address, so nobody can make a page say something by a link. */
public final class SourceMessage {
    private static final Map<String, OperationsMessage> MESSAGES = Map.of(
            "startet",
            new OperationsMessage("Hentningen er startet", "Siden viser, hvordan det går."),
            "indsendt",
            new OperationsMessage("Filen er modtaget", "Den bliver læst nu. Siden viser, hvordan det går."),
            "igen",
            new OperationsMessage("Det gemte svar bliver læst igen", "Der hentes intet. Siden viser, hvordan det går."),
            "pauset",
            new OperationsMessage("Kilden er sat på pause", "Den hentes ikke af sig selv, før den genoptages."),
            "genoptaget",
            new OperationsMessage("Kilden er genoptaget", "Den hentes efter planen igen."),
            "frigivet",
            new OperationsMessage("Tallene er frigivet", "De indgår i siderne fra nu af."),
            "afvist",
            new OperationsMessage(
                    "Tallene er afvist", "De bliver ikke brugt. Det, der var kendt før, bliver stående."));

    private SourceMessage() {}

    public static OperationsMessage of(PageRequest visit) {
        return MESSAGES.getOrDefault(visit.query().getOrDefault("gjort", ""), OperationsMessage.NONE);
    }
}
