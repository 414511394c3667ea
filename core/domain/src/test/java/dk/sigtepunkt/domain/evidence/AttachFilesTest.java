package dk.sigtepunkt.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files beside findings, from a draft to a story that is taken back. */
class AttachFilesTest extends TownWithFiles {
    private boolean everybodyReads(int number, int file) {
        return reading.published(number, file, Optional.empty()).isPresent();
    }

    private boolean reads(Actor actor, int number, int file) {
        return reading.own(number, file, actor, Optional.empty()).isPresent();
    }

    @Nested
    class Drafts {
        @Test
        void aFileOfADraftIsReadByItsOwnCommitteesPeopleAlone() {
            begin();
            assertThat(attach(1, PICTURE, OWNER)).isEqualTo("kept 1 draft");
            assertThat(reads(SECRETARY, 1, 1)).isTrue();
            assertThat(reads(STRANGER, 1, 1)).isFalse();
            assertThat(everybodyReads(1, 1)).isFalse();
            assertThat(store.book().toString()).doesNotContain("havn");
        }

        @Test
        void nobodyElsePutsAFileBesideItOrTakesOneAway() {
            begin();
            attach(1, TABLE, OWNER);
            assertThat(attach(1, PICTURE, STRANGER)).isEqualTo("unknown");
            assertThat(told(attach.detach(1, 1, UNSEEN, STRANGER))).isEqualTo("unknown");
            assertThat(attach(7, PICTURE, OWNER)).isEqualTo("unknown");
            assertThat(store.keptFiles()).containsExactly("1/1");
        }

        @Test
        void ofAFileThatIsTakenAwayNoBytesAreLeftAndItsNumberIsNotGivenAgain() {
            begin();
            attach(1, TABLE, OWNER);
            assertThat(told(attach.detach(1, 1, UNSEEN, OWNER))).isEqualTo("kept 1 draft");
            assertThat(store.keptFiles()).isEmpty();
            assertThat(told(attach.detach(1, 1, UNSEEN, OWNER))).isEqualTo("unknown");
            attach(1, PICTURE, OWNER);
            assertThat(store.all().get(0).files().get(0).number()).isEqualTo(2);
        }

        @Test
        void aFileThatAnotherFindingHasTooStays() {
            begin();
            begin();
            attach(1, TABLE, OWNER);
            attach(2, TABLE, OWNER);
            attach.detach(1, 1, UNSEEN, OWNER);
            assertThat(store.keptFiles()).containsExactly("2/1");
            attach.detach(2, 1, UNSEEN, OWNER);
            assertThat(store.keptFiles()).isEmpty();
        }
    }

    @Nested
    class Published {
        @Test
        void whatNotEverybodyCanReadIsNotPublished() {
            begin();
            attach(1, PICTURE, OWNER);
            assertThat(publish(1)).isEqualTo(":file-incomplete");
            attach.detach(1, 1, UNSEEN, OWNER);
            attach(1, PICTURE, OWNER, "alt", "Havnen fra syd");
            attach(1, UNTAGGED, OWNER, "text", "Vi mødtes");
            assertThat(publish(1)).isEqualTo("kept 1 published");
            assertThat(everybodyReads(1, 2)).isTrue();
            assertThat(attach(1, PICTURE, SECRETARY)).isEqualTo("alt:file-incomplete");
            assertThat(attach(1, UNTAGGED, SECRETARY)).isEqualTo("text:file-incomplete");
        }

        @Test
        void onlyWhoMayCorrectItChangesItsFilesAndEarlierDaysKeepTheirs() {
            begin();
            attach(1, TABLE, OWNER);
            days(1);
            publish(1);
            Instant first = now;
            days(1);
            assertThat(attach(1, PICTURE, OWNER, "alt", "Havnen")).isEqualTo("forbidden");
            assertThat(told(attach.detach(1, 1, UNSEEN, SECRETARY))).isEqualTo("kept 1 published");
            assertThat(attach(1, PICTURE, SECRETARY, "alt", "Havnen")).isEqualTo("kept 1 published");
            assertThat(everybodyReads(1, 1)).isFalse();
            assertThat(everybodyReads(1, 2)).isTrue();
            assertThat(reading.published(1, 1, Optional.of(first))).isPresent();
            assertThat(reading.published(1, 2, Optional.of(first))).isEmpty();
            assertThat(reading.published(1, 1, Optional.of(first.minusSeconds(1))))
                    .isEmpty();
        }

        private String describe(Actor actor, String... said) {
            return told(attach.describe(1, 1, sent(Map.of(), said), UNSEEN, actor));
        }

        private String alt(Optional<Instant> known) {
            return reading.published(1, 1, known).orElseThrow().attachment().alt();
        }

