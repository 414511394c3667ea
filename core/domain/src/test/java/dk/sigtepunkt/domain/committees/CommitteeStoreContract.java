package dk.sigtepunkt.domain.committees;

import static dk.sigtepunkt.domain.committees.ChangeKind.CHANGED;
import static dk.sigtepunkt.domain.committees.ChangeKind.CLOSED;
import static dk.sigtepunkt.domain.committees.ChangeKind.NEW;
import static dk.sigtepunkt.domain.committees.ChangeKind.REOPENED;
import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.change;
import static dk.sigtepunkt.domain.committees.Contents.committee;
import static dk.sigtepunkt.domain.committees.Contents.content;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link CommitteeStore} promises: what a committee said, and what each version changed, can always be read. */
public abstract class CommitteeStoreContract {
    private static final CommitteeId OTHER = new CommitteeId("aeldre");
    private static final CommitteeId UNKNOWN = new CommitteeId("ukendt");
    private static final Instant LATER = Instant.parse("2026-10-25T00:30:00.000001Z");

    private final AtomicReference<Instant> time = new AtomicReference<>(SKIPPED_HOUR);
    private CommitteeStore store;

    /** An empty store. */
    protected abstract CommitteeStore opened(InstantSource clock);

    @BeforeEach
    void openEmpty() {
        store = opened(time::get);
    }

    /** Whatever is installed from now on is recorded at this time. */
    private void at(Instant now) {
        time.set(now);
    }

    /** The store after a restart; one that forgets is the same. */
    protected CommitteeStore openedAgain() {
        return store;
    }

    private CommitteeStore reopened() {
        store = openedAgain();
        return store;
    }

    private void install(CommitteeRecord record, ItemChange... changes) {
        store.installed(record, committee(record.id()), List.of(changes), Notes.any());
    }

    private void install(String version, ItemChange... changes) {
        install(content(ID, version, "fil " + version, KNOWN), changes);
    }

    private static ItemChange titled(ItemRef item, ChangeKind kind) {
        return new ItemChange(item, "»Ærø« & CO₂ 😀", kind, "Fra 'før' til \\ \"nu\"\r\n\t– 20 %");
    }

    @Nested
    class All {
        @Test
        void areNoneAtFirst() {
            assertThat(store.all()).isEmpty();
        }

        @Test
        void comeInOrderOfIdWithTheNewestContentOfEach() {
            install(content(OTHER, "1.0.0", "a", KNOWN));
            install(content(ID, "1.0.0", "a", KNOWN));
            CommitteeRecord newest = content(OTHER, "1.1.0", "b", KNOWN.plusSeconds(9));
            install(newest);
            assertThat(reopened().all()).containsExactly(newest, content(ID, "1.0.0", "a", KNOWN));
        }

        @Test
        void stayAsTheyWereWhenContentComesAgain() {
            CommitteeRecord first = content(ID, "1.0.0", "a", KNOWN);
            install(first);
            install(content(ID, "1.0.0", "a", KNOWN.plusSeconds(9)));
            assertThat(reopened().all()).containsExactly(first);
        }

        @Test
        void tellWhenACommitteeLeftFirstAndWhenItCameBack() {
            install("1.0.0");
            store.gone(ID, CommitteeState.NOT_INSTALLED, SKIPPED_HOUR, Notes.any());
            store.gone(ID, CommitteeState.NOT_INSTALLED, SKIPPED_HOUR.plusSeconds(5), Notes.any());
            assertThat(reopened().all()).extracting(CommitteeRecord::since).containsExactly(SKIPPED_HOUR);
            CommitteeRecord back = content(ID, "1.0.0", "fil 1.0.0", LATER);
            install(back);
            assertThat(reopened().all()).containsExactly(back);
        }

        @Test
        void doNotHoldACommitteeThatOnlyLeft() {
            store.gone(UNKNOWN, CommitteeState.NOT_INSTALLED, KNOWN, Notes.any());
            assertThat(reopened().all()).isEmpty();
        }
    }

