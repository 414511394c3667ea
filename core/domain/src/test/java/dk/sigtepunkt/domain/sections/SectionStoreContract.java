package dk.sigtepunkt.domain.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.sections.SectionEntry.Drafted;
import dk.sigtepunkt.domain.sections.SectionEntry.Released;
import dk.sigtepunkt.domain.sections.SectionEntry.TakenBack;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link SectionStore} promises: nothing written is lost, and a draft is in no answer but a section's own. */
public abstract class SectionStoreContract {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final SectionRef WHOLE = Sections.assessment(new CommitteeId("miljoe"), QUARTER);
    private static final SectionRef WATER = Sections.area(new CommitteeId("miljoe"), QUARTER, "rent-vand");
    private static final Instant WRITTEN = Instant.parse("2026-10-12T10:00:00.123456Z");

    protected abstract SectionStore sections();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Drafted draft(String text, int hour) {
        return new Drafted(text, Sections.by(Role.SECRETARY, WRITTEN.plusSeconds(3600L * hour)));
    }

    private static Released release(int hour) {
        return new Released("Rettet æøå", Sections.by(Role.CHAIR, WRITTEN.plusSeconds(3600L * hour)));
    }

    private boolean keep(SectionRef ref, SectionEntry entry) {
        return sections().keep(ref, OptionalInt.empty(), entry, Notes.any());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        SectionEntry[] entries = {
            draft("Første æøå.\n\n- et\n- to", 0),
            draft("Anden.", 1),
            release(2),
            draft("Tredje.", 3),
            new TakenBack("Forkert.", Sections.by(Role.CHAIR, WRITTEN.plusSeconds(3600L * 4)))
        };
        KeptSection expected = KeptSection.empty(WHOLE);
        for (SectionEntry entry : entries) {
            assertThat(keep(WHOLE, entry)).isTrue();
            expected = expected.with(entry);
        }
        keep(WATER, draft("Vandet.", 4));
        assertThat(sections().section(WHOLE)).isEqualTo(expected);
        restart();
        assertThat(sections().section(WHOLE)).isEqualTo(expected);
        assertThat(sections().section(WATER).draft()).contains(draft("Vandet.", 4));
        assertThat(sections().section(Sections.assessment(new CommitteeId("vej"), QUARTER)))
                .isEqualTo(KeptSection.empty(Sections.assessment(new CommitteeId("vej"), QUARTER)));
    }

    @Test
    void hasWhatIsReleasedInItsBookAndNoDraft() {
        ReleasedBook none = sections().released();
        keep(WHOLE, draft("Første.", 0));
        assertThat(sections().released()).isSameAs(none).isEqualTo(ReleasedBook.EMPTY);
        keep(WHOLE, release(1));
        keep(WATER, draft("Vandet.", 2));
        keep(WATER, release(3));
        ReleasedBook two = sections().released();
        keep(WHOLE, draft("Anden.", 4));
        assertThat(sections().released()).isSameAs(two);
        assertThat(two.all()).extracting(ReleasedText::text).containsExactly("Første.", "Vandet.");
        assertThat(two.of(WHOLE.committee(), QUARTER).assessment().orElseThrow().written())
                .isEqualTo(draft("", 0).by());
        keep(WHOLE, release(5));
        QuarterWords words = sections().released().of(WHOLE.committee(), QUARTER);
        assertThat(words.assessment()).map(ReleasedText::text).contains("Anden.");
        assertThat(words.before(words.assessment().orElseThrow()))
                .map(ReleasedText::text)
                .contains("Første.");
        assertThat(sections()
                        .released()
                        .knownBy(WRITTEN.plusSeconds(3600))
                        .of(WHOLE.committee(), QUARTER)
                        .assessment())
                .map(ReleasedText::text)
                .contains("Første.");
        assertThat(sections().released().knownBy(WRITTEN).all()).isEmpty();
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        OptionalInt nothing = OptionalInt.of(0);
        assertThat(sections().keep(WHOLE, nothing, draft("Min.", 0), Notes.any()))
                .isTrue();
        assertThat(sections().keep(WHOLE, nothing, draft("Din.", 1), Notes.any()))
                .isFalse();
        assertThat(sections().section(WHOLE).text()).isEqualTo("Min.");
        assertThat(sections().keep(WATER, OptionalInt.of(1), draft("Vand.", 1), Notes.any()))
                .isFalse();
        assertThat(sections().section(WATER).entries()).isEmpty();
    }

    @Test
    void ofManyAtOnceTakesOneForEachState() {
        long kept = IntStream.range(0, 12)
                .parallel()
                .filter(one -> sections().keep(WHOLE, OptionalInt.of(0), draft("Nr. " + one, one), Notes.any()))
                .count();
        assertThat(kept).isEqualTo(1);
        assertThat(sections().section(WHOLE).entries()).hasSize(1);
    }
}