        @Test
        void whatIsSaidOfAFileIsCorrectedWithAReasonAndEarlierDaysSayWhatTheySaid() {
            begin();
            attach(1, PICTURE, OWNER, "alt", "Første ord");
            days(1);
            assertThat(describe(OWNER, "alt", "Havnen")).isEqualTo("kept 1 draft");
            publish(1);
            Instant first = now;
            days(1);
            assertThat(describe(OWNER, "alt", "Havnen fra syd")).isEqualTo("forbidden");
            assertThat(describe(SECRETARY, "alt", "Havnen fra syd")).isEqualTo("reason:incomplete");
            assertThat(describe(SECRETARY, "reason", "Forkert")).isEqualTo("alt:file-incomplete");
            assertThat(describe(SECRETARY, "alt", "Havnen fra syd", "reason", "Forkert"))
                    .isEqualTo("kept 1 published");
            assertThat(alt(Optional.empty())).isEqualTo("Havnen fra syd");
            assertThat(alt(Optional.of(first))).isEqualTo("Havnen");
            assertThat(store.book().toString()).doesNotContain("Første ord");
            assertThat(store.book()
                            .find(1)
                            .orElseThrow()
                            .standing()
                            .get(0)
                            .now()
                            .reason())
                    .isEqualTo("Forkert");
        }

        @Test
        void nothingIsSaidOfWhatIsNotThereAnyMoreOrHasBecomeAnother() {
            begin();
            attach(1, TABLE, OWNER);
            assertThat(told(attach.describe(1, 1, sent(Map.of()), OptionalInt.of(1), OWNER)))
                    .isEqualTo("clash");
            assertThat(describe(STRANGER, "text", "Set")).isEqualTo("unknown");
            assertThat(describe(OWNER, "text", "Hun er 010190-1234")).startsWith("text:");
            attach.detach(1, 1, UNSEEN, OWNER);
            assertThat(describe(OWNER, "text", "Set")).isEqualTo("unknown");
        }

        @Test
        void whatIsWithdrawnShowsNoFilesAndTakesNone() {
            begin();
            attach(1, TABLE, OWNER);
            publish(1);
            Instant shown = now;
            days(1);
            withdraw(1, SECRETARY, "wrong", "");
            assertThat(everybodyReads(1, 1)).isFalse();
            assertThat(reading.published(1, 1, Optional.of(shown))).isPresent();
            assertThat(attach(1, PICTURE, SECRETARY, "alt", "x")).isEqualTo(":already-ended");
        }
    }

    @Test
    void theFilesOfAStoryThatIsTakenBackAreGoneForEveryDay() {
        begin("method", "story");
        attach(1, PICTURE, OWNER, "alt", "Min have");
        consent("02.06.2022");
        publish(1);
        begin();
        attach(2, TABLE, OWNER);
        Instant shown = now;
        days(1);
        assertThat(withdraw(1, OWNER, "consent", "")).isEqualTo("kept 1 withdrawn");
        assertThat(store.keptFiles()).containsExactly("2/1");
        assertThat(store.all().toString()).doesNotContain("have", PICTURE.sha256(), "havn");
        assertThat(reading.published(1, 1, Optional.of(shown))).isEmpty();
    }

    @Test
    void whatIsNotTakenBackAfterAllKeepsItsFiles() {
        begin("method", "story");
        attach(1, PICTURE, OWNER, "alt", "Min have");
        assertThat(told(keep.withdraw(1, sent(Map.of("ground", "consent")), OptionalInt.of(1), OWNER)))
                .isEqualTo("clash");
        assertThat(store.keptFiles()).containsExactly("1/1");
    }

    @Test
    void whatIsRefusedLeavesNothingBehindAndMalwareIsNoted() {
        begin();
        assertThat(attach(1, BAD, OWNER)).isEqualTo("file:" + FileFault.MALWARE.code());
        assertThat(told(attach.attach(1, sent(Map.of()), List.of(), UNSEEN, OWNER)))
                .isEqualTo("file:incomplete");
        assertThat(told(attach.attach(1, sent(Map.of()), List.of(TABLE, PICTURE), UNSEEN, OWNER)))
                .isEqualTo("file:several-files");
        assertThat(attach(1, TABLE, OWNER, "alt", "Hun er 010190-1234")).startsWith("alt:");
        assertThat(told(attach.attach(1, sent(Map.of()), List.of(TABLE), OptionalInt.of(7), OWNER)))
                .isEqualTo("clash");
        assertThat(store.keptFiles()).isEmpty();
        assertThat(store.all().get(0).version()).isEqualTo(1);
        assertThat(log.entries().toString()).contains("evidence-file-malware");
    }

    @Test
    void moreThanTwentyFilesAreNotTaken() {
        begin();
        for (int i = 0; i < AttachFiles.MOST; i++) {
            assertThat(attach(1, file(i + ".csv"), OWNER)).isEqualTo("kept 1 draft");
        }
        assertThat(attach(1, TABLE, OWNER)).isEqualTo("file:too-many-files");
    }
}
