package dk.sigtepunkt.domain.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ProposalStore} promises: each proposal has a number of its own, what was done with it is never lost, and how
 * to reach its sender is gone when it ends.
 */
public abstract class ProposalStoreContract {
    private static final CommitteeId ID = new CommitteeId("miljoe");
    private static final Instant SENT = Instant.parse("2026-02-02T10:00:00.123456Z");
    private static final String REACHED = "aase@eksempel.dk";
    private static final int MANY = 1000;

    protected abstract ProposalStore proposals();

    /** One that forgets stays as it is. */
    protected void restart() {}

    /** What lies in the tables, as text; empty for one that has none. */
    protected String everythingKept() {
        return "";
    }

    private static Signature by(int hour) {
        return new Signature(Actor.Means.API, "konto-1", Optional.of(Role.SECRETARY), SENT.plusSeconds(3600L * hour));
    }

    private static ProposalStore.Sending sending(String title, Instant at) {
        return new ProposalStore.Sending(
                new ProposalText(title, "Ved søen,\nhvor Jens Hansen bor, æøå", "Skovvej"),
                new ProposalAim(
                        Optional.of(new SigtepunktId("natur")),
                        Optional.of(new FocusAreaRef(ID, new FocusAreaKey("rent-vand")))),
                at,
                Actor.Means.PAGE,
                Sha256.hex(title),
                REACHED);
    }

    private KeptProposal send(String title) {
        return send(title, MANY).orElseThrow();
    }

    private Optional<KeptProposal> send(String title, int most) {
        return proposals().receive(sending(title, SENT), most, number -> Notes.any());
    }

    private boolean keep(int number, ProposalEntry entry, Optional<ProposalText> published) {
        return proposals().keep(number, OptionalInt.empty(), entry, published, Notes.any());
    }

    @Test
    void keepsAllThatIsDoneOverARestart() {
        KeptProposal first = send("Flere træer");
        KeptProposal second = send("En bænk");
        assertThat(List.of(first.sent().number(), second.sent().number())).containsExactly(1, 2);
        ProposalText let = new ProposalText("En bænk", "Ved søen,\nhvor […] bor, æøå", "");
        List<ProposalEntry> entries = List.of(
                new ProposalEntry.Assigned(new CommitteeId("vej"), "Hører til dér", by(1)),
                new ProposalEntry.Published(true, "Et navn", by(2)),
                new ProposalEntry.BecameAction(
                        new ItemRef(ItemKind.ACTION, new CommitteeId("vej"), "baenk"), "Tak!", by(3)));
        KeptProposal expected = second;
        for (ProposalEntry entry : entries) {
            Optional<ProposalText> published =
                    entry instanceof ProposalEntry.Published ? Optional.of(let) : Optional.empty();
            assertThat(keep(2, entry, published)).isTrue();
            expected = expected.with(entry, published);
        }
        assertThat(keep(1, new ProposalEntry.Rejected("Findes", by(4)), Optional.empty()))
                .isTrue();
        ProposalBook book = proposals().book();
        assertThat(book.find(2)).contains(expected);
        assertThat(book.find(2).orElseThrow().sent().text()).isEqualTo(let);
        assertThat(book.find(1).orElseThrow().state()).isEqualTo(ProposalState.REJECTED);
        restart();
        assertThat(proposals().book()).isEqualTo(book);
        assertThat(proposals().byCode(Sha256.hex("En bænk"))).isEqualTo(book.find(2));
        assertThat(proposals().byCode(Sha256.hex("en anden"))).isEmpty();
    }

    @Test
    void whatIsSentOnceMoreIsTheSameOne() {
        KeptProposal first = send("Flere træer");
        assertThat(send("Flere træer")).isEqualTo(first);
        assertThat(proposals().book().all()).hasSize(1);
    }

    @Test
    void howToReachTheSenderAndWhatWasTakenOutAreNowhereOnceItEnds() {
        send("Flere træer");
        send("En bænk");
        keep(
                1,
                new ProposalEntry.Published(true, "Et navn", by(1)),
                Optional.of(new ProposalText("Flere træer", "Ved søen, […] æøå", "")));
        assertThat(proposals().contact(1)).isEqualTo(REACHED);
        keep(1, new ProposalEntry.Closed("Tak.", by(2)), Optional.empty());
        assertThat(proposals().contact(1)).isEmpty();
        assertThat(proposals().contact(2)).isEqualTo(REACHED);
        keep(2, new ProposalEntry.Rejected("Nej.", by(2)), Optional.empty());
        restart();
        assertThat(proposals().contact(2)).isEmpty();
        assertThat(proposals().book().find(1).toString()).doesNotContain("Jens", "Skovvej");
        assertThat(everythingKept()).doesNotContain(REACHED);
    }

    @Test
    void whatTakesTooLongIsErasedByTheDay() {
        proposals().receive(sending("Tidlig", SENT), MANY, number -> Notes.any());
        proposals().receive(sending("Sen", SENT.plusSeconds(60)), MANY, number -> Notes.any());
        assertThat(proposals().eraseContacts(SENT.minusSeconds(1), number -> Notes.any()))
                .isZero();
        assertThat(proposals().eraseContacts(SENT, number -> Notes.any())).isEqualTo(1);
        assertThat(proposals().contact(1)).isEmpty();
        assertThat(proposals().contact(2)).isEqualTo(REACHED);
        assertThat(proposals().eraseContacts(SENT.plusSeconds(60), number -> Notes.any()))
                .isEqualTo(1);
        assertThat(everythingKept()).doesNotContain(REACHED);
    }

    @Test
    void noMoreThanSoManyWait() {
        assertThat(send("Et", 2)).isPresent();
        assertThat(send("To", 2)).isPresent();
        assertThat(send("Tre", 2)).isEmpty();
        assertThat(send("To", 2)).isPresent();
        keep(1, new ProposalEntry.Closed("Tak.", by(1)), Optional.empty());
        assertThat(send("Tre", 2)).isPresent();
        assertThat(proposals().book().all()).hasSize(3);
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        OptionalInt seen = OptionalInt.of(send("Hvad?").version());
        ProposalEntry given = new ProposalEntry.Assigned(ID, "Jer", by(1));
        assertThat(proposals().keep(1, seen, given, Optional.empty(), Notes.any()))
                .isTrue();
        assertThat(proposals().keep(1, seen, given, Optional.empty(), Notes.any()))
                .isFalse();
        assertThat(proposals().keep(7, seen, given, Optional.empty(), Notes.any()))
                .isFalse();
        assertThat(proposals().book().find(1).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void givesEachOfManyAtOnceANumberOfItsOwnAndStopsAtTheBound() {
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        IntStream.range(0, 24)
                .parallel()
                .forEach(one -> send("Forslag " + one, 20)
                        .ifPresent(kept -> numbers.add(kept.sent().number())));
        assertThat(numbers).hasSize(20).contains(1, 20);
        assertThat(proposals().book().all()).hasSize(20);
    }
}