    @Nested
    class Finding {
        @Test
        void givesTheNewestContentOfThatCommitteeOnly() {
            install("1.0.0");
            CommitteeRecord newest = content(ID, "1.1.0", "ny fil", LATER);
            install(newest);
            install(content(OTHER, "9.0.0", "en anden", LATER));
            assertThat(store.find(ID)).hasValue(newest);
            assertThat(reopened().find(ID)).hasValue(newest);
        }

        @Test
        void tellsSinceWhenACommitteeIsGone() {
            install("1.0.0");
            store.gone(ID, CommitteeState.NOT_INSTALLED, LATER, Notes.any());
            assertThat(store.find(ID)).hasValueSatisfying(found -> {
                assertThat(found.installed()).isFalse();
                assertThat(found.since()).isEqualTo(LATER);
                assertThat(found.document()).isEqualTo("fil 1.0.0");
            });
        }

        @Test
        void answersNothingForAnUnknownCommittee() {
            assertThat(store.find(UNKNOWN)).isEmpty();
            assertThat(store.versions(UNKNOWN)).isEmpty();
            assertThat(store.changes(UNKNOWN)).isEmpty();
        }
    }

    @Nested
    class Versions {
        @Test
        void comeNewestFirstWithWholeDocumentsAndTheirOwnTimes() {
            String first = "\uFEFFid: miljoe\r\n\tnavn: »Ærø« CO₂ 😀 'x' \\n \u00a0 \n\n  ";
            String second = "linje med blå bær og CO₂\n".repeat(12_000);
            install(content(ID, "1.9.0", first, KNOWN));
            at(LATER);
            install(content(ID, "1.10.0", second, KNOWN));
            assertThat(reopened().versions(ID))
                    .containsExactly(
                            version(content(ID, "1.10.0", second, KNOWN), LATER),
                            version(content(ID, "1.9.0", first, KNOWN), SKIPPED_HOUR));
        }

        @Test
        void theFirstOfThemTellsWhenTheCommitteeCame() {
            install("1.10.0");
            at(LATER);
            install("1.9.0");
            install(content(OTHER, "1.0.0", "en anden", KNOWN));
            assertThat(reopened().firstInstalled(ID)).hasValue(SKIPPED_HOUR);
            assertThat(store.firstInstalled(OTHER)).hasValue(LATER);
            assertThat(store.firstInstalled(UNKNOWN)).isEmpty();
        }

        @Test
        void goOnAfterGoingBackToAnEarlierOne() {
            install("1.0.0");
            install("1.1.0");
            install("1.0.0");
            assertThat(store.versions(ID))
                    .extracting(CommitteeVersion::version)
                    .containsExactly("1.0.0", "1.1.0", "1.0.0");
        }

        @Test
        void stayWhenTheCommitteeIsGoneAndAreNotAnothers() {
            install("1.0.0");
            install(content(OTHER, "9.0.0", "en anden", KNOWN));
            store.gone(ID, CommitteeState.NOT_INSTALLED, LATER, Notes.any());
            assertThat(reopened().versions(ID))
                    .containsExactly(version(content(ID, "1.0.0", "fil 1.0.0", KNOWN), SKIPPED_HOUR));
        }

        private CommitteeVersion version(CommitteeRecord brought, Instant at) {
            return new CommitteeVersion(brought.id(), brought.version(), brought.document(), brought.digest(), at);
        }
    }

