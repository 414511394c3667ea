package dk.sigtepunkt.persistence.internal.database;

import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.change;
import static dk.sigtepunkt.domain.committees.Contents.committee;
import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.INDICATOR;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static dk.sigtepunkt.domain.figures.Figures.observation;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Figures;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.audit.JpaAuditTrail;
import dk.sigtepunkt.persistence.internal.committees.JpaCommitteeStore;
import dk.sigtepunkt.persistence.internal.deployments.JpaDeploymentLog;
import dk.sigtepunkt.persistence.internal.figures.SqlFigureStore;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCountCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database from before changes and deployments were kept goes on with everything in it; on every database. */
abstract class SchemaUpgradeContract {
    private static final Municipality OF_THE_ROWS = new Municipality(
            new NamedArea(new AreaCode("766"), "Kommunen"),
            new NamedArea(new AreaCode("082"), "Regionen"),
            List.of(),
            "Sigtepunkt");
    private static final int OLD_CHANGE_SETS = 6;
    /** What version 1.0.0 had besides. */
    private static final int RELEASED_CHANGE_SETS = 9;

    private static final CommitteeId GONE = new CommitteeId("aeldre");
    private static final List<String> OLD_TABLES =
            List.of("observation_batch", "observation", "committee", "committee_version", "action", "action_step");

    private static final String[] OLD_ROWS = {
        "insert into observation_batch (idempotency_key, digest, recorded_at, item_count)"
                + " values ('a', 'abc', '2026-01-15T08:00:00.000000Z', 1)",
        "insert into observation (batch_id, indicator_id, area, breakdown, period, period_start, period_end, value,"
                + " status, note, known_at, origin, reference) select id, 'udvalg.co2-pr-indbygger', '766', '',"
                + " '2025', '2025-01-01', '2025-12-31', 1.5, 'observed', '', '2026-01-15T08:00:00.000000Z', 'example',"
                + " 'Målt på værket i Åle: CO₂ – »én gang«' from observation_batch",
        "insert into committee values ('miljoe', true, '2026-01-15T08:00:00.000000Z', 2)",
        "insert into committee values ('aeldre', false, '2026-03-29T02:30:00.123456Z', 1)",
        "insert into committee_version (committee_id, seq, bundle_version, document, digest, recorded_at)"
                + " values ('miljoe', 1, '1.0.0', 'første', 'd1', '2026-01-15T08:00:00.000000Z')",
        "insert into committee_version (committee_id, seq, bundle_version, document, digest, recorded_at)"
                + " values ('miljoe', 2, '1.1.0', 'anden 😀', 'd2', '2026-03-29T02:30:00.123456Z')",
        "insert into committee_version (committee_id, seq, bundle_version, document, digest, recorded_at)"
                + " values ('aeldre', 1, '1.0.0', 'væk', 'd3', '2026-01-15T08:00:00.000000Z')",
        "insert into action (committee_id, action_key, focus_area, title, description, owner_role, planned_start,"
                + " planned_end, origin, recorded_at) values ('miljoe', 'filter', 'miljoe/rent-vand', 'Nyt filter',"
                + " 'På Åle Værk', 'chef', '2026-01-01', '2027-12-31', 'example', '2026-01-15T08:00:00.000000Z')",
        "insert into action_step (action_id, taken_on, state, reason, triggered_by, recorded_at)"
                + " select id, '2026-01-10', 'started', 'Budget', 'Udvalget', '2026-01-15T08:00:00.000000Z' from action"
    };

    private TestDatabase testDatabase;

    abstract TestDatabase empty();

    @BeforeEach
    void makeOld() throws Exception {
        testDatabase = empty();
        Scope.child(
                Map.of(AnalyticsArgs.ENABLED.getKey(), false, Scope.Attr.ui.name(), new LoggerUIService()),
                () -> runOldChangeSets(OLD_CHANGE_SETS));
        testDatabase.change(OLD_ROWS);
    }

    @AfterEach
    void close() {
        testDatabase.close();
    }

    private void runOldChangeSets(int count) throws Exception {
        try (Connection connection = testDatabase.source().getConnection()) {
            liquibase.database.Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new CommandScope(UpdateCountCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCountCommandStep.CHANGELOG_FILE_ARG, "db/changelog.xml")
                    .addArgumentValue(UpdateCountCommandStep.COUNT_ARG, count)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .execute();
        }
    }

    private List<List<String>> oldRows() {
        return OLD_TABLES.stream()
                .map(table -> testDatabase.ask("select " + oldColumns(table) + " from " + table + " order by 1"))
                .toList();
    }

    private static String oldColumns(String table) {
        return switch (table) {
            case "action" ->
                "id, committee_id, action_key, focus_area, title, description, owner_role, planned_start, planned_end,"
                        + " origin, recorded_at, closed_at";
            case "action_step" -> "id, action_id, taken_on, state, reason, triggered_by, recorded_at, closed_at";
            default -> "*";
        };
    }

    private Database upgraded() {
        return Database.open(testDatabase.source(), 4, Clock.systemUTC());
    }

    @Test
    void whatWasWrittenDownBeforeIsTheFirstPartOfTheChain() {
        upgraded().close();
        Database database = upgraded();
        try {
            List<ChainLink> chain = new JpaAuditTrail(database).after(0, 100);
            assertThat(chain.stream().map(link -> link.parts().get(8)))
                    .containsExactly(
                            "content-kept",
                            "content-kept",
                            "figures-recorded",
                            "content-kept",
                            "content-gone",
                            "chain-begins");
            assertThat(chain.stream().map(link -> link.parts().get(4))).containsOnly("NOT_NOTED");
            assertThat(ChainVerifier.verify(chain.iterator(), List.of(new JpaAuditTrail(database).head()))
                            .whole())
                    .isTrue();
        } finally {
            database.close();
        }
    }

