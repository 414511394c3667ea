package dk.sigtepunkt.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.figures.Figures;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStoreContract;
import dk.sigtepunkt.persistence.internal.sources.JpaSourceStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs as version 1.0.0 wrote them lose what they quote of refused files, once; on every database. */
abstract class QuotesErasedContract {
    private static final String CHANGE_SET = "5-source-run-quotes-erased";
    private static final String NAME = "Jens Ærø, Vej 3";
    private static final String CLOSED = "Kilden er lukket af udgiveren; tabellen bliver ikke længere opdateret.";

    private TestDatabase testDatabase;

    abstract TestDatabase migrated();

    /** As before the change set was run. */
    @BeforeEach
    void open() {
        testDatabase = migrated();
        testDatabase.change("delete from databasechangelog where id = '" + CHANGE_SET + "'");
    }

    @AfterEach
    void close() {
        testDatabase.close();
    }

    private void written(String state, String sentence, String warnings) {
        testDatabase.change(
                ("insert into source_run (source, started_by_what, by_whom, started_at, ended_at, state, read_count,"
                                + " added_count, revised_count, held_count, sentence, warnings) values ('udvalg/folketal',"
                                + " 'upload', 'Åse', '2026-01-15T08:00:00.000000Z', '2026-01-15T08:00:00.000000Z', '%s', 0, 0,"
                                + " 0, 0, '%s', '%s')")
                        .formatted(state, sentence, warnings));
    }

    private List<SourceRun> runs() {
        try (Database database = Database.open(testDatabase.source(), 2, Clock.systemUTC())) {
            return new JpaSourceStore(database).newest(SourceStoreContract.SOURCE, 10);
        }
    }

    @Test
    void aFailedRunKeepsTheKindOfItsFaultOnly() {
        written("failed", "Linje 2, kolonnen »Antal«: »" + NAME + "« er ikke et tal; skriv et tal som 1234.5", "");
        written("failed", "Kolonnen »Antal« findes ikke; tabellen har »" + NAME + "«", "Arket »" + NAME + "« er læst.");
        written("failed", "Noget helt andet om " + NAME, CLOSED + "\n" + NAME);
        List<SourceRun> runs = runs();
        assertThat(runs.toString()).doesNotContain("Jens", "Vej 3");
        assertThat(runs).extracting(SourceRun::sentence).allMatch(sentence -> sentence.contains("er slettet"));
        assertThat(runs.get(2).sentence()).contains("en celle i en talkolonne er ikke et tal");
        assertThat(runs.get(1).sentence()).contains("en kolonne findes ikke");
        assertThat(runs.get(1).account().warnings()).isEmpty();
        assertThat(runs.get(0).account().warnings()).containsExactly(CLOSED);
        assertThat(runs.get(0).account().inFull().sentence())
                .isEqualTo(runs.get(0).sentence());
    }

    @Test
    void whatARunSaysOfItselfStays() {
        written("done", "12 tal læst: 3 nye og 2 rettede.", "");
        written("failed", "Kørslen tog mere end 10 minutter og blev afbrudt; intet er taget ind.", "");
        written("interrupted", "Serveren stoppede, mens kørslen var i gang.", "");
        assertThat(runs())
                .extracting(SourceRun::sentence)
                .containsExactly(
                        "Serveren stoppede, mens kørslen var i gang.",
                        "Kørslen tog mere end 10 minutter og blev afbrudt; intet er taget ind.",
                        "12 tal læst: 3 nye og 2 rettede.");
    }

    @Test
    void itIsDoneOnceAndAgainWithoutHarm() {
        written("failed", "Linje 2: »" + NAME + "« er ikke et tal; skriv det", "");
        List<SourceRun> once = runs();
        assertThat(testDatabase.count("databasechangelog where id = '" + CHANGE_SET + "'"))
                .isEqualTo(1);
        testDatabase.change("delete from databasechangelog where id = '" + CHANGE_SET + "'");
        assertThat(runs()).isEqualTo(once);
    }

    @Test
    void aRunOfThisVersionKeepsWhatTheSignedInAreTold() {
        try (Database database = Database.open(testDatabase.source(), 2, Clock.systemUTC())) {
            SourceRun run = new SourceRun(
                    0,
                    SourceStoreContract.SOURCE,
                    new SourceRun.Start(SourceRun.Trigger.UPLOAD, "Åse", Figures.KNOWN),
                    Optional.of(Figures.KNOWN),
                    SourceRun.State.FAILED,
                    SourceRun.Counts.NONE,
                    new SourceRun.Account(
                            "Cellen er ikke et tal.",
                            List.of("Arket er læst."),
                            new SourceRun.InFull(
                                    "»" + NAME + "« er ikke et tal.", List.of("Arket »" + NAME + "« er læst."))));
            SourceRun stored = new JpaSourceStore(database).begin(run, Notes.any());
            assertThat(stored.account().inFull()).isEqualTo(run.account().inFull());
        }
        testDatabase.change("delete from databasechangelog where id = '" + CHANGE_SET + "'");
        assertThat(runs().get(0).account().inFull().sentence()).contains(NAME);
        assertThat(runs().get(0).sentence()).isEqualTo("Cellen er ikke et tal.");
    }
}
