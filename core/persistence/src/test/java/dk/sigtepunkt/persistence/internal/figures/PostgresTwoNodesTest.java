package dk.sigtepunkt.persistence.internal.figures;

import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static dk.sigtepunkt.domain.figures.Figures.series;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import dk.sigtepunkt.persistence.internal.database.TwoNodes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes with a store each on one PostgreSQL; the clock of both moves only when it is told to. */
class PostgresTwoNodesTest {
    private final TwoNodes<FigureStore> nodes = new TwoNodes<>((database, clock) ->
            new SharedFigureStore(new SqlFigureStore(database, Municipality.UNNAMED, CLOCK), clock));
    private final FigureStore first = nodes.first();
    private final FigureStore second = nodes.second();

    @AfterEach
    void close() {
        nodes.close();
    }

    private static void append(FigureStore store, Observation... figures) {
        store.append(List.of(figures), Optional.empty(), "a", Notes.any());
    }

    private static double value(FigureStore store, String period) {
        return series(store.book()).valueAt(Period.parse(period));
    }

    @Test
    void seeEachOthersFiguresAfterTheShortPause() {
        append(first, observed("2023", 1, KNOWN), observed("2024", 2, KNOWN));
        assertThat(second.book().size()).isZero();
        nodes.pass(OtherNodes.PAUSE);
        assertThat(second.book())
                .isNotSameAs(first.book())
                .satisfies(book -> assertThat(book.size()).isEqualTo(2));
        assertThat(second.book()).isSameAs(second.book());

        append(second, observed("2025", 3, KNOWN), observed("2024", 2.5, KNOWN.plusSeconds(1)));
        assertThat(second.book().size()).isEqualTo(4);
        nodes.pass(OtherNodes.PAUSE);
        assertThat(value(first, "2023")).isEqualTo(1);
        assertThat(value(first, "2024")).isEqualTo(2.5);
        assertThat(value(first, "2025")).isEqualTo(3);
        assertThat(first.book().size()).isEqualTo(4);
    }

    @Test
    void missNoBatchThatIsCommittedAfterOneWithAHigherNumber() throws SQLException {
        try (Connection slow = nodes.database().source().getConnection()) {
            slow.setAutoCommit(false);
            try (Statement statement = slow.createStatement()) {
                statement.execute("insert into observation_batch (digest, recorded_at, item_count)"
                        + " values ('a', '2026-01-15T08:00:00.000000Z', 1)");
            }
            try (PreparedStatement insert = slow.prepareStatement("""
                    insert into observation (batch_id, indicator_id, area, breakdown, period, period_start, period_end,
                        value, status, note, known_at, origin, reference)
                    values ((select max(id) from observation_batch), 'udvalg.co2-pr-indbygger', 'kommunen', '', '2020',
                        '2020-01-01', '2020-12-31', 20, 'observed', '', '2026-01-15T08:00:00.000000Z', 'real', 'a')""")) {
                insert.execute();
            }
            append(first, observed("2021", 21, KNOWN));
            nodes.pass(OtherNodes.PAUSE);
            assertThat(second.book().size()).isEqualTo(1);
            slow.commit();
        }
        nodes.pass(OtherNodes.PAUSE);
        assertThat(value(second, "2020")).isEqualTo(20);
        assertThat(value(first, "2020")).isEqualTo(20);
        assertThat(second.book().size()).isEqualTo(2);
    }

    @Test
    void answerWhatTheyHaveWhileTheDatabaseDoesNotAndLookAgainLater() {
        append(first, observed("2021", 21, KNOWN));
        nodes.database().change("alter table observation_batch rename to hidden");
        nodes.pass(OtherNodes.PAUSE);
        assertThat(second.book().size()).isZero();
        nodes.database().change("alter table hidden rename to observation_batch");
        nodes.pass(OtherNodes.PAUSE);
        assertThat(second.book().size()).isZero();
        nodes.pass(OtherNodes.PAUSE_AFTER_FAILURE);
        assertThat(value(second, "2021")).isEqualTo(21);
    }
}