    @Test
    void keepsEveryRowAsItWas() {
        assertThat(testDatabase.count("databasechangelog where id like '1-%'")).isEqualTo(OLD_CHANGE_SETS);
        assertThat(testDatabase.count("databasechangelog")).isEqualTo(OLD_CHANGE_SETS);
        List<List<String>> before = oldRows();
        upgraded().close();
        assertThat(oldRows()).isEqualTo(before);
        assertThat(testDatabase.count("databasechangelog")).isEqualTo(SchemaContract.CHANGE_SETS);
        assertThat(testDatabase.count("committee_change")).isZero();
        assertThat(testDatabase.count("deployment")).isZero();
    }

    @Test
    void takesOutTheWordsOfRefusedFiles() throws Exception {
        Scope.child(
                Map.of(AnalyticsArgs.ENABLED.getKey(), false, Scope.Attr.ui.name(), new LoggerUIService()),
                () -> runOldChangeSets(RELEASED_CHANGE_SETS));
        for (String act : List.of("refused", "installed")) {
            testDatabase.change(
                    "insert into deployment (act, bundle_version, file_name, sha256, by_whom, done_at, note)"
                            + " values ('%s', '', 'x.committee.yaml', 'abc', 'mappen deploy', '2026-01-15T08:00:00.000000Z',"
                                    .formatted(act)
                            + " 'x.committee.yaml, linje 1: hemmeligt')");
        }
        upgraded().close();
        assertThat(testDatabase.ask("select file_name, note from deployment where act = 'refused'"))
                .containsExactly("x.committee.yaml|Begrundelsen er fjernet, fordi den citerede filen.");
        assertThat(testDatabase.ask("select note from deployment where act = 'installed'"))
                .containsExactly("x.committee.yaml, linje 1: hemmeligt");
    }

    @Test
    void givesFiguresAndCommitteesBack() {
        CommitteeRecord newest = new CommitteeRecord(ID, "1.1.0", "anden 😀", "d2", true, KNOWN);
        CommitteeRecord gone = new CommitteeRecord(GONE, "1.0.0", "væk", "d3", false, SKIPPED_HOUR);
        try (Database database = upgraded()) {
            FigureStore figures = new SqlFigureStore(database, OF_THE_ROWS, CLOCK);
            assertThat(figures.receipt("a")).isPresent();
            Observation kept = observation(INDICATOR, "2025", "766", Figure.observed(1.5), KNOWN);
            assertThat(Figures.series(figures.book()).at(kept.period())).hasValue(kept);

            CommitteeStore committees = new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK);
            assertThat(committees.all()).containsExactly(gone, newest);
            assertThat(committees.versions(ID))
                    .containsExactly(
                            new CommitteeVersion(ID, "1.1.0", "anden 😀", "d2", SKIPPED_HOUR),
                            new CommitteeVersion(ID, "1.0.0", "første", "d1", KNOWN));
            assertThat(committees.changes(ID)).isEmpty();
        }
    }

    @Test
    void givesActionsBackWithTheWordsAndStepsThatTheyHad() {
        try (Database database = upgraded()) {
            KeptAction filter = new JpaActionStore(database).of(ID).get(0);
            assertThat(filter.last().title()).isEqualTo("Nyt filter");
            assertThat(filter.last().steps())
                    .containsExactly(
                            new ActionStep(LocalDate.parse("2026-01-10"), ActionState.STARTED, "Budget", "Udvalget"));
            assertThat(filter.wordings()).extracting(Wording::edition).containsExactly("");
            assertThat(filter.at(KNOWN)).contains(filter.last());

            new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK)
                    .installed(
                            new CommitteeRecord(ID, "1.2.0", "tredje", "d4", true, KNOWN),
                            committee(ID),
                            List.of(),
                            Notes.any());
            KeptAction closed = new JpaActionStore(database).of(ID).get(0);
            assertThat(closed.closed()).contains(CLOCK.instant());
            assertThat(closed.last()).isEqualTo(filter.last());
        }
    }

    @Test
    void goesOnFromTheVersionsItHas() {
        try (Database database = upgraded()) {
            CommitteeStore committees = new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK);
            CommitteeRecord same = new CommitteeRecord(ID, "1.1.0", "anden 😀", "d2", true, KNOWN);
            committees.installed(same, committee(ID), List.of(change(ChangeKind.NEW, "filter", "")), Notes.any());
            assertThat(committees.versions(ID)).hasSize(2);
            assertThat(committees.changes(ID)).isEmpty();

            CommitteeRecord next = new CommitteeRecord(ID, "1.2.0", "tredje", "d4", true, KNOWN);
            committees.installed(
                    next, committee(ID), List.of(change(ChangeKind.CLOSED, "filter", "Færdig")), Notes.any());
            assertThat(testDatabase.ask("select version_seq, seq, item_key from committee_change"))
                    .containsExactly("3|1|filter");
            assertThat(testDatabase.count("action")).isEqualTo(1);
        }
    }

    @Test
    void writesDeploymentsFromNowOn() {
        try (Database database = upgraded()) {
            Deployment done = new Deployment(
                    Optional.of(GONE),
                    DeploymentAct.STARTED,
                    "1.0.0",
                    new ArtifactFile("aeldre.jar", ""),
                    "admin",
                    KNOWN,
                    "");
            new JpaDeploymentLog(database).add(done, Notes.any());
            assertThat(new JpaDeploymentLog(database).newest(5)).containsExactly(done);
        }
    }
}
