package dk.sigtepunkt.domain.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What citizens send: taken in without a name, held, and followed with a code. */
final class SendProposalsTest extends ProposalTable {
    private static final String CODE = "([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}";

    @Test
    void isHeldAndFollowedWithItsCodeHoweverThatIsWritten() {
        String code = sent("area", "vej/stier", "sigtepunkt", "natur");
        assertThat(code).matches(CODE);
        assertThat(published.all(Optional.empty())).isEmpty();
        assertThat(published.find(1, Optional.empty())).isEmpty();
        KeptProposal kept = store.book().find(1).orElseThrow();
        assertThat(kept.state()).isEqualTo(ProposalState.RECEIVED);
        assertThat(kept.committee()).contains(ROADS);
        for (String written : new String[] {code, code.toLowerCase(Locale.ROOT), " " + code.replace("-", " ") + "\n"}) {
            assertThat(published.follow(written)).hasValueSatisfying(one -> {
                assertThat(one.state()).isEqualTo(ProposalState.RECEIVED);
                assertThat(one.number()).isZero();
            });
        }
        assertThat(published.follow("")).isEmpty();
        assertThat(published.follow(code.substring(1))).isEmpty();
    }

    @Test
    void codesAreNotRepeatedAndOnlyTheirDigestsAreKept() {
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < 3; at++) {
            codes.add(sent("title", "Nummer " + at));
        }
        assertThat(codes).hasSize(3).allMatch(code -> code.matches(CODE));
        assertThat(codes)
                .allSatisfy(code -> assertThat(ReceiptCode.digest(code)).hasSize(64));
    }

    @Test
    void aFormThatIsSentOnceMoreIsAnsweredWithTheSameCodeAndKeepsNothingTwice() {
        String once = send.newForm();
        String code = sent("once", once);
        assertThat(sent("once", once)).isEqualTo(code);
        assertThat(store.book().all()).hasSize(1);
        assertThat(store.notes()).hasSize(1);
        assertThat(sent("once", once, "title", "En anden bænk")).isEqualTo("once:sent-already");
        assertThat(sent("once", once, "contact", "anden@eksempel.dk")).isEqualTo("once:sent-already");
        assertThat(sent("once", once, "sigtepunkt", "natur")).isEqualTo("once:sent-already");
        assertThat(sent("once", "1")).isEqualTo("once:stale-form");
    }

    @Test
    void whoSendsIsNotNotedEvenWhoIsSignedIn() {
        sent();
        assertThat(store.notes()).singleElement().satisfies(note -> {
            assertThat(note.entry().by().standing()).isEqualTo(Actor.Standing.NOBODY);
            assertThat(note.toString()).doesNotContain("aase", "bænk");
        });
        assertThat(store.book().toString()).doesNotContain("aase");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title   |                      | title:incomplete",
                "text    | Min far er 010203-1234 | text:personal-number",
                "title   | 0102031234           | title:personal-number",
                "place   | ved 010203 1234      | place:personal-number",
                "contact | 010203-1234          | contact:personal-number",
                "contact | bare ring            | contact:no-contact",
                "contact | a@b                  | contact:no-contact",
                "area    | vej/intet            | area:unknown-focus-area",
                "area    | borte/stier          | area:unknown-focus-area",
                "sigtepunkt | by                | sigtepunkt:unknown-sigtepunkt",
                "website | http://spam          | website:robot",
                "text    | http://a https://b www.c.dk HTTP://d | text:too-many-links",
            })
    void whatCannotBeTakenIsToldAndNothingIsKept(String field, String written, String told) {
        assertThat(sent(field, Optional.ofNullable(written).orElse(""))).isEqualTo(told);
        assertThat(store.book().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u2066b", "a\u001Bb", "a\u0085b"})
    void whatCannotBeSeenIsRefusedInEveryField(String written) {
        for (String field : new String[] {"title", "text", "place", "contact"}) {
            assertThat(sent(field, written)).isEqualTo(field + ":unseen-characters");
        }
    }

    @Test
    void allFaultsAreToldAtOnceAndLengthsAreBounded() {
        assertThat(sent("title", "x".repeat(121), "text", "x".repeat(4001), "place", "x".repeat(201), "contact", "x"))
                .isEqualTo("title:too-long text:too-long place:too-long contact:no-contact");
        assertThat(sent("title", "x".repeat(120), "text", "x".repeat(4000))).matches(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "12 34 56 78", "+45 12 34 56 78", "aase.holm@post.eksempel.dk"})
    void oneIsReachedByMailOrTelephoneOrNotAtAll(String contact) {
        assertThat(sent("contact", contact)).matches(CODE);
        assertThat(store.contact(1)).isEqualTo(contact);
    }

    @Test
    void whatComesIsBoundedAndMoreIsToldSo() {
        for (int at = 0; at < 3; at++) {
            assertThat(sent("title", "Nummer " + at)).matches(CODE);
        }
        assertThat(sent()).isEqualTo("full");
        for (int at = 0; at < 1000; at++) {
            assertThat(sent("title", "Flere " + at)).isEqualTo("full");
        }
        assertThat(store.book().all()).hasSize(3);
        assertThat(reject(1, OFFICE)).isEqualTo("rejected");
        assertThat(sent()).matches(CODE);
    }

    @Test
    void howToReachASenderIsErasedWhenItTakesTooLong() {
        sent();
        EraseContacts erase = new EraseContacts(store, send.terms());
        assertThat(erase.due(now.plus(Duration.ofDays(179)))).isZero();
        assertThat(erase.due(now.plus(Duration.ofDays(180)))).isEqualTo(1);
        assertThat(store.contact(1)).isEmpty();
        assertThat(store.notes())
                .extracting(note -> note.entry().what().act())
                .containsExactly("proposal-received", "proposal-contact-erased");
    }
}
