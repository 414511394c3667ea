package dk.sigtepunkt.persistence.internal.database;

import static dk.sigtepunkt.domain.committees.Contents.STARTED;
import static dk.sigtepunkt.domain.committees.Contents.action;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.dialogue.Discussions;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.breadth.JpaTurnouts;
import dk.sigtepunkt.persistence.internal.claims.JpaClaims;
import dk.sigtepunkt.persistence.internal.committees.JpaCommitteeStore;
import dk.sigtepunkt.persistence.internal.dialogue.JpaDialogue;
import dk.sigtepunkt.persistence.internal.evidence.JpaEvidence;
import dk.sigtepunkt.persistence.internal.influence.JpaInfluences;
import dk.sigtepunkt.persistence.internal.proposals.JpaProposals;
import dk.sigtepunkt.persistence.internal.questions.JpaQuestions;
import dk.sigtepunkt.persistence.internal.reports.JpaReports;
import dk.sigtepunkt.persistence.internal.sections.JpaSections;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One row that cannot be read takes what it belongs to away, and nothing else; on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class UnreadableRowsContract {
    private static final CommitteeId WATER = new CommitteeId("vand");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private void edition(JpaActionStore actions, int number) {
        new JpaCommitteeStore(database, actions, Clock.systemUTC())
                .installed(
                        Contents.content(WATER, Integer.toString(number), "{}", NOW),
                        Contents.committee(WATER, action("filter", "Filter", STARTED), action("lys", "Lys", STARTED)),
                        List.of(),
                        Notes.any());
    }

    @Test
    void anActionThatEndsBeforeItBeginsIsLeftOutAndTheOthersStand() {
        edition(new JpaActionStore(database), 1);
        testDatabase.change("update action_wording set planned_end = '1970-01-01' where title = 'Filter'");
        JpaActionStore actions = new JpaActionStore(database);
        assertThat(actions.book().of(WATER)).extracting(one -> one.item().key()).containsExactly("lys");
        edition(actions, 2);
        assertThat(actions.book().all().map(KeptAction::last)).hasSize(1);
    }

    @Test
    void aQuestionOfAnUnknownKindIsLeftOut() {
        Questions.planted(new JpaQuestions(database), WATER);
        Questions.planted(new JpaQuestions(database), WATER);
        testDatabase.change("update question_entry set entry_kind = 'forgotten' where question_number = 1");
        assertThat(new JpaQuestions(database).book().find(1)).isEmpty();
        assertThat(new JpaQuestions(database).book().find(2)).isPresent();
    }

    @Test
    void aDiscussionOfNoQuarterIsLeftOut() {
        Discussions.planted(new JpaDialogue(database), WATER);
        Discussions.planted(new JpaDialogue(database), WATER);
        testDatabase.change("update discussion_minute set quarter = 'sommer' where discussion_number = 1");
        assertThat(new JpaDialogue(database).book().find(1)).isEmpty();
        assertThat(new JpaDialogue(database).book().find(2)).isPresent();
    }

    /** Without its withdrawal it would be told again. */
    @Test
    void aFindingIsLeftOutAsAWhole() {
        SomeEvidence.published(new JpaEvidence(database), "Talt", SomeEvidence.area("vand", "soe"));
        SomeEvidence.published(new JpaEvidence(database), "Set", SomeEvidence.area("vand", "soe"));
        testDatabase.change(
                "update evidence_entry set entry_kind = 'forgotten' where evidence_number = 1 and place = 1");
        assertThat(new JpaEvidence(database).all())
                .extracting(one -> one.number())
                .containsExactly(2);
        assertThat(new JpaEvidence(database).book().find(2)).isPresent();
    }

    @Test
    void aClaimIsLeftOutAsAWhole() {
        SomeClaims.published(new JpaClaims(database), SomeClaims.saying("Første", new Ground.Finding(1)));
        SomeClaims.published(new JpaClaims(database), SomeClaims.saying("Anden", new Ground.Finding(1)));
        testDatabase.change("update claim_entry set entry_kind = 'forgotten' where claim_number = 1 and place = 1");
        assertThat(new JpaClaims(database).all())
                .extracting(one -> one.number())
                .containsExactly(2);
        assertThat(new JpaClaims(database).book().find(2)).isPresent();
    }

    /** What is left of a word without its withdrawal would be said again. */
    @Test
    void aWordOnAnInfluenceIsLeftOutAsAWholeAndSoIsAnAnswer() {
        JpaInfluences influences = new JpaInfluences(database);
        Influences.released(influences, "vand/soe", "land/skov", "vand", "Den ene");
        Influences.drafted(influences, "vand/soe", "land/skov", "Den næste");
        Influences.released(influences, "vand/soe", "land/skov", "land", "Den anden");
        Influences.answered(influences, "action-started/vand/filter/2026-07-01", "land");
        Influences.answered(influences, "action-stopped/vand/filter/2026-08-01", "land");
        testDatabase.change(
                "update influence_entry set entry_kind = 'forgotten' where committee_id = 'vand' and place = 1");
        testDatabase.change("update hearing_entry set quarter = 'sommer' where change_key like 'action-started%'");
        JpaInfluences read = new JpaInfluences(database);
        assertThat(read.words())
                .extracting(one -> one.ref().committee().value())
                .containsExactly("land");
        assertThat(read.book().words()).hasSize(1);
        assertThat(read.book().hearings())
                .extracting(one -> one.ref().change())
                .containsExactly("action-stopped/vand/filter/2026-08-01");
    }

    @Test
    void anOccasionIsLeftOutAsAWhole() {
        SomeTurnouts.planted(new JpaTurnouts(database), SomeEvidence.area("vand", "soe"), "Første");
        SomeTurnouts.planted(new JpaTurnouts(database), SomeEvidence.area("vand", "soe"), "Anden");
        testDatabase.change("update turnout_entry set arranged_by = 'forgotten' where turnout_number = 1");
        assertThat(new JpaTurnouts(database).book().all())
                .extracting(one -> one.number())
                .containsExactly(2);
    }

    @Test
    void aProposalIsLeftOut() {
        Proposals.planted(new JpaProposals(database), WATER);
        int before = new JpaProposals(database).book().all().size();
        testDatabase.change("update proposal set means = 'PIGEON' where proposal_number = 1");
        assertThat(new JpaProposals(database).book().all()).hasSize(before - 1);
    }

    @Test
    void aSectionIsLeftOut() {
        JpaSections sections = new JpaSections(database);
        Period quarter = Period.quarter(2025, 4);
        Sections.drafted(sections, Sections.assessment(WATER, quarter), "Ord", NOW);
        Sections.drafted(sections, Sections.area(WATER, quarter, "soe"), "Ord", NOW);
        testDatabase.change("update section_entry set entry_kind = 'forgotten' where section_key = 'assessment'");
        JpaSections read = new JpaSections(database);
        assertThat(read.section(Sections.assessment(WATER, quarter)).version()).isZero();
        assertThat(read.section(Sections.area(WATER, quarter, "soe")).version()).isEqualTo(1);
    }

    @Test
    void ofAReportItStaysKnownThatItIsBegun() {
        JpaReports reports = new JpaReports(database);
        ReportRef whole = ReportRef.quarterly(Period.quarter(2025, 4));
        ReportRef water = ReportRef.of(WATER, Period.quarter(2025, 4));
        for (ReportRef ref : List.of(whole, water)) {
            SomeReports.in(ref, StateCode.PUBLISHED, NOW)
                    .entries()
                    .forEach(entry -> reports.keep(ref, OptionalInt.empty(), entry, Notes.any()));
        }
        testDatabase.change("update report_entry set entry_kind = 'forgotten' where place = 3 and committee_id <> ''");
        ReportBook read = new JpaReports(database).book();
        assertThat(read.report(water).state()).contains(new ReportState.Draft());
        assertThat(read.report(whole).publicFrom()).isPresent();
    }
}
