package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;

final class DanishOperationWords implements OperationWords {
    @Override
    public String nameless() {
        return "uden navn";
    }

    @Override
    public String noToken(String name) {
        return "Kilden kræver en nøgle, som ikke er sat op; skriv token.%s = … i etc/dk.sigtepunkt.sources.cfg."
                .formatted(name);
    }

    @Override
    public String notSecure(String address) {
        return "Kildens adresse »%s« begynder ikke med https://.".formatted(address);
    }

    @Override
    public String notAllowed(String host) {
        return "Værten %s må ikke kaldes; tilføj den til allowedHosts i etc/dk.sigtepunkt.sources.cfg.".formatted(host);
    }

    @Override
    public String noGoodFetchSince(LocalDate day, String sentence) {
        return "Ingen vellykket hentning siden %s: %s".formatted(Danish.date(day), sentence);
    }

    @Override
    public String noGoodFetchYet(String sentence) {
        return "Ingen vellykket hentning endnu: " + sentence;
    }

    @Override
    public String unknownSource(SourceKey source) {
        return "Datakilden »%s« findes ikke.".formatted(source);
    }

    @Override
    public String notActive() {
        return "Udvalget er ikke installeret eller er stoppet, så kilden læses ikke.";
    }

    @Override
    public String noAddress() {
        return "Kilden har ingen adresse at hente fra; indsend en fil i stedet.";
    }

    @Override
    public String takesNoFile() {
        return "Kilden læses ikke af filer; den hentes over nettet.";
    }

    @Override
    public String unknownRun() {
        return "Kørslen findes ikke.";
    }

    @Override
    public String notRepeatable() {
        return "Kilden læses af udvalgets egen kode og kan ikke læses igen uden at hente.";
    }

    @Override
    public String nothingKept() {
        return "Kørslen har ingen gemte svar at læse igen.";
    }

    @Override
    public String paused() {
        return "Kilden hentes ikke af sig selv, før pausen er hævet.";
    }

    @Override
    public String resumed() {
        return "Kilden hentes igen efter planen.";
    }
}