    @Nested
    class Changes {
        @Test
        void ofEveryKindAreKeptWithTheirVersionAndTime() {
            ItemChange[] changes = {
                titled(ItemRef.of(ID), CHANGED),
                titled(new ItemRef(ItemKind.FOCUS_AREA, ID, "rent-vand"), NEW),
                titled(new ItemRef(ItemKind.INDICATOR, ID, "co2-pr-indbygger"), CLOSED),
                titled(new ItemRef(ItemKind.ACTION, ID, "f".repeat(60)), REOPENED),
                new ItemChange(new ItemRef(ItemKind.ACTION, ID, "filter"), "Filter", NEW, "")
            };
            install("1.0.0", changes);
            assertThat(reopened().changes(ID))
                    .containsExactly(IntStream.range(0, changes.length)
                            .mapToObj(number -> new RecordedChange(changes[number], "1.0.0", SKIPPED_HOUR))
                            .toArray(RecordedChange[]::new));
        }

        @Test
        void comeNewestVersionFirstAndThoseOfOneVersionInTheirOwnOrder() {
            install("1.0.0", change(NEW, "vand", ""), change(NEW, "aa", ""));
            install("1.1.0", change(CLOSED, "vand", "Færdig"), change(CHANGED, "aa", "Ny titel"));
            at(LATER);
            install("2.0.0", change(REOPENED, "vand", "Igen"));
            assertThat(store.changes(ID))
                    .extracting(kept -> kept.version() + " " + kept.change().kind() + " "
                            + kept.change().item().key())
                    .containsExactly(
                            "2.0.0 REOPENED vand",
                            "1.1.0 CLOSED vand",
                            "1.1.0 CHANGED aa",
                            "1.0.0 NEW vand",
                            "1.0.0 NEW aa");
            assertThat(store.changes(ID))
                    .extracting(RecordedChange::at)
                    .startsWith(LATER, SKIPPED_HOUR)
                    .endsWith(SKIPPED_HOUR);
        }

        @Test
        void byTheHundredComeInTheirOwnOrder() {
            List<ItemChange> many = IntStream.range(0, 300)
                    .mapToObj(number -> change(NEW, "nummer-" + number, ""))
                    .toList();
            install("1.0.0", many.toArray(ItemChange[]::new));
            assertThat(store.changes(ID)).extracting(RecordedChange::change).isEqualTo(many);
        }

        @Test
        void ofContentThatIsAlreadyTheNewestAreNotKeptAgain() {
            install("1.0.0", change(NEW, "filter", ""));
            install("1.0.0", change(NEW, "filter", ""));
            store.gone(ID, CommitteeState.NOT_INSTALLED, LATER, Notes.any());
            install("1.0.0", change(REOPENED, "filter", "Udvalget er her igen"));
            assertThat(store.changes(ID)).hasSize(1);
            assertThat(store.versions(ID)).hasSize(1);
        }

        @Test
        void ofTheSameContentUnderAnotherVersionAndOfGoingBackAreKept() {
            install(content(ID, "1.0.0", "a", KNOWN), change(NEW, "filter", ""));
            install(content(ID, "1.1.0", "a", KNOWN), change(CHANGED, "filter", "Nyt program"));
            install(content(ID, "1.0.0", "a", KNOWN), change(CHANGED, "filter", "Rullet tilbage"));
            assertThat(store.changes(ID))
                    .extracting(kept -> kept.version() + " " + kept.change().what())
                    .containsExactly("1.0.0 Rullet tilbage", "1.1.0 Nyt program", "1.0.0 ");
        }

        @Test
        void mayBeNone() {
            install("1.0.0");
            install("1.0.1");
            assertThat(store.changes(ID)).isEmpty();
            assertThat(store.versions(ID)).hasSize(2);
        }

        @Test
        void stayWhenTheCommitteeIsGoneAndAreNotAnothers() {
            install("1.0.0", change(NEW, "filter", ""));
            install(content(OTHER, "9.0.0", "en anden", KNOWN), titled(ItemRef.of(OTHER), NEW));
            store.gone(ID, CommitteeState.NOT_INSTALLED, LATER, Notes.any());
            assertThat(reopened().changes(ID))
                    .containsExactly(new RecordedChange(change(NEW, "filter", ""), "1.0.0", SKIPPED_HOUR));
        }
    }
}
