package dk.sigtepunkt.sources.internal.runs.words;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.time.Duration;

final class DanishRunWords implements RunWords {
    private final SourceStateWords states = SourceStateWords.in(Danish.LOCALE);

    @Override
    public String reference(String source, long run) {
        return "%s, kørsel %d".formatted(source, run);
    }

    @Override
    public String waiting() {
        return "Venter på at komme til.";
    }

    @Override
    public String fetching() {
        return "Henter fra kilden";
    }

    @Override
    public String storing() {
        return "Gemmer tallene";
    }

    @Override
    public String step(String what, int done, int total) {
        return "%s (%d af %d)".formatted(what, done, total);
    }

    @Override
    public String started(long run) {
        return "Kørsel %d er startet.".formatted(run);
    }

    @Override
    public String alreadyRunning() {
        return "Kilden er i gang allerede; vent, til den er færdig.";
    }

    @Override
    public String fetchedElsewhere() {
        return "Kilden er hentet af en anden server.";
    }

    @Override
    public String closing() {
        return "Serveren er ved at lukke.";
    }

    @Override
    public String fileTooLarge(long megabytes) {
        return FileLimit.sentence(megabytes);
    }

    @Override
    public String taken(Counts counts) {
        return "%d tal læst: %d nye og %d rettede.".formatted(counts.read(), counts.added(), counts.revised());
    }

    @Override
    public String held(Counts counts) {
        return "%d tal læst: %d nye, %d rettede, og %d afventer kontrol i karantænen."
                .formatted(counts.read(), counts.added(), counts.revised(), counts.held());
    }

    @Override
    public String nothingNew(int read) {
        return "%d tal læst; intet nyt.".formatted(read);
    }

    @Override
    public String onlyLooked(int read, int other) {
        return "%d tal læst, heraf %d andre end de kendte. Intet er taget ind: der er hentet nyere tal siden."
                .formatted(read, other);
    }

    @Override
    public String closed() {
        return "Kilden er lukket af udgiveren; tabellen bliver ikke længere opdateret.";
    }

    @Override
    public String outOfLine(Indicator indicator, GuardFinding finding) {
        return "»%s«: %s"
                .formatted(indicator.name(), Quoted.phrase(finding.sentence(), states.outOfLine(finding.kind())));
    }

    @Override
    public String rejectedBefore(Indicator indicator, int figures) {
        return "»%s«: %s er afvist tidligere og ikke taget ind."
                .formatted(indicator.name(), Danish.count(figures, "tal", "tal"));
    }

    @Override
    public String takenOver() {
        return "En anden server overtog kilden; intet er taget ind.";
    }

    @Override
    public String shutDown() {
        return "Serveren blev lukket, mens kørslen var i gang; intet er taget ind.";
    }

    @Override
    public String tooLong(Duration limit) {
        return "Kørslen tog mere end %d minutter og blev afbrudt; intet er taget ind.".formatted(limit.toMinutes());
    }

    @Override
    public String broken() {
        return "Kørslen gik galt på grund af en fejl i programmet; intet er taget ind. Se serverens log.";
    }

    @Override
    public String brokenAfterwards() {
        return "Tallene er taget ind, men kørslen blev ikke gjort færdig; det, der skulle kontrolleres, mangler."
                + " Hent kilden igen.";
    }

    @Override
    public String stopped(Trigger trigger) {
        return switch (trigger) {
            case UPLOAD ->
                "Serveren stoppede, mens filen blev læst. Den læses ikke igen af sig selv; er det sket før med den, så del den op.";
            case REPEAT -> "Serveren stoppede, mens de gemte svar blev læst igen. De læses ikke igen af sig selv.";
            default -> "Serveren stoppede, mens kørslen var i gang.";
        };
    }

    @Override
    public String notRenewed(SourceKey source) {
        return "Retten til %s kunne ikke fornyes".formatted(source);
    }

    @Override
    public String stillRunning() {
        return "En kørsel af en datakilde er ikke stoppet endnu; serveren venter ikke på den";
    }

    @Override
    public String wentWrong(long run, SourceKey source) {
        return "Kørsel %d af %s gik galt".formatted(run, source);
    }

    @Override
    public String failed(long run, SourceKey source, String sentence) {
        return "Kørsel %d af %s mislykkedes: %s".formatted(run, source, sentence);
    }

    @Override
    public String notEnded(long run, SourceKey source) {
        return "Kørsel %d af %s kan ikke afsluttes".formatted(run, source);
    }

    @Override
    public String leftBehind(long run, SourceKey source) {
        return "Kørsel %d af %s blev afbrudt, fordi dens server stoppede".formatted(run, source);
    }
}
